import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { plainText } from '../../content/plain-text.js';
import { findPack } from '../../content/registry.js';
import { choices, levelChoices } from '../../foundation/choices.js';
import { isoToday } from '../../foundation/dates.js';
import { HelioElement } from '../../foundation/element.js';
import { prose } from '../../foundation/prose.styles.js';
import { directionOf } from '../../foundation/speaker.js';
import { Toggletip } from '../../foundation/toggletip.js';
import { tokens } from '../../foundation/tokens.styles.js';
import { wordsOf } from '../../foundation/words.js';
import { criteriaCardRules, type CriteriaSetId, type WorkedCaseId } from './criteria-card.attributes.js';
import { bar } from './criteria-card.bar.js';
import { caseOpening, categoryWords, partOf, sumBlock, sumWords } from './criteria-card.cases.js';
import type { CaseModel, SetModel } from './criteria-card.model.js';
import { prepareCriteriaCard, type PreparedCriteriaCard } from './criteria-card.prepared.js';
import { criteriaCardStyles } from './criteria-card.styles.js';
import { sumUp, type WhatIf } from './criteria-card.sums.js';

/**
 * What classification criteria are, and how they work: reference text, and made-up people whose sums are shown step by step. It takes
 * nothing from its reader, and classifies nobody.
 *
 * @summary Classification criteria as reference, and as worked cases of made-up people.
 * @tag helio-criteria-card
 * @slot - The document of this element (see `heliotrope render`): shown until the element works, and whenever it cannot.
 * @csspart base - The whole of the element.
 * @csspart sets - What the chosen set counts, and how well it works.
 * @csspart cases - The made-up people.
 * @cssprop [--helio-text] - Colour of text.
 * @cssprop [--helio-text-muted] - Colour of notes.
 * @cssprop [--helio-surface] - The ground.
 * @cssprop [--helio-surface-soft] - The ground of parts that step back.
 * @cssprop [--helio-accent] - The one accent.
 * @cssprop [--helio-on-accent] - Text on the accent.
 * @cssprop [--helio-border] - Borders of controls.
 * @cssprop [--helio-radius=0.5em] - Radius of corners.
 * @cssprop [--helio-padding=1em] - Space inside the element's edge.
 * @fires {HelioReadyEvent} helio-ready - The element shows its content for the first time.
 * @fires {HelioErrorEvent} helio-error - The content cannot be shown.
 * @since 0.1.0
 */
export class HelioCriteriaCard extends HelioElement {
  static override styles = [tokens, prose, criteriaCardStyles];

  /** The set that is shown and adds up: `eular-acr-2017` or `bohan-peter-1975`. Default `eular-acr-2017`. */
  @property({ rule: criteriaCardRules.criteria, reflect: true }) criteria!: CriteriaSetId;
  /** The made-up person: `adult-dm`, `amyopathic`, `child`, `look-alike`, `biopsy-lowers` or `unknown-antibody`. Default `adult-dm`. */
  @property({ rule: criteriaCardRules.case, reflect: true }) case!: WorkedCaseId;

  #prepared: PreparedCriteriaCard | undefined;
  #parts: Readonly<Record<'opening' | 'sets' | 'casesOpening' | 'people' | 'closing', DocumentFragment>> | undefined;
  #partsOf: PreparedCriteriaCard | undefined;
  /** How many steps of the case are shown. */
  #step = 1;
  /** Ids of the parts that are open; of the what-ifs one at most. */
  readonly #open = new Set<string>();
  #whatIf = '';
  /** What the sum was made from when it was announced last. */
  #announced = '';
  #status = '';
  readonly #tip = new Toggletip(this, (button) => this.#prepared?.tip(button));

