import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ContentController } from '../../article/content-controller.js';
import { OwnDocument } from '../../article/own-document.js';
import { plainText } from '../../content/plain-text.js';
import { viewsOfLayer } from '../../figure/regions.js';
import { HelioElement } from '../../base/element.js';
import { prose } from '../../article/prose.styles.js';
import { directionOf } from '../../base/localizer.js';
import { Toggletip } from '../../article/toggletip.js';
import { messagesOf } from '../../article/template-messages.js';
import { tokens } from '../../base/tokens.styles.js';
import { readerNotesStyles } from '../../article/reader-notes.styles.js';
import { searchStyles } from '../../article/search.styles.js';
import { bodyMapRules, type BodyMapLayer, type BodyMapMode, type BodyMapView } from './body-map.attributes.js';
import { controlsIn, showControls, type Controls } from './body-map.controls.js';
import { HelioSelectEvent } from './body-map.events.js';
import { FigureView } from './body-map.figure.js';
import { prepareBodyMap, type PreparedBodyMap } from './body-map.prepared.js';
import { ReaderList } from './body-map.reader-list.js';
import { filterList, moveInList, searchBox } from './body-map.search.js';
import { bodyMapStyles } from './body-map.styles.js';

/**
 * A figure and a list of the signs of a condition, in step: the list says everything, the figure mirrors it.
 *
 * @summary Where a condition can show on the body, as a list with a figure.
 * @tag helio-body-map
 * @csspart base - This part is the whole of the element.
 * @csspart figure - This part holds the drawing and its controls.
 * @csspart list - This part is the list of signs.
 * @fires {HelioSelectEvent} helio-select - A reader selected or left findings; in `collect` mode with a count and no ids.
 * @fires {HelioPrintEvent} helio-print - A reader pressed Print.
 * @since 0.1.0
 */
export class HelioBodyMap extends HelioElement {
  static override styles = [tokens, prose, searchStyles, readerNotesStyles, bodyMapStyles];

  /** What the figure shows: `skin`, `muscle` or `inside`. Default `skin`. */
  @property({ rule: bodyMapRules.layer }) layer!: BodyMapLayer;
  /** Where it is seen from: `front`, `back`, `face` or `hand`. Default `front`. A layer that lacks the view shows the front. */
  @property({ rule: bodyMapRules.view }) view!: BodyMapView;
  /** `learn` opens what is known of a sign; `collect` makes a reader's own list for the doctor. Default `learn`. */
  @property({ rule: bodyMapRules.mode }) mode!: BodyMapMode;
  /** The findings that are open (learn) or ticked (collect), by id, in the reader's order. Default none. Unknown ids are dropped. */
  @property({ rule: bodyMapRules.selected, hasChanged: (value, before) => String(value) !== String(before) }) selected!: readonly string[];

