import { nothing, type PropertyValues } from 'lit';
import { html } from '../../base/html.js';
import { ArrangedArticle } from '../../article/arranged-article.js';
import { readerNotesStyles } from '../../parts/reader-notes.styles.js';
import { SearchBox } from '../../parts/search-box.js';
import { unknownIds } from '../../parts/unknown-ids.js';
import { searchStyles } from '../../parts/search.styles.js';
import { messagesOf } from '../../article/template-messages.js';
import { viewsOfLayer } from '../../figure/regions.js';
import { propertiesOf } from '../../base/attribute-rules.js';
import { bringBelow } from '../../parts/bring-below.js';
import { bodyMapRules, type BodyMapLayer, type BodyMapMode, type BodyMapView } from './body-map.attributes.js';
import { bodyMapContent } from './body-map.content.js';
import { controlsIn, showControls, type Controls } from './body-map.controls.js';
import { HelioSelectEvent } from './body-map.events.js';
import { FigureView } from './body-map.figure.js';
import { layerKeys, viewKeys } from './body-map.messages.js';
import type { BodyMapModel } from './body-map.model.js';
import { bodyMapPrintStyles } from './body-map.print.styles.js';
import { ReaderList } from './body-map.reader-list.js';
import { moveInList, searchedText } from './body-map.search.js';
import { bodyMapStyles } from './body-map.styles.js';

/**
 * A figure and a list of the signs of a condition, in step: the list says everything, the figure mirrors it.
 *
 * @summary Where a condition can show on the body, as a list with a figure.
 * @tag helio-body-map
 * @csspart base - The whole of the element.
 * @csspart content - The drawing.
 * @csspart figure - The drawing and its controls.
 * @csspart list - The list of signs.
 * @fires {HelioSelectEvent} helio-select - A reader selected or left findings; in `collect` mode with a count and no ids.
 * @fires {HelioPrintEvent} helio-print - A reader pressed Print.
 * @since 0.1.0
 */
export class HelioBodyMap extends ArrangedArticle<BodyMapModel> {
  static override styles = [...ArrangedArticle.styles, searchStyles, readerNotesStyles, bodyMapStyles, bodyMapPrintStyles];
  static override properties = propertiesOf(bodyMapRules);
  protected static override readonly content = bodyMapContent;

  /** What the figure shows: `skin`, `muscle` or `inside`. Default `skin`. */
  layer!: BodyMapLayer;
  /** Where it is seen from: `front`, `back`, `face` or `hand`. Default `front`. A layer that lacks the view shows the front. */
  view!: BodyMapView;
  /** `learn` opens what is known of a sign; `collect` makes a reader's own list for the doctor. Default `learn`. */
  mode!: BodyMapMode;
  /** The findings that are open (learn) or ticked (collect), by id, in the reader's order. Default none. Unknown ids are dropped. */
  selected!: readonly string[];

