import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ContentController } from '../../article/content-controller.js';
import { OwnDocument } from '../../article/own-document.js';
import { choices, levelChoices } from '../../article/choices.js';
import { HelioElement } from '../../base/element.js';
import { prose } from '../../article/prose.styles.js';
import { directionOf } from '../../base/localizer.js';
import { Toggletip } from '../../article/toggletip.js';
import { tokens } from '../../base/tokens.styles.js';
import { messagesOf } from '../../article/template-messages.js';
import { Disclosures } from '../../article/disclosures.js';
import { criteriaCardRules, type CriteriaSetId, type WorkedCaseId } from './criteria-card.attributes.js';
import { bar } from './criteria-card.bar.js';
import { caseOpening, sumBlock } from './criteria-card.cases.js';
import type { CaseModel, SetModel } from './criteria-card.model.js';
import { prepareCriteriaCard, type PreparedCriteriaCard } from './criteria-card.prepared.js';
import { criteriaCardStyles } from './criteria-card.styles.js';
import { sumUp } from './criteria-card.sums.js';

/** What a step changes: the sum, and the line that tells of the step. */
const sumSoFar = '.panel p, .case:not(.off) > .steps > [aria-current]';

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

/**
 * What classification criteria are, and how they work: reference text, and made-up people whose sums are shown step by step. It takes
 * nothing from its reader, and classifies nobody.
 *
 * @summary Classification criteria as reference, and as worked cases of made-up people.
 * @tag helio-criteria-card
 * @csspart base - This part is the whole of the element.
 * @csspart sets - This part says what the chosen set counts, and how well it works.
 * @csspart cases - This part holds the made-up people and their sums.
 * @since 0.1.0
 */
export class HelioCriteriaCard extends HelioElement {
  static override styles = [tokens, prose, criteriaCardStyles];

  /** The set that is shown and adds up: `eular-acr-2017` or `bohan-peter-1975`. Default `eular-acr-2017`. */
  @property({ rule: criteriaCardRules.criteria }) criteria!: CriteriaSetId;
  /** The made-up person that is shown: `adult-dm`, `amyopathic`, `child`, `look-alike`, `biopsy-lowers` or `unknown-antibody`. Default `adult-dm`. */
  @property({ rule: criteriaCardRules.case }) case!: WorkedCaseId;

  readonly #content = new ContentController(this, 'criteria', prepareCriteriaCard);
  #prepared: PreparedCriteriaCard | undefined;
  #parts: readonly DocumentFragment[] = [];
  /** The step that was told last; one more than there are: all of them at once. */
  #step = 1;
  readonly #disclosures = new Disclosures();
  /** Selects what an action of the reader has changed, until it is announced. */
  #changed = '';
  protected readonly ownDocument = new OwnDocument(this, () => {
    this.showHelp();
  });
  readonly #tip = new Toggletip(this, (button) => this.#prepared?.tip(button));

  /** The keys of the sources that it cites stand here in the order of its footnotes. */
  get citedSources(): readonly string[] {
    return this.#content.sources;
  }

  protected override get contentLanguages(): readonly string[] {
    return this.#content.languages;
  }

