import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { html } from '../../base/html.js';
import { ArrangedArticle } from '../../article/arranged-article.js';
import { choices, levelChoices } from '../../article/choices.js';
import { messagesOf } from '../../article/template-messages.js';
import { propertiesOf } from '../../base/attribute-rules.js';
import { criteriaCardRules } from './criteria-card.attributes.js';
import { bar } from './criteria-card.bar.js';
import { caseOpening, sumBlock } from './criteria-card.cases.js';
import { criteriaCardContent } from './criteria-card.content.js';
import type { CaseModel, CriteriaCardModel, SetModel } from './criteria-card.model.js';
import { criteriaCardPrintStyles } from './criteria-card.print.styles.js';
import { criteriaCardStyles } from './criteria-card.styles.js';
import { sumUp } from '../../content/add-up.js';
import { PrintAndCopy } from '../../paper/print-and-copy.js';
import { takeAwayStyles } from '../../paper/take-away.styles.js';
import { tableStyles } from '../../parts/table.styles.js';
import { unknownIds } from '../../parts/unknown-ids.js';

/** What a step changes: the sum, and the line that tells of the step. */
const sumSoFar = '.panel p, .case:not(.off) > .steps > [aria-current]';

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

/**
 * What classification criteria are, and how they work: reference text, and made-up people whose sums are shown step by step. It takes
 * nothing from its reader, and classifies nobody.
 *
 * @summary Classification criteria as reference, and as worked cases of made-up people.
 * @tag helio-criteria-card
 * @csspart base - The whole of the element.
 * @csspart sets - What the chosen set counts, and how well it works.
 * @csspart cases - The made-up people and their sums.
 * @since 0.1.0
 */
export class HelioCriteriaCard extends ArrangedArticle<CriteriaCardModel> {
  static override styles = [tableStyles, ...ArrangedArticle.styles, takeAwayStyles, criteriaCardStyles, criteriaCardPrintStyles];
  static override properties = propertiesOf(criteriaCardRules);
  protected static override readonly content = criteriaCardContent;

  /** The set that is shown and adds up: the id of one that the pack has. Default the first. */
  criteria!: string;
  /** The made-up person that is shown: the id of a worked case that the pack has. Default the first. */
  case!: string;

  /** The step that was told last; one more than there are: all of them at once. */
  #step = 1;
  /** Selects what an action of the reader has changed, until it is announced. */
  #changed = '';

  readonly #paper = new PrintAndCopy(this);

