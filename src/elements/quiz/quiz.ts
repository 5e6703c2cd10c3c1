import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from '../../base/html.js';
import { bringTo } from '../../page/bring-to.js';
import { elementsOfPage, placeOf } from '../../parts/elements-of-page.js';
import { hearCitations } from '../../parts/hear-citations.js';
import { plainText } from '../../content/plain-text.js';
import { ArticleElement } from '../../article/article-element.js';
import { PrintAndCopy } from '../../paper/print-and-copy.js';
import { takeAwayStyles } from '../../paper/take-away.styles.js';
import { messagesOf } from '../../article/template-messages.js';
import { quizContent, wayOf, type QuizItem, type QuizModel } from './quiz.content.js';
import { quizStyles } from './quiz.styles.js';

/**
 * Questions on facts, and on what people are told wrongly. An answer comes at once, with its source. There is no grade and no clock; what
 * a reader chose lives in memory, and is listed as what they may want to read again: with the way there, where the page has it.
 *
 * @summary Questions on facts, each answered at once with its source; no grade.
 * @tag helio-quiz
 * @fires {HelioPrintEvent} helio-print - A reader pressed Print.
 * @since 0.1.0
 */
export class HelioQuiz extends ArticleElement<QuizModel> {
  static override styles = [...ArticleElement.styles, takeAwayStyles, quizStyles];
  protected static override readonly content = quizContent;

  /** By question, the option that the reader chose last. */
  readonly #chosen = new Map<string, string>();
  readonly #printAndCopy = new PrintAndCopy(this, {
    text: () => this.#asText(),
    isEmpty: () => this.#chosen.size === 0,
    clear: () => {
      this.forgetReader();
    },
  });

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
    const { items = [] } = this.article?.model ?? {};
    for (const item of items) this.#show(item);
    this.#showWays();
  }

  protected override forgetReader(): void {
    super.forgetReader();
    this.#chosen.clear();
    this.#printAndCopy.reset();
    this.requestUpdate();
  }

  protected override onPress(target: Element): boolean {
    const way = target.closest<HTMLElement>('.way')?.dataset['way'];
    const place = way && placeOf([way], elementsOfPage(this));
    if (place) bringTo(place);
    const { item, option } = target.closest<HTMLElement>('button[data-item]')?.dataset ?? {};
    if (item === undefined || option === undefined) return false;
    this.#chosen.set(item, option);
    this.requestUpdate();
    return true;
  }

  protected override renderActions({ surround, localizer, items }: QuizModel): TemplateResult {
    const message = messagesOf(localizer);
    const wanted = items.filter((item) => this.#wasOther(item));
    const { lang, dir } = surround.textAttributes;
    return html`<section class="again no-print">
        <div role="status">
          <p><strong>${message('again')}</strong></p>
          ${
            wanted.length > 0
              ? html`<ul lang=${lang ?? nothing} dir=${dir ?? nothing}>
                  ${Array.from(
                    new Map(wanted.map((item) => [wayOf(item), item])),
                    ([way, { again }]) => html`<li><a class="way" href="#" data-way=${way}>${plainText(again)}</a></li>`,
                  )}
                </ul>`
              : html`<p class="small">${message('againNone')}</p>`
          }
        </div>
        ${this.#renderSources(surround, [...new Set(wanted.flatMap(({ structure }) => structure.sources))])}
      </section>
      ${this.#printAndCopy.render(localizer.language)}`;
  }

  /** Under the numbers that they have in the answers. */
  #renderSources({ localizer }: QuizModel['surround'], keys: readonly string[]): unknown {
    const message = messagesOf(localizer);
    const all = this.article?.footnotes.sources ?? [];
    const cite = (key: string, number = String(all.indexOf(key) + 1)): TemplateResult =>
      html`<sup
        ><button type="button" data-cite=${key} aria-label=${localizer.message('noteLabel', { number })}>[${number}]</button></sup
      > `;
    return keys.length > 0 ? html`<p class="small">${message('sources')}: ${keys.map((key) => cite(key))}</p>` : nothing;
  }

  /** A part that the page lacks is named, and leads nowhere. */
  #showWays(): void {
    const elements = elementsOfPage(this);
    for (const way of this.renderRoot.querySelectorAll<HTMLElement>('.way')) {
      if (placeOf([way.dataset['way'] ?? ''], elements)) way.setAttribute('href', '#');
      else way.removeAttribute('href');
    }
  }

  #wasOther({ id, options }: QuizItem): boolean {
    const chosen = options.find((option) => option.id === this.#chosen.get(id));
    return chosen !== undefined && !chosen.right;
  }

  /** Touches what differs, so that it can be called after every render. */
  #show(item: QuizItem): void {
    const { renderRoot: root, article } = this;
    const chosen = this.#chosen.get(item.id);
    for (const button of root.querySelectorAll(`button[data-item="${item.id}"]`)) {
      const pressed = String((button as HTMLElement).dataset['option'] === chosen);
      if (button.ariaPressed !== pressed) button.ariaPressed = pressed;
    }
    const known = root.querySelector<HTMLElement>(`[data-answer="${item.id}"]`);
    const verdict = known?.querySelector(`[data-verdict="${item.id}"]`);
    if (!known || !verdict || !article) return;
    const { localizer } = article.model;
    const words = this.#wasOther(item) ? item.verdict : localizer.message('yes', { verdict: item.verdict });
    if (verdict.textContent !== words) verdict.textContent = words;
    known.hidden = chosen === undefined;
  }

  #asText(): string {
    const { model } = this.article ?? {};
    if (!model) return '';
    const { items, localizer, title, surround } = model;
    const number = (index: number): string => `${String(index + 1)}. `;
    return [
      title,
      ...items.map(({ ask, options }, index) =>
        [number(index) + plainText(ask), ...options.map(({ label }) => `  ☐ ${plainText(label)}`)].join('\n'),
      ),
      localizer.message('answers'),
      ...items.map(({ verdict, answer }, index) => `${number(index)}${verdict} ${plainText(answer)}`),
      plainText(surround.packText?.purpose ?? ''),
    ].join('\n\n');
  }
}