  protected override readonly search = new SearchBox<BodyMapModel>(this, {
    article: () => this.article,
    textOf: ({ dataset }) => {
      const finding = this.article?.model.findings.get(dataset['item'] ?? '');
      return finding ? searchedText(finding) : '';
    },
    found: ({ localizer }, count) => localizer.message('searchResult', { count }),
  });
  #controls: Controls | undefined;
  #controlsLanguage = '';
  #status = '';
  /** The reader's part has just been dropped: that is not announced. */
  #forgotten = false;
  readonly #figureView = new FigureView(this);
  readonly #readerList = new ReaderList(this, {
    model: () => this.article?.model,
    ids: () => this.selected,
    change: (ids) => {
      this.#choose(ids);
    },
    clear: () => {
      this.forgetReader();
      this.#choose([]);
    },
  });

  /** A layer may lack a view: then its front is shown. */
  get #shownView(): BodyMapView {
    return viewsOfLayer(this.layer).includes(this.view) ? this.view : 'front';
  }

  protected override knownIds(name: string): ReadonlyMap<string, unknown> | undefined {
    const { model } = this.article ?? {};
    // A layer that shows nothing is not offered.
    return name === 'selected' ? model?.findings : name === 'layer' && model?.layers.size ? model.layers : undefined;
  }

  protected override get modelOptions(): object {
    return { mode: this.mode };
  }

  protected override get look(): string {
    return this.mode;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was ticked in private is not told by an event.
    if (changed.get('mode') === 'collect') {
      this.choose('selected', []);
      this.#readerList.forget();
    }
    super.willUpdate(changed);
    for (const name of ['selected', 'layer']) this.checkIds(name, unknownIds);
    this.disclosures.closeAll();
    for (const id of this.selected) this.disclosures.open(`detail-${id}`);
    this.#makeControls();
    if (this.hasUpdated && !this.#forgotten && (changed.has('view') || changed.has('layer'))) this.#status = this.#describeView();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#forgotten = false;
    if (!this.article) return;
    const root = this.renderRoot as ShadowRoot;
    const { layer, figure, tone, level, selected } = this;
    const view = this.#shownView;
    showControls(root, { layer, view, figure, tone, level }, viewsOfLayer(layer), this.article.model.layers);
    for (const box of root.querySelectorAll<HTMLInputElement>('.list input[data-finding]'))
      box.checked = selected.includes(box.dataset['finding'] ?? '');
    this.#figureView.update(root, { model: this.article.model, layer, view, figure, tone, selected });
  }

  protected override forgetReader(): void {
    super.forgetReader();
    this.#readerList.forget();
    this.#status = '';
    this.#forgotten = true;
  }

  /** Complete once the figure is drawn, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#figureView.drawn;
    return complete;
  }

  protected override renderMiddle({ localizer }: BodyMapModel, list: readonly DocumentFragment[], keyPoints: DocumentFragment): unknown {
    const message = messagesOf(localizer);
    const collect = this.mode === 'collect';
    const isParent = this.figure === 'child';
    return html`${collect ? html`<p class="how">${message(isParent ? 'collectHowParent' : 'collectHow')}</p>` : nothing}
      <div class="map" @pointerover=${this.#onHint} @pointerleave=${this.#onHint} @focusin=${this.#onHint} @focusout=${this.#onHint}>
        <div class="figure-side" part="figure">
          ${this.#controls?.views}
          <div class="figure" part="content" aria-hidden="true" data-private></div>
          <p class="small sides">${message('patientsSides')}</p>
          ${this.#controls?.drawing}
        </div>
        <div class="list" part="list" role="group" aria-describedby="keys" @keydown=${this.#onKeydown}>
          ${this.search.render(message('search'))}
          <p class="small hint no-print" id="keys">${message('searchKeys')}</p>
          ${keyPoints} ${list}
        </div>
      </div>
      ${collect ? this.#readerList.render(localizer, this.selected, isParent) : nothing}`;
  }

  protected override renderEnd(): unknown {
    return html`<p class="visually-hidden" role="status">${this.#status}</p>`;
  }

  /** New nodes only in a new language: a reader may have the focus there. */
  #makeControls(): void {
    const { localizer, surround } = this.article?.model ?? {};
    if (!localizer || !surround || localizer.language === this.#controlsLanguage) return;
    this.#controlsLanguage = localizer.language;
    this.#controls = controlsIn(localizer, surround.localizer);
  }

  #describeView(): string {
    const model = this.article?.model;
    if (!model) return '';
    const { localizer } = model;
    const count = [...model.findings.values()].filter(({ layer, views }) => layer === this.layer && views.includes(this.#shownView)).length;
    return localizer.message('viewChanged', {
      view: localizer.message(viewKeys[this.#shownView]),
      layer: localizer.message(layerKeys[this.layer]),
      count: localizer.message('countOnPicture', { count }),
    });
  }

  protected override onPress(target: Element): boolean {
    const region = target.closest<SVGElement>('.figure [data-finding]');
    const button = target.closest<HTMLButtonElement>('.list button[data-finding]');
    const id = (region ?? button)?.dataset['finding'];
    if (id) {
      this.#toggle(id);
      if (region) void this.#bringToSight(id);
    } else if (target.closest('.back-to-figure')) this.#backToFigure();
    else return false;
    return true;
  }

  protected override onControl({ name, value, dataset }: HTMLInputElement): void {
    const { finding } = dataset;
    if (finding) this.#toggle(finding);
    else if (name === 'tone') this.choose('tone', Number(value));
    else if (name) this.choose(name as 'view', value as BodyMapView);
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

  /** It opens, and nothing is fired: nobody has chosen it. */
  protected override onFound(target: Element): void {
    const id = target.closest<HTMLElement>('[data-item]')?.dataset['item'];
    if (id && !this.selected.includes(id)) this.choose('selected', [...this.selected, id]);
  }

  #toggle(id: string): void {
    const on = !this.selected.includes(id);
    if (on) this.#showView(id);
    this.#choose(on ? [...this.selected, id] : this.selected.filter((other) => other !== id));
  }

  /** Moves to the view that shows the finding best; the whole body has none. */
  #showView(id: string): void {
    const finding = this.article?.model.findings.get(id);
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
    const item = this.renderRoot.querySelector<HTMLElement>(`[data-item="${id}"]`);
    item?.querySelector<HTMLElement>('[data-finding]')?.focus({ preventScroll: true });
    bringBelow(this, item);
  }

  #backToFigure(): void {
    bringBelow(this, this.renderRoot.querySelector<HTMLElement>('.figure-side'));
    this.renderRoot.querySelector<HTMLInputElement>('input[name="view"]:checked')?.focus({ preventScroll: true });
  }
}
