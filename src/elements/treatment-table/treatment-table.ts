import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from '../../base/html.js';
import { messagesOf } from '../../article/template-messages.js';
import { plainText } from '../../content/plain-text.js';
import { propertiesOf } from '../../base/attribute-rules.js';
import { ArticleElement } from '../../article/article-element.js';
import { SearchBox } from '../../parts/search-box.js';
import { unknownIds } from '../../parts/unknown-ids.js';
import { PrintAndCopy } from '../../paper/print-and-copy.js';
import { fields } from './treatment-table.fields.js';
import { fieldMessages, sortedMessages } from './treatment-table.messages.js';
import { most, treatmentTableRules, type First, type Sort, type SortKey } from './treatment-table.attributes.js';
import { comparisonText, comparisonTree, lineOf, namesOf, type ComparisonState } from './treatment-table.comparison.js';
import { filterControls } from './treatment-table.controls.js';
import { HelioCompareEvent } from './treatment-table.events.js';
import type { Treatment, TreatmentModel } from './treatment-table.model.js';
import { arrange, matches } from './treatment-table.order.js';
import { treatmentContent } from './treatment-table.content.js';
import { sheetsOf } from './treatment-table.sheet.js';
import { treatmentTableStyles } from './treatment-table.styles.js';

/**
 * Treatments side by side, each with the same fields: what it is for, how it is given, harms, checks, pregnancy, children, effort,
 * evidence, licence. A comparison, not a decision aid: it ranks nothing, and recommends nothing.
 *
 * @summary Compare treatments: the same facts for each, none of them ranked.
 * @tag helio-treatment-table
 * @csspart comparison - The treatments that are set side by side.
 * @fires {HelioCompareEvent} helio-compare - A reader has set treatments side by side, or taken one away; `ids` has those compared.
 * @fires {HelioPrintEvent} helio-print - A reader pressed Print.
 * @since 0.1.0
 */
export class HelioTreatmentTable extends ArticleElement<TreatmentModel> {
  static override styles = treatmentTableStyles;
  static override properties = propertiesOf(treatmentTableRules);
  protected static override readonly content = treatmentContent;

  /** Ids of the two or three treatments that are set side by side. Default none. Unknown ids are dropped. */
  compare!: readonly string[];
  /** It is the order within each group: `name`, `start` or `burden`; a leading `-` turns it round. Default `name`. */
  sort!: Sort;
  /** Which treatments are shown: tokens such as `use:skin route:tablet`. Same key: any of them; different keys: all. Default all. */
  filter!: string;
  /** The row that each treatment begins with: `pregnancy` or `children`. It hides nothing. Default the usual order. */
  first!: First | '';

  protected override readonly search = new SearchBox<TreatmentModel>(this, { article: () => this.article });

