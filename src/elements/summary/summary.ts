import type { PropertyValues } from 'lit';
import { elementsOfPage, placeOf } from '../../parts/elements-of-page.js';
import { hearCitations } from '../../parts/hear-citations.js';
import { PrintedArticle } from '../../paper/printed-article.js';
import { bringTo } from '../../page/bring-to.js';
import { timeAxisStyles } from '../../parts/time-axis.styles.js';
import { summaryContent, type SummaryModel } from './summary.content.js';
import { summaryStyles } from './summary.styles.js';

const waysOf = (way: HTMLElement): string[] => way.dataset['ways']?.split(',') ?? [];

/**
 * One minute for somebody who has just heard the name of the condition: what it is, what happens first as a drawn time line, and when to
 * ring. Below it questions of the first week lead to the elements of the page that answer them. For an adult, a parent or a teenager.
 *
 * @summary One minute: what it is, what happens first, when to ring.
 * @tag helio-summary
 * @since 0.1.0
 */
export class HelioSummary extends PrintedArticle<SummaryModel> {
  static override styles = [...PrintedArticle.styles, timeAxisStyles, summaryStyles];
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
    const place = way && placeOf(waysOf(way), elementsOfPage(this));
    if (place) bringTo(place);
    // What follows keeps the link from being followed.
    return false;
  }

  /** A question whose answer is not on the page is no link to anywhere. */
  #showWays(): void {
    const elements = elementsOfPage(this);
    for (const way of this.renderRoot.querySelectorAll<HTMLElement>('.way')) {
      const item = way.parentElement;
      if (item) item.hidden = !placeOf(waysOf(way), elements);
    }
  }
}
