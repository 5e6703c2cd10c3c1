/** The drawing as the mirror of the list: hidden from assistive technology, clickable, and changed only where something has changed. */
import type { TreeElement } from '../../content/tree.js';
import { signShapes } from '../../figure/index.js';
import type { SignId } from '../../figure/regions.js';
import { append } from '../../article/render-tree.js';
import type { Figure } from '../../base/attribute-rules.js';
import { report } from '../../base/guard.js';
import type { BodyMapLayer, BodyMapView } from './body-map.attributes.js';
import type { BodyMapModel } from './body-map.model.js';
import { frameOf, noNotes, onPaper, pictureTree, shapePath, type Picture } from './body-map.pictures.js';
import { paintSheet, toneSheet } from './body-map.tones.js';

export interface FigureState {
  readonly model: BodyMapModel;
  readonly layer: BodyMapLayer;
  readonly view: BodyMapView;
  readonly figure: Figure;
  readonly tone: number;
  readonly selected: readonly string[];
}

/** Cloned by maps that show the same. The trees are not kept: they weigh as much as the nodes. */
const made = new WeakMap<BodyMapModel, Map<string, Promise<DocumentFragment>>>();

export class FigureView {
  #shown: unknown[] = [];
  #state?: FigureState;
  #tone = 0;
  #marked = new Set<string>();

  /** Settles once the last picture is drawn. */
  drawn?: Promise<void>;

  update(root: ShadowRoot, state: FigureState, container = root.querySelector('.figure')): void {
    if (!container) return;
    this.#state = state;
    // Front and back are drawn together: from one to the other nothing is drawn anew.
    const key = [state.model, state.layer, pictureOf(state.view), state.figure, container];
    if (!key.every((part, index) => part === this.#shown[index])) {
      this.#shown = key;
      if (!container.firstChild) append(container, picturesOf(state).map(frameOf), noNotes);
      this.drawn = nodesOfPictures(state)
        .then((nodes) => {
          if (key !== this.#shown) return;
          container.replaceChildren(nodes.cloneNode(true));
          this.#marked = new Set();
          this.#mark(container, new Set(this.#state?.selected));
        })
        .catch((error: unknown) => {
          // The list says everything that the figure would.
          report(root.host, error);
        });
    }
    if (container.getAttribute('data-view') !== state.view) container.setAttribute('data-view', state.view);
    const paint = paintSheet(root);
    // In another document the sheets are gone.
    if (state.tone !== this.#tone || (paint && !root.adoptedStyleSheets.includes(paint))) this.#setTone(root, state.tone);
    this.#mark(container, new Set(state.selected));
  }

  /** Marks the finding under the pointer, on the figure and in the list. */
  hint(root: ShadowRoot, id: string | undefined): void {
    for (const hinted of root.querySelectorAll('.hinted')) hinted.classList.remove('hinted');
    if (!id) return;
    for (const part of root.querySelectorAll(`.figure [data-finding="${id}"], .figure [data-of~="${id}"], [data-item="${id}"]`)) {
      this.#draw(part);
      part.classList.add('hinted');
    }
  }

  #mark(container: Element, selected: ReadonlySet<string>): void {
    for (const id of new Set([...selected, ...this.#marked])) {
      const on = selected.has(id);
      if (on === this.#marked.has(id)) continue;
      for (const part of container.querySelectorAll(`[data-finding="${id}"], [data-of~="${id}"]`)) {
        this.#draw(part);
        part.classList.toggle('selected', on);
      }
    }
    this.#marked = new Set(selected);
    container.classList.toggle('chosen', container.querySelector('.sign.selected') !== null);
  }

  /** A sign that a picture does not show at first is drawn when it is first asked for; where the view does not show it, its place goes. */
  #draw(part: Element): void {
    const { sign } = (part as SVGElement).dataset;
    if (!sign || !this.#state || part.hasChildNodes()) return;
    const picture = part.closest<SVGElement>('.drawing')?.dataset['picture'];
    const palm = picture === 'palm';
    const shapes = signShapes(sign as SignId, { ...this.#state, view: palm ? 'hand' : (picture as BodyMapView), palm });
    if (shapes.length === 0) part.remove();
    else append(part, shapes.map(shapePath), noNotes);
  }

  #setTone(root: ShadowRoot, tone: number): void {
    const before = [paintSheet(root), toneSheet(root, this.#tone)];
    const others = root.adoptedStyleSheets.filter((sheet) => !before.includes(sheet));
    this.#tone = tone;
    root.adoptedStyleSheets = [paintSheet(root), toneSheet(root, tone), ...others].filter((sheet) => sheet !== undefined);
  }
}

export const pictureOf = (view: BodyMapView): BodyMapView => (view === 'back' ? 'front' : view);

/** Front and back belong together: a wide element shows both, a narrow one the view that was chosen. */
function picturesOf({ layer, view }: FigureState): readonly Picture[] {
  if (view === 'front' || view === 'back') return [{ view: 'front' }, { view: 'back' }];
  return view === 'hand' && layer === 'skin' ? [{ view: 'hand' }, { view: 'hand', palm: true }] : [{ view }];
}

/** The nodes of the pictures, made once for all maps that show the same. */
function nodesOfPictures(state: FigureState): Promise<DocumentFragment> {
  const byKey = made.get(state.model) ?? new Map<string, Promise<DocumentFragment>>();
  made.set(state.model, byKey);
  const key = [state.layer, pictureOf(state.view), state.figure].join();
  const nodes = byKey.get(key) ?? draw(state);
  byKey.set(key, nodes);
  // Another may be able to draw it.
  nodes.catch(() => byKey.delete(key));
  return nodes;
}

/** In steps, a task each: between them the page paints, and hears its reader. */
async function draw(state: FigureState): Promise<DocumentFragment> {
  const drawn: TreeElement[] = [];
  for (const picture of picturesOf(state)) drawn.push(...(await pictureTree(state, picture)));
  if (state.layer === 'skin') drawn.push(onPaper(state.model, drawn));
  return append(new DocumentFragment(), drawn, noNotes);
}
