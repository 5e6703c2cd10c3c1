import type { PropertyValues } from 'lit';
import { hearCitations } from '../../parts/hear-citations.js';
import { keyOf } from '../../article/memoize.js';
import { PrintedArticle } from '../../paper/printed-article.js';
import { SearchBox } from '../../parts/search-box.js';
import { searchStyles } from '../../parts/search.styles.js';
import { sourcesContent, type SourcesModel, type Use } from './sources.content.js';
import { sourcesStyles } from './sources.styles.js';
import { tableStyles } from '../../parts/table.styles.js';

/**
 * The sources that the elements of this page use, in alphabetical order, each with where it is used; who has reviewed the text; and
 * room for the host's own record and contact. On a page without other elements: the sources of the registered pack.
 *
 * @summary The sources used on this page, and who has reviewed the text.
 * @tag helio-sources
 * @slot review - The host's own record of who has checked the text, framed as added by the website.
 * @slot feedback - Where readers can report a mistake to the host, framed as added by the website.
 * @since 0.1.0
 */
export class HelioSources extends PrintedArticle<SourcesModel> {
  static override styles = [tableStyles, ...PrintedArticle.styles, searchStyles, sourcesStyles];
  protected static override readonly content = sourcesContent;
  protected override readonly search = new SearchBox<SourcesModel>(this, { article: () => this.article });

  #uses: readonly Use[] = [];
  #leaveCitations: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaveCitations = hearCitations(this.ownerDocument, () => {
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveCitations?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Many may be alike.
    this.#uses = [...new Map([...this.#usesIn(this.ownerDocument)].map((use) => [keyOf(use), use])).values()];
    super.willUpdate(changed);
  }

  protected override get modelOptions(): object {
    return { uses: this.#uses };
  }

  /**
   * The elements of this page that cite, whichever file or copy of us they come from. What they consist of is not looked through: it is
   * nearly all of a page.
   */
  *#usesIn(root: ParentNode): Generator<Use> {
    for (const element of root.querySelectorAll<Element & { readonly citedSources?: unknown; readonly pack?: unknown }>('*')) {
      if (!element.shadowRoot || element === this) continue;
      const { citedSources, pack } = element;
      if (!Array.isArray(citedSources) || citedSources.length === 0) yield* this.#usesIn(element.shadowRoot);
      else if (pack === this.pack) {
        const where = element.shadowRoot.querySelector('.title')?.textContent ?? undefined;
        yield { where, keys: citedSources.filter((key) => typeof key === 'string') };
      }
    }
  }
}
