import type { PropertyValues } from 'lit';
import { hearCitations } from '../../parts/hear-citations.js';
import { ArticleElement } from '../../article/article-element.js';
import { bringTo } from '../../page/bring-to.js';
import { timeAxisStyles } from '../../parts/time-axis.styles.js';
import { summaryContent, type SummaryModel } from './summary.content.js';
import { summaryStyles } from './summary.styles.js';

/**
 * One minute for somebody who has just heard the name of the condition: what it is, what happens first as a drawn time line, and when to
 * ring. Below it questions of the first week lead to the elements of the page that answer them. For an adult, a parent or a teenager.
 *
 * @summary One minute: what it is, what happens first, when to ring.
 * @tag helio-summary
 * @since 0.1.0
 */
export class HelioSummary extends ArticleElement<SummaryModel> {
  static override styles = [...ArticleElement.styles, timeAxisStyles, summaryStyles];
  protected static override readonly content = summaryContent;

  #leaveCitations: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaveCitations = hearCitations(this.ownerDocument, () => {
      this.#showWays();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveCitations?.();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#showWays();
  }

  /** In memory: neither the address nor an event tells which question somebody asked. */
  protected override onPress(target: Element): boolean {
    const way = target.closest<HTMLElement>('.way');
    const place = way && this.#placeOf(way, this.#elements());
    if (place) bringTo(place);
    // What follows keeps the link from being followed.
    return false;
  }

  /** A question whose answer is not on the page is no link to anywhere. */
  #showWays(): void {
    const elements = this.#elements();
    for (const way of this.renderRoot.querySelectorAll<HTMLElement>('.way')) {
      const item = way.parentElement;
      if (item) item.hidden = !this.#placeOf(way, elements);
    }
  }

  #placeOf(way: HTMLElement, elements: ReadonlyMap<string, ShadowRoot>): HTMLElement | undefined {
    for (const to of way.dataset['ways']?.split(',') ?? []) {
      const [name = '', part = ''] = to.split(' ');
      const root = elements.get(name);
      const place = root?.getElementById(part) ?? root?.querySelector<HTMLElement>('.title');
      if (place) return place;
    }
    return undefined;
  }

  /** By name, the first elements of this page with the same pack, whichever file or copy of us they come from. */
  #elements(): Map<string, ShadowRoot> {
    const found = new Map<string, ShadowRoot>();
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<Element & { readonly citedSources?: unknown; readonly pack?: unknown }>('*')) {
        const { shadowRoot, localName, citedSources, pack } = element;
        if (!shadowRoot) continue;
        // A host may have given the element a tag of its own.
        const name = localName.replace(/^[^-]+-/, '');
        if (!Array.isArray(citedSources)) look(shadowRoot);
        else if (pack === this.pack && !found.has(name)) found.set(name, shadowRoot);
      }
    };
    look(this.ownerDocument);
    return found.set('summary', this.renderRoot as ShadowRoot);
  }
}
