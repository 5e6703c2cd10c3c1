import { nothing, type PropertyValues } from 'lit';
import { html } from '../../base/html.js';
import { ArrangedArticle } from '../../article/arranged-article.js';
import { SearchBox } from '../../parts/search-box.js';
import { unknownIds } from '../../parts/unknown-ids.js';
import { messagesOf } from '../../article/template-messages.js';
import { viewsOfLayer } from '../../figure/index.js';
import { propertiesOf } from '../../base/attribute-rules.js';
import { bringBelow } from '../../parts/bring-below.js';
import { atHand } from './body-map.at-hand.js';
import { bodyMapRules, type BodyMapLayer, type BodyMapMode, type BodyMapView } from './body-map.attributes.js';
import { bodyMapContent } from './body-map.content.js';
import { FigureControls, moveInFigure } from './body-map.controls.js';
import { HelioSelectEvent } from './body-map.events.js';
import { FigureView } from './body-map.figure.js';
import { arrangeList, countOf, sayView } from './body-map.list.js';
import type { BodyMapModel } from './body-map.model.js';
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
  static override styles = [...ArrangedArticle.styles, ...bodyMapStyles];
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
  readonly #controls = new FigureControls();
  /** Its groups lead the list. A sign of another layer that a reader opens there stays where it is. */
  #leading: BodyMapLayer = 'skin';
  #stays = false;
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
    this.#controls.speak(this.article?.model);
    if (!this.#stays) this.#leading = this.layer;
    this.#stays = false;
    if (this.hasUpdated && !this.#forgotten && (changed.has('view') || changed.has('layer')))
      this.#status = sayView(this.layer, this.#shownView, this.article?.model);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#forgotten = false;
    if (!this.article) return;
    const root = this.renderRoot as ShadowRoot;
    const { layer, figure, tone, level, selected } = this;
    const view = this.#shownView;
    const list = root.querySelector('.list');
    if (list) arrangeList(list, this.article.model, this.#leading);
    this.#controls.show(root, { layer, view, figure, tone, level }, viewsOfLayer(layer), this.article.model.layers);
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

  protected override renderMiddle(model: BodyMapModel, list: readonly DocumentFragment[], keyPoints: DocumentFragment): unknown {
    const { localizer } = model;
    const message = messagesOf(localizer);
    const collect = this.mode === 'collect';
    const isParent = this.figure === 'child';
    return html`${collect ? html`<p class="how">${message(isParent ? 'collectHowParent' : 'collectHow')}</p>` : nothing}
      <div class="map" @pointerover=${this.#onHint} @pointerleave=${this.#onHint} @focusin=${this.#onHint} @focusout=${this.#onHint}>
        <div
          class="figure-side"
          part="figure"
          role="toolbar"
          aria-label=${localizer.message('figureControls')}
          aria-describedby="figure-keys"
          @keydown=${this.#onKey}
        >
          ${this.#controls.views}
          <div class="figure" part="content" aria-hidden="true" data-private></div>
          <p class="small sides">${message('patientsSides')}</p>
          <button type="button" class="button turn no-print" tabindex="-1">${message('turnHand')}</button>
          <p class="small hint no-print" id="figure-keys">${message('figureKeys')}</p>
          ${this.#controls.drawing}
        </div>
        <div class="list" part="list" role="group" aria-describedby="keys" @keydown=${this.#onKey}>
          ${this.search.render(message('search'))}
          <p class="small hint no-print" id="keys">${message('searchKeys')}</p>
          <p class="of-layer no-print" role="status">${message('layerCount', countOf(model, this.#leading))}</p>
          ${list} ${keyPoints} ${atHand(localizer, this.selected.length, collect)}
        </div>
      </div>
      ${collect ? this.#readerList.render(localizer, this.selected, isParent) : this.#readerList.paper(localizer)}`;
  }

  protected override renderEnd(): unknown {
    return html`<p class="visually-hidden" role="status">${this.#status}</p>`;
  }

  protected override onPress(target: Element): boolean {
    const control = target.closest<HTMLElement | SVGElement>('.figure [data-finding], .list button[data-finding]');
    const id = control?.dataset['finding'];
    if (id) {
      const isInList = control.matches('.list *');
      this.#toggle(id, isInList);
      if (!isInList) void this.updateComplete.then(() => this.#bring(`[data-item="${id}"]`, `.list [data-finding="${id}"]`));
    } else if (target.closest('.back-to-figure')) this.#bring('.figure-side', '[name="view"]:checked');
    else if (target.closest('.to-list')) this.#bring('.reader-list', '.reader-list h3');
    else if (target.closest('.turn')) this.#figureView.turn();
    // The figure may show the layer already, and the list not yet. Any other is chosen by its change event: an update before it would undo it.
    else if (target.matches(`[name="layer"][value="${this.layer}"]`)) this.requestUpdate();
    else return false;
    return true;
  }

  protected override onControl({ name, value, dataset }: HTMLInputElement): void {
    const { finding } = dataset;
    if (finding) this.#toggle(finding, true);
    else if (name === 'tone') this.choose('tone', Number(value));
    else if (name) this.choose(name as 'view', value as BodyMapView);
  }

  #onKey(event: KeyboardEvent): void {
    const side = event.currentTarget as Element;
    if ((side.matches('.list') ? moveInList : moveInFigure)(side, event)) event.preventDefault();
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

  #toggle(id: string, stays = false): void {
    const on = !this.selected.includes(id);
    if (on) this.#showView(id);
    this.#stays = stays;
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

  /** Below what sticks on the page, and with the focus. */
  #bring(part: string, focused: string): void {
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    find(focused)?.focus({ preventScroll: true });
    bringBelow(this, find(part));
  }
}
