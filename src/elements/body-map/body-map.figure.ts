/** The drawing as the mirror of the list: hidden from assistive technology, clickable, and changed only where something has changed. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { signShapes } from '../../figure/index.js';
import { isPalmar, type SignId } from '../../figure/regions.js';
import type { Figure } from '../../base/attribute-rules.js';
import { report } from '../../base/guard.js';
import type { BodyMapLayer, BodyMapView } from './body-map.attributes.js';
import { goOn } from './body-map.makings.js';
import { regionsOf, type BodyMapModel } from './body-map.model.js';
import { drawPlates } from './body-map.plates.js';
import { frameOf, nameOf, shapePath, type Picture } from './body-map.pictures.js';
import { placePins } from './body-map.pins.js';
import { paintSheet, toneSheet } from './body-map.tones.js';

export interface FigureState {
  readonly model: BodyMapModel;
  readonly layer: BodyMapLayer;
  readonly view: BodyMapView;
  readonly figure: Figure;
  readonly tone: number;
  readonly selected: readonly string[];
}

const printing = ['beforeprint', 'afterprint'];
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A frame at 60 a second has as much again for the page itself. A page that nobody sees gets a task a second, and draws at once. */
const sliceMs = 8;

export class FigureView implements ReactiveController {
  readonly #host: Element;
  #shown: unknown[] = [];
  /** What the pictures that are there belong to. */
  #placed?: unknown[];
  #state?: FigureState;
  #container: HTMLElement | undefined;
  #tone = 0;
  #marked = new Set<string>();
  readonly #resized = new ResizeObserver(() => {
    this.#placePins();
    // There may be room for both of two now.
    this.#draw();
  });

  /** Settles once the pictures that are seen are drawn. */
  drawn?: Promise<void>;

  constructor(host: Element & Partial<ReactiveControllerHost>) {
    this.#host = host;
    host.addController?.(this);
  }

  hostConnected(): void {
    for (const type of printing) addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of printing) removeEventListener(type, this);
  }

  /** Of print. On paper the pictures have another size: see body-map.print.styles.ts. */
  handleEvent({ type }: { readonly type: string }): void {
    const isPaper = type === 'beforeprint';
    if (isPaper) this.#draw(true);
    this.#placePins(isPaper);
    const { model } = this.#state ?? {};
    if (isPaper && model && this.#host.shadowRoot) drawPlates(this.#host.shadowRoot, model, model.findings.keys());
  }

  /** From the back of the hand to the palm, and back. */
  turn(): void {
    const container = this.#container;
    if (!container) return;
    container.dataset['side'] = container.dataset['side'] === 'palm' ? 'hand' : 'palm';
    this.#placePins();
    this.#showThumbnail(container);
  }

  /** The picture once more, small, by reference: what is lit there is lit here. */
  #showThumbnail(container: HTMLElement): void {
    const { view = '', side = '' } = container.dataset;
    const shown = (view === 'hand' && container.querySelector(`#picture-${side}`)?.id) || `picture-${view}`;
    (container.getRootNode() as ShadowRoot).querySelector('.thumbnail > use')?.setAttribute('href', `#${shown}`);
  }

  update(root: ShadowRoot, state: FigureState, container = root.querySelector<HTMLElement>('.figure')): void {
    if (!container) return;
    // A narrow element shows one side of the hand: the one where the sign is that was chosen last.
    if (state.selected !== this.#state?.selected) {
      const [first = ''] = state.model.findings.get(state.selected.at(-1) ?? '')?.regions ?? [];
      container.dataset['side'] = isPalmar(first) ? 'palm' : 'hand';
    }
    this.#state = state;
    if (container !== this.#container) {
      this.#resized.disconnect();
      this.#resized.observe((this.#container = container));
    }
    const key = [state.model, state.layer, pictureOf(state.view), state.figure, container];
    const isNew = !key.every((part, index) => part === this.#shown[index]);
    if (isNew) this.#shown = key;
    const turned = container.dataset['view'] !== state.view;
    container.dataset['view'] = state.view;
    if (isNew && !container.firstChild) this.#placeFrames(container, state);
    if (isNew || turned) this.#draw();
    const paint = paintSheet(root);
    // In another document the sheets are gone.
    if (state.tone !== this.#tone || (paint && !root.adoptedStyleSheets.includes(paint))) this.#setTone(root, state.tone);
    this.#mark(container, new Set(state.selected));
    drawPlates(root, state.model, state.selected);
    this.#showThumbnail(container);
  }

  /** Marks the finding under the pointer, on the figure and in the list. */
  hint(root: ShadowRoot, id: string | undefined): void {
    for (const hinted of root.querySelectorAll('.hinted')) hinted.classList.remove('hinted');
    if (!id) return;
    for (const part of root.querySelectorAll(`.figure [data-finding="${id}"], .figure [data-of~="${id}"], [data-item="${id}"]`)) {
      this.#drawSign(part);
      part.classList.add('hinted');
    }
  }

  #draw(now?: boolean): void {
    this.drawn = this.#drawSeen(now).catch((error: unknown) => {
      // The list says everything that the figure would.
      report(this.#host, error);
    });
  }

  /** Draws what is seen and is not there yet. What was there before stays until then. Paper shows front and back, and does not wait. */
  async #drawSeen(now = false): Promise<void> {
    const key = this.#shown;
    // The words first.
    if (!now) await nextTask();
    const [state, container] = [this.#state, this.#container];
    if (!state || !container || key !== this.#shown) return;
    // The style sheet knows whether there is room for both.
    const both = now || getComputedStyle(container).getPropertyValue('--_both') !== '';
    const seen = picturesOf(state).filter((picture) => {
      const place = placeOf(container, picture);
      return (both || picture.view === state.view) && (this.#placed !== key || (place && !place.firstChild));
    });
    const nodes: (Node | undefined)[] = [];
    for (const picture of seen) {
      let making;
      while (!(making = goOn(state, picture, now || document.hidden ? Infinity : sliceMs))) await nextTask();
      nodes.push(making.made?.cloneNode(true));
    }
    if (key !== this.#shown) return;
    this.#placeFrames(container, state);
    seen.forEach((picture, index) => {
      const place = placeOf(container, picture);
      // A change of width may have had it drawn in the meantime.
      if (!place?.firstChild) place?.replaceWith(nodes[index] ?? '');
    });
    this.#placePins(now);
    this.#showThumbnail(container);
    // The new nodes know of nothing that is selected.
    this.#marked = new Set();
    this.#mark(container, new Set(this.#state?.selected));
  }

  #placeFrames(container: Element, state: FigureState): void {
    if (this.#placed === this.#shown) return;
    this.#placed = this.#shown;
    container.replaceChildren();
    // On paper they are in one line, with a space between them.
    for (const picture of picturesOf(state)) container.append('\n', frameOf(picture));
  }

  #placePins(isPaper = false): void {
    for (const picture of this.#container?.querySelectorAll<SVGElement>('.drawing') ?? [])
      placePins(picture, isPaper ? (picture.matches('.one-sheet *') ? 9 : 15) : undefined);
  }

  #mark(container: Element, selected: ReadonlySet<string>): void {
    for (const id of new Set([...selected, ...this.#marked])) {
      const on = selected.has(id);
      if (on === this.#marked.has(id)) continue;
      for (const part of container.querySelectorAll(`[data-finding="${id}"], [data-of~="${id}"]`)) {
        this.#drawSign(part);
        part.classList.toggle('selected', on);
      }
    }
    this.#marked = new Set(selected);
    container.classList.toggle('chosen', container.querySelector('.sign.selected') !== null);
  }

  /** A sign that a picture does not show at first is drawn when it is first asked for; where the view does not show it, its place goes. */
  #drawSign(part: Element): void {
    const { sign } = (part as SVGElement).dataset;
    if (!sign || !this.#state || part.hasChildNodes()) return;
    const picture = part.closest<SVGElement>('.drawing')?.dataset['picture'];
    const palm = picture === 'palm';
    const of = [...this.#state.model.findings.values()].filter((finding) => finding.sign === sign);
    const shapes = signShapes(sign as SignId, { ...this.#state, view: palm ? 'hand' : (picture as BodyMapView), palm }, regionsOf(of));
    if (shapes.length === 0) part.remove();
    else part.append(...shapes.map(shapePath));
  }

  #setTone(root: ShadowRoot, tone: number): void {
    const before = [paintSheet(root), toneSheet(root, this.#tone)];
    const others = root.adoptedStyleSheets.filter((sheet) => !before.includes(sheet));
    this.#tone = tone;
    root.adoptedStyleSheets = [paintSheet(root), toneSheet(root, tone), ...others].filter((sheet) => sheet !== undefined);
  }
}

const placeOf = (container: Element, picture: Picture): Element | null => container.querySelector(`[data-picture="${nameOf(picture)}"]`);

export const pictureOf = (view: BodyMapView): BodyMapView => (view === 'back' ? 'front' : view);

/** Front and back belong together: a wide element shows both, a narrow one the view that was chosen. */
function picturesOf({ layer, view }: FigureState): readonly Picture[] {
  if (view === 'front' || view === 'back') return [{ view: 'front' }, { view: 'back' }];
  return view === 'hand' && layer === 'skin' ? [{ view: 'hand' }, { view: 'hand', palm: true }] : [{ view }];
}