  get #set(): SetModel | undefined {
    const { sets = [] } = this.article?.model ?? {};
    return sets.find(({ id }) => id === this.criteria);
  }

  get #case(): CaseModel | undefined {
    const { cases = [] } = this.article?.model ?? {};
    return cases.find(({ id }) => id === this.case);
  }

  protected override knownIds(name: string): ReadonlyMap<string, unknown> | undefined {
    const { sets, cases } = this.article?.model ?? {};
    const known = name === 'criteria' ? sets : name === 'case' ? cases : undefined;
    return known && new Map(known.map((each) => [each.id, each]));
  }

  protected override forgetReader(): void {
    super.forgetReader();
    this.#paper.reset();
    this.#step = 1;
    const status = this.renderRoot.querySelector('.base > [role="status"]');
    if (status) status.textContent = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('case')) this.#step = 1;
    super.willUpdate(changed);
    for (const name of ['criteria', 'case']) this.checkIds(name, unknownIds);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const root = this.renderRoot as ShadowRoot;
    for (const part of root.querySelectorAll<HTMLElement>('[data-set], [data-case], [data-step]')) {
      const { set, case: one, step } = part.dataset;
      const off = set ? set !== this.#set?.id : one ? one !== this.#case?.id : Number(step) > this.#step;
      part.classList.toggle('off', off);
      part.ariaCurrent = Number(step) === this.#step ? 'step' : null;
    }
    // By class, not by :has(), whose match WebKit does not look at again when the steps change.
    for (const end of root.querySelectorAll('.end'))
      end.classList.toggle('off', end.parentElement?.querySelector('.steps > .off') !== null);
    if (this.#changed) this.#announce(root);
  }

  protected override renderMiddle(model: CriteriaCardModel, pieces: readonly DocumentFragment[], keyPoints: DocumentFragment): unknown {
    const set = this.#set;
    const one = this.#case;
    if (!set || !one) return nothing;
    const { surround, localizer, sets, cases } = model;
    const message = messagesOf(localizer);
    const [ofSets, casesOpening, people, more] = pieces;
    return html`<div class="controls no-print">
        ${choices(message('setLegend'), 'criteria', idsOf(sets), set.id, (id) => sets.find((each) => each.id === id)?.text.shortName)}
      </div>
      <div part="sets content">${ofSets}</div>
      ${keyPoints}
      <div class="controls no-print">${levelChoices(surround.localizer, this.level)}</div>
      <section class="cases" part="cases">
        ${casesOpening}
        <div class="persons no-print">
          ${choices(message('caseLegend'), 'case', idsOf(cases), one.id, (id) => {
            const text = cases.find((each) => each.id === id)?.text;
            return html`<strong>${text?.name}</strong> ${text?.title}`;
          })}
        </div>
        <div class="walk">
          ${this.#renderPanel(model, set, one)}
          <div class="people">${people}</div>
        </div>
      </section>
      ${more} ${this.#paper.render(surround.localizer.language)}`;
  }

  protected override renderEnd(): unknown {
    return html`<p class="visually-hidden" role="status"></p>`;
  }

  /** The person, and the sum as far as it is told. Paper has every sum beside its person instead. */
  #renderPanel(model: CriteriaCardModel, set: SetModel, one: CaseModel): TemplateResult {
    const { article } = this;
    const message = messagesOf(model.localizer);
    const count = one.structure.steps.length;
    const atEnd = this.#step >= count;
    const sum = sumUp(set.structure, one.structure, this.#step);
    const button = (words: 'back' | 'next' | 'again' | 'all', step: number): TemplateResult => {
      const look = words === 'next' || words === 'again' ? 'button forward' : 'button';
      return html`<button type="button" class=${look} data-go=${step} aria-disabled=${step === 0 || step === this.#step}>
        ${message(words)}
      </button>`;
    };
    return html`<div class="person no-print">${article?.nodes(caseOpening(model, one))}</div>
      <div class="panel no-print">
        <p class="small">${message('step', { number: Math.min(this.#step, count), count })}</p>
        ${article?.nodes([sumBlock(model, set, sum, bar(model, set, sum), !atEnd)])}
        <div class="actions">
          ${button('back', this.#step - 1)} ${atEnd ? button('again', 1) : button('next', this.#step + 1)} ${button('all', count + 1)}
        </div>
      </div>`;
  }

  /** Once, politely, in the words that are shown. */
  #announce(root: ShadowRoot): void {
    const said = [...root.querySelectorAll<HTMLElement>(this.#changed)].filter((part) => part.checkVisibility());
    const status = root.querySelector('.base > [role="status"]');
    if (status) status.textContent = said.map((part) => part.innerText).join(' ');
    this.#changed = '';
  }

  protected override onPress(target: Element): boolean {
    const button = target.closest<HTMLElement>('.disclosure, [data-go]');
    if (button?.dataset['go']) this.#go(button);
    else if (button) this.#setOpen(button, button.ariaExpanded === 'false');
    return button !== null;
  }

  protected override onControl({ name, value }: HTMLInputElement): void {
    this.choose(name as 'case', value);
    this.#changed = `.person > :first-child, ${sumSoFar}`;
  }

  protected override onFound(target: Element): void {
    const button = this.renderRoot.querySelector<HTMLElement>(`[aria-controls="${target.id}"]`);
    if (button) this.#setOpen(button, true);
  }

  #setOpen(button: HTMLElement, open: boolean): void {
    const id = button.getAttribute('aria-controls') ?? '';
    const whatIfs = button.closest('.end')?.querySelectorAll('.disclosure');
    // One what-if at a time: the next one takes back the last.
    for (const other of whatIfs ?? []) this.disclosures.close(other.getAttribute('aria-controls') ?? '');
    this.disclosures[open ? 'open' : 'close'](id);
    if (open && whatIfs) this.#changed = `#${id} :is(li, .sum p)`;
    this.requestUpdate();
  }

  #go(button: HTMLElement): void {
    if (button.ariaDisabled === 'true') return;
    this.#step = Number(button.dataset['go']);
    this.#changed = sumSoFar;
    this.requestUpdate();
  }
}