  /** A pack may have other sets and people than the attributes name: then its first. */
  get #set(): SetModel | undefined {
    const sets = this.#prepared?.model.sets;
    return sets?.find(({ id }) => id === this.criteria) ?? sets?.[0];
  }

  get #case(): CaseModel | undefined {
    const cases = this.#prepared?.model.cases;
    return cases?.find(({ id }) => id === this.case) ?? cases?.[0];
  }

  get #change(): WhatIf | undefined {
    const one = this.#case;
    return one?.structure.whatIf.find((whatIf) => `detail-${partOf(one, whatIf)}` === this.#whatIf);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('case')) {
      this.#step = 1;
      this.#whatIf = '';
    }
    this.#prepared = this.#prepare();
    this.#makeParts();
    const state = [this.criteria, this.case, this.#step, this.#whatIf].join();
    if (this.hasUpdated && state !== this.#announced) this.#status = this.#describe(changed);
    this.#announced = state;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const set = this.#set;
    const one = this.#case;
    if (!set || !one) return;
    const toggle = (selector: string, off: (part: HTMLElement) => boolean): void => {
      for (const part of this.renderRoot.querySelectorAll<HTMLElement>(selector)) part.classList.toggle('off', off(part));
    };
    toggle('[data-set]', (part) => part.dataset['set'] !== set.id);
    toggle('.case', (part) => part.dataset['case'] !== one.id);
    toggle('[data-step]', (part) => Number(part.dataset['step']) > this.#step);
    toggle('.end', () => this.#step < one.structure.steps.length);
    for (const step of this.renderRoot.querySelectorAll<HTMLElement>('[data-step]')) {
      if (Number(step.dataset['step']) === this.#step) step.setAttribute('aria-current', 'step');
      else step.removeAttribute('aria-current');
    }
    for (const button of this.renderRoot.querySelectorAll('.disclosure')) {
      const id = button.getAttribute('aria-controls') ?? '';
      const open = this.#open.has(id) || this.#whatIf === id;
      if ((button.getAttribute('aria-expanded') === 'true') === open) continue;
      button.setAttribute('aria-expanded', String(open));
      this.shadowRoot?.getElementById(id)?.[open ? 'removeAttribute' : 'setAttribute']('hidden', 'until-found');
    }
  }

  protected override render(): TemplateResult {
    const prepared = this.#prepared;
    const parts = this.#parts;
    const set = this.#set;
    const one = this.#case;
    if (!prepared || !parts || !set || !one) return html`<slot></slot>`;
    const { model } = prepared;
    const { frame, speaker, sets, cases } = model;
    const say = wordsOf(speaker);
    const direction = directionOf(speaker.language);
    const namesOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);
    return html`<div
      class="base"
      part="base"
      lang=${speaker.language}
      dir=${direction === 'rtl' ? direction : nothing}
      @click=${this.#onClick}
      @change=${this.#onChange}
      @beforematch=${this.#onBeforeMatch}
    >
      ${parts.opening}
      <div class="controls no-print">
        ${choices(say('setLegend'), 'criteria', namesOf(sets), set.id, (id) => sets.find((each) => each.id === id)?.text.shortName)}
        ${levelChoices(frame.speaker, this.level)}
      </div>
      <div part="sets">${parts.sets}</div>
      <section class="cases" part="cases">
        ${parts.casesOpening}
        <div class="persons no-print">
          ${choices(say('caseLegend'), 'case', namesOf(cases), one.id, (id) => {
            const text = cases.find((each) => each.id === id)?.text;
            return html`<strong>${text?.name}</strong> ${text?.title}`;
          })}
        </div>
        <div class="walk">
          ${this.#renderPanel(prepared, set, one)}
          <div class="people">${parts.people}</div>
        </div>
      </section>
      ${parts.closing}
      <p class="visually-hidden" role="status">${this.#status}</p>
    </div>`;
  }

  /** The person, and the sum as far as it is told. Paper has every sum beside its person instead. */
  #renderPanel(prepared: PreparedCriteriaCard, set: SetModel, one: CaseModel): TemplateResult {
    const { model } = prepared;
    const say = wordsOf(model.speaker);
    const count = one.structure.steps.length;
    const atEnd = this.#step === count;
    const sum = sumUp(set.structure, one.structure, this.#step);
    return html`<div class="person no-print">${prepared.nodes(caseOpening(model, one))}</div>
      <div class="panel no-print">
        <p class="small">${say('step', { number: this.#step, count })}</p>
        ${prepared.nodes(sumBlock(model, set, sum, bar(model, set, sum), !atEnd))}
        <div class="actions">
          <button type="button" class="button" data-go="back" aria-disabled=${this.#step === 1}>${say('back')}</button>
          <button type="button" class="button next" data-go=${atEnd ? 'again' : 'next'}>${say(atEnd ? 'again' : 'next')}</button>
          <button type="button" class="button" data-go="all" aria-disabled=${atEnd}>${say('all')}</button>
        </div>
      </div>`;
  }

  #prepare(): PreparedCriteriaCard | undefined {
    const pack = findPack(this.pack);
    if (!pack) {
      this.fail(`pack="${this.pack}": no pack of this id is registered on this page.`);
      return undefined;
    }
    const prepared = prepareCriteriaCard({
      pack,
      language: this.speech.language,
      level: this.level,
      headingLevel: this.headingLevel,
      country: this.country,
      today: isoToday(),
      idPrefix: '',
    });
    this.fail(prepared ? '' : `pack="${this.pack}": it has no slice "criteria".`);
    return prepared;
  }

  /** New nodes only if what they are made of has changed: another render keeps those that are there, with their state. */
  #makeParts(): void {
    const prepared = this.#prepared;
    if (prepared === this.#partsOf) return;
    this.#partsOf = prepared;
    this.#parts = prepared && {
      opening: prepared.nodes(prepared.opening),
      sets: prepared.nodes(prepared.sets),
      casesOpening: prepared.nodes(prepared.casesOpening),
      people: prepared.nodes(prepared.people),
      closing: prepared.nodes(prepared.closing),
    };
  }

  /** Everything that a change of the sum has changed, said once. */
  #describe(changed: PropertyValues<this>): string {
    const model = this.#prepared?.model;
    const set = this.#set;
    const one = this.#case;
    if (!model || !set || !one) return '';
    const { speaker } = model;
    const { structure, text } = one;
    const whatIf = this.#change;
    const soFar = !whatIf && this.#step < structure.steps.length;
    const sum = sumUp(set.structure, structure, this.#step, whatIf);
    const told = whatIf ? text.whatIf[whatIf.id]?.change : text.steps[structure.steps[this.#step - 1]?.id ?? ''];
    return [
      changed.has('criteria') ? `${set.text.shortName}.` : '',
      changed.has('case') ? `${text.name}: ${text.title}.` : '',
      whatIf ? '' : `${speaker.say('step', { number: this.#step, count: structure.steps.length })}.`,
      plainText(told ?? ''),
      `${speaker.say('madeUp')}.`,
      `${speaker.say(soFar ? 'sumSoFar' : 'sum', { sum: sumWords(model, set, sum) })}.`,
      categoryWords(model, set, sum, soFar),
    ]
      .filter(Boolean)
      .join(' ');
  }

  #onClick(event: Event): void {
    if (this.#tip.handle(event)) return;
    const button = (event.target as Element).closest<HTMLElement>('.disclosure, [data-go], .help-link');
    const detail = button?.getAttribute('aria-controls');
    if (detail) this.#setOpen(detail, button?.getAttribute('aria-expanded') === 'false');
    else if (button?.dataset['go']) this.#go(button.dataset['go']);
    else if (button) {
      event.preventDefault();
      this.shadowRoot?.getElementById('get-help')?.scrollIntoView();
    }
  }

  #onChange(event: Event): void {
    const { name, value } = event.target as HTMLInputElement;
    if (name === 'criteria') this.criteria = value as CriteriaSetId;
    else if (name === 'case') this.case = value as WorkedCaseId;
    else if (name === 'level') this.level = value as typeof this.level;
  }

  /** Found by the browser's search. */
  #onBeforeMatch(event: Event): void {
    this.#setOpen((event.target as Element).id, true);
  }

  /** One what-if at a time: the next one takes back the last. */
  #setOpen(detail: string, open: boolean): void {
    if (this.shadowRoot?.getElementById(detail)?.closest('.case')) this.#whatIf = open ? detail : '';
    else if (open) this.#open.add(detail);
    else this.#open.delete(detail);
    this.requestUpdate();
  }

  #go(where: string): void {
    const count = this.#case?.structure.steps.length ?? 1;
    const step = { back: Math.max(1, this.#step - 1), next: this.#step + 1, again: 1 }[where] ?? count;
    if (step === this.#step) return;
    this.#step = step;
    this.#whatIf = '';
    this.requestUpdate();
    void this.#bringToSight();
  }

  async #bringToSight(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('.case:not(.off) [aria-current]')?.scrollIntoView({ block: 'nearest' });
  }
}