  readonly #content = new ContentController(this, 'findings', prepareBodyMap);
  #prepared: PreparedBodyMap | undefined;
  #parts: Record<'opening' | 'list' | 'closing', DocumentFragment> | undefined;
  #partsOf: unknown[] = [];
  #controls: Controls | undefined;
  #controlsLanguage = '';
  #status = '';
  #searchResult = '';
  /** A reader's part has been dropped: the search box is to be emptied, and nothing to be announced. */
  #forgotten = false;
  readonly #figureView = new FigureView();
  protected readonly ownDocument = new OwnDocument(this, () => {
    this.showHelp();
  });
  readonly #tip = new Toggletip(this, (button) => this.#prepared?.tip(button));
  readonly #readerList = new ReaderList(this, {
    label: (id) => plainText(this.#prepared?.model.findings.get(id)?.noticed ?? ''),
    surround: () => {
      const { localizer, surround } = this.#prepared!.model;
      return { title: localizer.message('listTitle'), purpose: plainText(surround.packText?.purpose ?? '') };
    },
    ids: () => this.selected,
    change: (ids) => {
      this.#choose(ids);
    },
    clear: () => {
      this.forgetReader('level');
      this.#choose([]);
    },
  });

  /** The keys of the sources that it cites stand here in the order of its footnotes. */
  get citedSources(): readonly string[] {
    return this.#content.sources;
  }

  protected override get contentLanguages(): readonly string[] {
    return this.#content.languages;
  }

  /** A layer may lack a view: then its front is shown. */
  get #shownView(): BodyMapView {
    return viewsOfLayer(this.layer).includes(this.view) ? this.view : 'front';
  }

  protected override knownIds(name: string): ReadonlyMap<string, unknown> | undefined {
    return name === 'selected' ? this.#prepared?.model.findings : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was ticked in private is not to be told by an event.
    if (changed.get('mode') === 'collect') {
      this.choose('selected', []);
      this.#readerList.forget();
    }
    this.fail(this.#content.update(this.speech, { failures: this.failures }));
    this.#prepared = this.#content.article;
    this.checkIds('selected');
    this.#makeParts();
    if (this.hasUpdated && !this.#forgotten && (changed.has('view') || changed.has('layer'))) this.#status = this.#describeView();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.#prepared) return;
    const root = this.renderRoot as ShadowRoot;
    const { layer, figure, tone, level, selected } = this;
    const view = this.#shownView;
    showControls(root, { layer, view, figure, tone, level }, viewsOfLayer(layer));
    this.#showSelection(root);
    if (this.#forgotten) this.#emptySearch(root);
    this.#forgotten = false;
    this.#figureView.update(root, { model: this.#prepared.model, layer, view, figure, tone, selected });
  }

  protected override forgetReader(kept?: string): void {
    super.forgetReader(kept);
    this.#readerList.forget();
    this.#status = this.#searchResult = '';
    this.#forgotten = true;
  }

  /** The figure, too, stands. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#figureView.drawn;
    return complete;
  }

  protected override render(): TemplateResult {
    if (!this.#prepared || !this.#parts || !this.#controls) return html`<slot></slot>`;
    const { localizer } = this.#prepared.model;
    const message = messagesOf(localizer);
    const language = localizer.language;
    return html`<div
      class="base ${this.mode}"
      part="base"
      lang=${language}
      dir=${directionOf(language)}
      @click=${this.#onClick}
      @change=${this.#onChange}
      @input=${this.#onInput}
    >
      ${this.#parts.opening}
      ${this.mode === 'collect' ? html`<p class="how">${message(this.figure === 'child' ? 'collectHowParent' : 'collectHow')}</p>` : nothing}
      <div class="map" @pointerover=${this.#onHint} @pointerleave=${this.#onHint} @focusin=${this.#onHint} @focusout=${this.#onHint}>
        <div class="figure-side" part="figure">
          ${this.#controls.views}
          <div class="figure" aria-hidden="true" data-private></div>
          <p class="small sides">${message('patientsSides')}</p>
          ${this.#controls.drawing}
        </div>
        <div class="list" part="list" @beforematch=${this.#onBeforeMatch} @keydown=${this.#onKeydown}>
          ${searchBox(localizer, this.#searchResult)} ${this.#parts.list}
        </div>
      </div>
      ${this.mode === 'collect' ? this.#readerList.render(localizer, this.selected, this.figure === 'child') : nothing}
      ${this.#parts.closing}
      <p class="visually-hidden" role="status">${this.#status}</p>
    </div>`;
  }

  /** New nodes only if what they are made of has changed: another render keeps those that are there, with their state. */
  #makeParts(): void {
    const key = [this.#prepared, this.mode];
    if (this.#parts && key.every((part, index) => part === this.#partsOf[index])) return;
    this.#partsOf = key;
    const prepared = this.#prepared;
    const language = prepared?.model.localizer.language ?? '';
    if (prepared && language !== this.#controlsLanguage) {
      this.#controlsLanguage = language;
      this.#controls = controlsIn(prepared.model.localizer, prepared.model.surround.localizer);
    }
    this.#parts = prepared && {
      opening: prepared.nodes(prepared.opening),
      list: prepared.nodes(prepared.list(this.mode)),
      closing: prepared.nodes(prepared.closing),
    };
  }

  /** Touches only the controls whose state has changed. */
  #showSelection(root: ShadowRoot): void {
    const selected = new Set(this.selected);
    for (const control of root.querySelectorAll<HTMLElement>('.list [data-finding]')) {
      const on = selected.has(control.dataset['finding'] ?? '');
      if (control instanceof HTMLInputElement) control.checked = on;
      else if ((control.getAttribute('aria-expanded') === 'true') !== on) {
        control.setAttribute('aria-expanded', String(on));
        root
          .getElementById(control.getAttribute('aria-controls') ?? '')
          ?.[on ? 'removeAttribute' : 'setAttribute']('hidden', 'until-found');
      }
    }
  }

  #emptySearch(root: ShadowRoot): void {
    for (const box of root.querySelectorAll<HTMLInputElement>('[type="search"]')) box.value = '';
    for (const item of root.querySelectorAll('.unmatched')) item.classList.remove('unmatched');
  }

  #describeView(): string {
    const model = this.#prepared?.model;
    if (!model) return '';
    const { localizer } = model;
    const label = (prefix: string, value: string): string =>
      localizer.message(`${prefix}${value[0]?.toUpperCase() ?? ''}${value.slice(1)}` as 'viewFront');
    const count = [...model.findings.values()].filter(({ layer, views }) => layer === this.layer && views.includes(this.#shownView)).length;
    return localizer.message('viewChanged', {
      view: label('view', this.#shownView),
      layer: label('layer', this.layer),
      count: localizer.message('countOnPicture', { count }),
    });
  }

  #onClick(event: Event): void {
    if (this.#tip.handle(event)) return;
    const target = event.target as Element;
    const region = target.closest<SVGElement>('.figure [data-finding]');
    const button = target.closest<HTMLButtonElement>('.list button[data-finding]');
    const id = (region ?? button)?.dataset['finding'];
    if (id) {
      this.#toggle(id);
      if (region) void this.#bringToSight(id);
    } else if (target.closest('.back-to-figure')) this.#backToFigure();
    else if (target.closest('.help-link')) {
      event.preventDefault();
      this.showHelp();
    }
  }

  #onChange(event: Event): void {
    const input = event.target as HTMLInputElement;
    const { finding } = input.dataset;
    if (finding) this.#toggle(finding);
    else if (input.name === 'tone') this.choose('tone', Number(input.value));
    else if (input.name) this.choose(input.name as 'view', input.value as BodyMapView);
  }

  #onInput(event: Event): void {
    const input = event.target as HTMLInputElement;
    const list = input.closest('.list');
    const model = this.#prepared?.model;
    if (input.type !== 'search' || !list || !model) return;
    const count = filterList(list, model, input.value);
    this.#searchResult = input.value.trim() ? model.localizer.message('searchResult', { count }) : '';
    this.requestUpdate();
  }

  #onKeydown(event: KeyboardEvent): void {
    if (moveInList(event.currentTarget as Element, event)) event.preventDefault();
  }

  /** Hover and focus are mirrored both ways; a hint only, never the sole sign of anything. */
  #onHint(event: Event): void {
    const leaving = event.type === 'pointerleave' || event.type === 'focusout';
    const target = leaving ? null : (event.target as Element).closest<HTMLElement | SVGElement>('[data-finding], [data-item]');
    this.#figureView.hint(this.renderRoot as ShadowRoot, target?.dataset['finding'] ?? target?.dataset['item']);
  }

  /** Found by the browser's search: it opens, and nothing is fired, for nobody has chosen it. */
  #onBeforeMatch(event: Event): void {
    const id = (event.target as Element).closest<HTMLElement>('[data-item]')?.dataset['item'];
    if (id && !this.selected.includes(id)) this.choose('selected', [...this.selected, id]);
  }

  #toggle(id: string): void {
    const on = !this.selected.includes(id);
    if (on) this.#showView(id);
    this.#choose(on ? [...this.selected, id] : this.selected.filter((other) => other !== id));
  }

  /** Moves to the view that shows the finding best; the whole body has none. */
  #showView(id: string): void {
    const finding = this.#prepared?.model.findings.get(id);
    const [best] = finding?.views ?? [];
    if (!finding || !best) return;
    this.choose('layer', finding.layer);
    this.choose('view', best);
  }

  #choose(ids: readonly string[]): void {
    this.choose('selected', ids);
    this.dispatchEvent(new HelioSelectEvent(this.mode === 'collect' ? [] : ids, ids.length));
  }

  async #bringToSight(id: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector(`[data-item="${id}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  #backToFigure(): void {
    this.renderRoot.querySelector('.figure-side')?.scrollIntoView({ block: 'nearest' });
    this.renderRoot.querySelector<HTMLInputElement>('input[name="view"]:checked')?.focus({ preventScroll: true });
  }
}