  /** A pack may have other sets and people than the attributes name: then its first. */
  get #set(): SetModel | undefined {
    const { sets = [] } = this.#prepared?.model ?? {};
    return sets.find(({ id }) => id === this.criteria) ?? sets[0];
  }

  get #case(): CaseModel | undefined {
    const { cases = [] } = this.#prepared?.model ?? {};
    return cases.find(({ id }) => id === this.case) ?? cases[0];
  }

  protected override forgetReader(): void {
    super.forgetReader();
    this.#step = 1;
    this.#disclosures.closeAll();
    const status = this.renderRoot.querySelector('.base > [role="status"]');
    if (status) status.textContent = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('case')) this.#step = 1;
    this.fail(this.#content.update(this.speech, { failures: this.failures }));
    const prepared = this.#content.article;
    // New nodes only if what they are made of has changed: another render keeps those that are there.
    if (prepared !== this.#prepared) this.#parts = prepared?.parts.map((tree) => prepared.nodes(tree)) ?? [];
    this.#prepared = prepared;
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
    this.#disclosures.show(root);
    if (this.#changed) this.#announce(root);
  }

  protected override render(): TemplateResult {
    const prepared = this.#prepared;
    const set = this.#set;
    const one = this.#case;
    if (!prepared || !set || !one) return html`<slot></slot>`;
    const { surround, localizer, sets, cases } = prepared.model;
    const message = messagesOf(localizer);
    const [opening, ofSets, casesOpening, people, closing] = this.#parts;
    return html`<div
      class="base"
      part="base"
      lang=${localizer.language}
      dir=${directionOf(localizer.language)}
      @click=${this.#onClick}
      @change=${this.#onChange}
      @beforematch=${this.#onBeforeMatch}
    >
      ${opening}
      <div class="controls no-print">
        ${choices(message('setLegend'), 'criteria', idsOf(sets), set.id, (id) => sets.find((each) => each.id === id)?.text.shortName)}
        ${levelChoices(surround.localizer, this.level)}
      </div>
      <div part="sets">${ofSets}</div>
      <section class="cases" part="cases">
        ${casesOpening}
        <div class="persons no-print">
          ${choices(message('caseLegend'), 'case', idsOf(cases), one.id, (id) => {
            const text = cases.find((each) => each.id === id)?.text;
            return html`<strong>${text?.name}</strong> ${text?.title}`;
          })}
        </div>
        <div class="walk">
          ${this.#renderPanel(prepared, set, one)}
          <div class="people">${people}</div>
        </div>
      </section>
      ${closing}
      <p class="visually-hidden" role="status"></p>
    </div>`;
  }

  /** The person, and the sum as far as it is told. Paper has every sum beside its person instead. */
  #renderPanel(prepared: PreparedCriteriaCard, set: SetModel, one: CaseModel): TemplateResult {
    const { model } = prepared;
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
    return html`<div class="person no-print">${prepared.nodes(caseOpening(model, one))}</div>
      <div class="panel no-print">
        <p class="small">${message('step', { number: Math.min(this.#step, count), count })}</p>
        ${prepared.nodes([sumBlock(model, set, sum, bar(model, set, sum), !atEnd)])}
        <div class="actions">
          ${button('back', this.#step - 1)} ${atEnd ? button('again', 1) : button('next', this.#step + 1)} ${button('all', count + 1)}
        </div>
      </div>`;
  }

  /** Once, politely, in the words that stand there. */
  #announce(root: ShadowRoot): void {
    const said = [...root.querySelectorAll<HTMLElement>(this.#changed)].filter((part) => part.checkVisibility());
    const status = root.querySelector('.base > [role="status"]');
    if (status) status.textContent = said.map((part) => part.innerText).join(' ');
    this.#changed = '';
  }

  #onClick(event: Event): void {
    if (this.#tip.handle(event)) return;
    const button = (event.target as Element).closest<HTMLElement>('.disclosure, [data-go], .help-link');
    if (button?.dataset['go']) this.#go(button);
    else if (button?.ariaExpanded) this.#setOpen(button, button.ariaExpanded === 'false');
    else if (button) {
      event.preventDefault();
      this.showHelp();
    }
  }

  #onChange(event: Event): void {
    const { name, value } = event.target as HTMLInputElement;
    this.choose(name as 'case', value as WorkedCaseId);
    if (name !== 'level') {
      this.#changed = `.person > :first-child, ${sumSoFar}`;
    }
  }

  /** Found by the browser's search. */
  #onBeforeMatch(event: Event): void {
    const button = this.renderRoot.querySelector<HTMLElement>(`[aria-controls="${(event.target as Element).id}"]`);
    if (button) this.#setOpen(button, true);
  }

  #setOpen(button: HTMLElement, open: boolean): void {
    const id = button.getAttribute('aria-controls') ?? '';
    const whatIfs = button.closest('.end')?.querySelectorAll('.disclosure');
    // One what-if at a time: the next one takes back the last.
    for (const other of whatIfs ?? []) this.#disclosures.close(other.getAttribute('aria-controls') ?? '');
    this.#disclosures[open ? 'open' : 'close'](id);
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