  /** Ticked, in that order; compared once the reader says so. */
  #ticked: readonly string[] = [];
  readonly #starred = new Set<string>();
  #all = false;
  #onlyDifferent = false;
  /** What the rows are sorted by. */
  #arranged: readonly unknown[] = [];
  #status = '';
  #compared: { key: string; article: unknown; nodes: DocumentFragment } | undefined;
  #focus = '';
  readonly #printAndCopy = new PrintAndCopy(this, {
    text: () => this.#asText(),
    isEmpty: () => this.#ticked.length + this.compare.length + this.#starred.size === 0,
    clear: () => {
      const hadSome = this.compare.length > 0;
      this.forgetReader();
      if (hadSome) this.#compare([]);
    },
    ...sheetsOf(() => ({ model: this.article?.model, ticked: this.#ticked, open: this.disclosures.ids, starred: [...this.#starred] })),
  });

  protected override forgetReader(): void {
    super.forgetReader();
    this.#starred.clear();
    this.#ticked = this.compare.slice(0, most);
    this.#all = this.#onlyDifferent = false;
    this.#status = this.#focus = '';
    this.#printAndCopy.reset();
    for (const button of this.renderRoot.querySelectorAll('[data-action="plainly"]')) button.ariaPressed = 'false';
  }

  protected override knownIds(name: string): ReadonlyMap<string, unknown> | undefined {
    return name === 'compare' ? this.article?.model.treatments : name === 'filter' ? this.article?.model.tokens : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    for (const name of ['compare', 'filter']) this.checkIds(name, unknownIds);
    if (changed.has('compare')) this.#ticked = this.compare.slice(0, most);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { article } = this;
    if (!article) return;
    for (const box of this.renderRoot.querySelectorAll<HTMLInputElement>('[name="compare"]'))
      box.checked = this.#ticked.includes(box.value);
    const order = [article, this.sort, this.filter];
    if (order.some((part, index) => part !== this.#arranged[index])) {
      arrange(this.renderRoot, article.model, this.sort, this.filter);
      this.search.recount();
    }
    this.#arranged = order;
    if (this.#focus) this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = '';
  }

  protected override get modelOptions(): object {
    return { first: this.first };
  }

  protected override renderAbove(model: TreatmentModel): unknown {
    return html`${this.#renderComparison(model)} ${filterControls(model, this, this.#shown(model).length)}`;
  }

  protected override renderActions(model: TreatmentModel): unknown {
    const message = messagesOf(model.localizer);
    const count = this.#ticked.length;
    const names = namesOf(model, this.#treatments(model, this.#ticked));
    const isNew = count > 0 && String(this.#ticked) !== String(this.compare);
    return html`${
        isNew
          ? html`<div class="bar no-print" data-private>
              <p>${message('chosen', { count, names })}</p>
              <div class="actions">
                <button type="button" class="button forward" data-action="compare" aria-disabled=${count < 2}>${message('show')}</button>
                <button type="button" class="button" data-action="untick">${message('clear')}</button>
              </div>
            </div>`
          : nothing
      }
      <p class="visually-hidden" role="status" data-private>${this.#status}</p>
      ${this.#printAndCopy.render(model.localizer.language)}`;
  }

  #renderComparison(model: TreatmentModel): TemplateResult | typeof nothing {
    const { article } = this;
    const treatments = this.#treatments(model, this.compare);
    if (!article || treatments.length < 2) return nothing;
    const message = messagesOf(model.localizer);
    const state = this.#state;
    const key = JSON.stringify([treatments.map(({ id }) => id), state]);
    if (key !== this.#compared?.key || article !== this.#compared.article) {
      this.#compared = { key, article, nodes: article.nodes(comparisonTree(model, treatments, state)) };
    }
    return html`<section class="comparison" part="comparison" data-private>
      ${this.#compared.nodes}
      <div class="actions no-print">
        <button type="button" class="button" data-action="all" aria-pressed=${this.#all}>${message('all')}</button>
        <button type="button" class="button" data-action="different" aria-pressed=${this.#onlyDifferent}>${message('different')}</button>
        ${treatments.map(
          ({ id, text: { name } }) => html`<button type="button" class="button" data-remove=${id}>${message('remove', { name })}</button>`,
        )}
        <button type="button" class="button" data-action="close">${message('close')}</button>
      </div>
    </section>`;
  }

  /** What is compared; without a comparison, every treatment that is shown, in a line. */
  #asText(): string {
    const { model } = this.article ?? {};
    if (!model) return '';
    const compared = this.#treatments(model, this.compare);
    const parts = compared.length > 1 ? comparisonText(model, compared, this.#state) : this.#shown(model).map((one) => lineOf(model, one));
    return [model.title, model.localizer.message('about'), ...parts, plainText(model.surround.packText?.purpose ?? '')].join('\n\n');
  }

  get #state(): ComparisonState {
    return { all: this.#all, onlyDifferent: this.#onlyDifferent, starred: [...this.#starred] };
  }

  #shown({ treatments }: TreatmentModel): Treatment[] {
    return [...treatments.values()].filter(({ structure }) => matches(structure, this.filter));
  }

  #treatments({ treatments }: TreatmentModel, ids: readonly string[]): Treatment[] {
    return ids.slice(0, most).flatMap((id) => treatments.get(id) ?? []);
  }

  protected override onControl({ name, value, checked }: HTMLInputElement): void {
    if (name === 'compare') this.#tick(value, checked);
    else if (name === 'filter') {
      const others = this.filter.split(' ').filter((token) => token && token !== value);
      this.choose('filter', (checked ? [...others, value] : others).join(' '));
      this.#say((model) => model.localizer.message('shown', { count: this.#shown(model).length, all: model.treatments.size }));
    } else if (name === 'first') this.choose('first', value as First | '');
    else if (name === 'sort') this.#sortBy(value as SortKey, this.sort.startsWith('-'));
    else if (name === 'reverse') this.#sortBy(this.sort.replace('-', '') as SortKey, checked);
  }

  protected override onPress(target: Element): boolean {
    const button = target.closest<HTMLElement>('[data-action], [data-star], [data-remove]');
    if (!button) return false;
    const { action, star, remove } = button.dataset;
    const field = fields.find((each) => each === star);
    if (star && field) {
      if (!this.#starred.delete(star)) this.#starred.add(star);
      this.#say(({ localizer }) =>
        localizer.message(this.#starred.has(star) ? 'starred' : 'unstarred', { field: localizer.message(fieldMessages[field]) }),
      );
      this.#focus = `[data-star="${star}"]`;
    } else if (remove) this.#compare(this.compare.filter((id) => id !== remove));
    else if (action === 'compare') {
      if (this.#ticked.length > 1) this.#compare(this.#ticked);
    } else if (action === 'untick') {
      this.#ticked = [];
      this.#focus = '[name="compare"]';
    } else if (action === 'close') this.#compare([]);
    else if (action === 'all') this.#all = !this.#all;
    else if (action === 'plainly') button.ariaPressed = String(button.ariaPressed === 'false');
    else if (action === 'different') this.#onlyDifferent = !this.#onlyDifferent;
    this.requestUpdate();
    return true;
  }

  #tick(id: string, on: boolean): void {
    const others = this.#ticked.filter((other) => other !== id);
    const tooMany = on && others.length >= most;
    if (!tooMany) this.#ticked = on ? [...others, id] : others;
    this.#say((model) => {
      const names = namesOf(model, this.#treatments(model, this.#ticked));
      return model.localizer.message(tooMany ? 'chosenMost' : 'chosen', { count: this.#ticked.length, names });
    });
    this.requestUpdate();
  }

  #sortBy(key: SortKey, reverse: boolean): void {
    this.choose('sort', `${reverse ? '-' : ''}${key}` as const);
    this.#say(({ localizer }) => {
      const sorted = localizer.message(sortedMessages[key]);
      return reverse ? localizer.message('sortedReverse', { sorted }) : sorted;
    });
  }

  #compare(ids: readonly string[]): void {
    const kept = ids.length > 1 ? ids : [];
    this.#ticked = kept;
    this.choose('compare', kept);
    this.#focus = kept.length > 0 ? '.comparison-title' : '[name="compare"]';
    this.dispatchEvent(new HelioCompareEvent(kept));
  }

  #say(words: (model: TreatmentModel) => string): void {
    this.#status = this.article ? words(this.article.model) : '';
  }
}
