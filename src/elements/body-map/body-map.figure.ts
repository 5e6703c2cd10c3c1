/** The drawing as the mirror of the list: hidden from assistive technology, clickable, and changed only where something has changed. */
import { boxOf, drawing, signShapes, type Drawing, type DrawingOptions, type Region, type Shape } from '../../figure/index.js';
import { isPalmar, signIds, type SignId } from '../../figure/regions.js';
import { times } from '../../figure/times.js';
import { isElement, type TreeElement } from '../../content/tree.js';
import type { Figure } from '../../base/attribute-rules.js';
import { el } from '../../article/tree-builders.js';
import { report } from '../../base/guard.js';
import { append } from '../../article/render-tree.js';
import type { BodyMapLayer, BodyMapView } from './body-map.attributes.js';
import { paintSheet, printedTones, toneSheet } from './body-map.tones.js';
import type { BodyMapModel, FindingModel } from './body-map.model.js';

export interface FigureState {
  readonly model: BodyMapModel;
  readonly layer: BodyMapLayer;
  readonly view: BodyMapView;
  readonly figure: Figure;
  readonly tone: number;
  readonly selected: readonly string[];
}

interface Picture {
  readonly view: BodyMapView;
  readonly palm?: boolean;
}

/** What maps clone that show the same. Their trees are let go: they weigh as much as the nodes. */
const made = new WeakMap<BodyMapModel, Map<string, Promise<DocumentFragment>>>();
const noNotes = { noteNumber: () => 0, noteLabel: () => '' };

export class FigureView {
  #shown: unknown[] = [];
  #state?: FigureState;
  #tone = 0;
  #marked = new Set<string>();

  /** When the picture stands that was last asked for. */
  drawn?: Promise<void>;

  update(root: ShadowRoot, state: FigureState): void {
    const container = root.querySelector('.figure');
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

  /** Marks one finding, on the figure and in the list, as the one that is pointed at. */
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
    else append(part, shapes.map(shape), noNotes);
  }

  #setTone(root: ShadowRoot, tone: number): void {
    const before = [paintSheet(root), toneSheet(root, this.#tone)];
    const others = root.adoptedStyleSheets.filter((sheet) => !before.includes(sheet));
    this.#tone = tone;
    root.adoptedStyleSheets = [paintSheet(root), toneSheet(root, tone), ...others].filter((sheet) => sheet !== undefined);
  }
}

const pictureOf = (view: BodyMapView): BodyMapView => (view === 'back' ? 'front' : view);

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

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const nameOf = ({ view, palm }: Picture): string => (palm ? 'palm' : view);

/** A picture before it is drawn: as large as it will be. */
const frameOf = (picture: Picture): TreeElement =>
  el('svg', { class: 'drawing', viewBox: boxOf(picture.view).join(' '), 'data-picture': nameOf(picture), focusable: 'false' });

/** None for a palm that nothing shows on. */
async function pictureTree({ model, layer, figure }: FigureState, picture: Picture): Promise<TreeElement[]> {
  const { palm } = picture;
  const options = { ...picture, figure, layer };
  await nextTask();
  const drawn = drawing(options);
  await nextTask();
  const findings = [...model.findings.values()].filter((finding) => finding.layer === layer && finding.regions.length > 0);
  const regions = drawn.regions.filter((region) => !palm || isPalmar(region.id));
  const here = findings.filter((finding) => regions.some((region) => finding.regions.includes(region.id)));
  if (palm && here.length === 0) return [];
  const signs = signIds.map((sign) => signGroup(sign, here, options));
  await nextTask();
  const children = [
    el('g', { id: `shapes-${nameOf(picture)}` }, ...drawn.shapes.map(shape)),
    ...signs.filter((sign) => sign !== false),
    el('g', { class: 'regions' }, ...regions.flatMap((region) => regionPaths(region, findings))),
    el('g', { class: 'pins' }, ...pins(here, regions, drawn)),
  ];
  return [{ ...frameOf(picture), children }];
}

/** On paper nobody can change the tone: the same drawings once more, lighter and darker, by reference. Pins and regions stay behind. */
function onPaper({ localizer }: BodyMapModel, drawn: readonly TreeElement[]): TreeElement {
  const again = ({ attributes, children = [] }: TreeElement, tone: string): TreeElement =>
    el(
      'svg',
      { viewBox: attributes?.['viewBox'], class: tone },
      ...[...children].flatMap((part) =>
        typeof part === 'object' && isElement(part) && part.attributes?.['id'] ? [el('use', { href: `#${part.attributes['id']}` })] : [],
      ),
    );
  return el(
    'div',
    { class: 'two-tones' },
    ...printedTones.flatMap((tone) => drawn.map((picture) => again(picture, tone))),
    el('p', { class: 'small sides' }, localizer.messageNode('sameOnOtherSkin')),
  );
}

const shape = ({ d, paint, width, dash }: Shape): TreeElement =>
  el('path', {
    d,
    class: `${width === undefined ? 'fill' : 'line'}-${paint}`,
    ...(width !== undefined && { 'stroke-width': String(width) }),
    ...(dash !== undefined && { 'stroke-dasharray': dash }),
  });

/** A sign is drawn once, however many findings show it. */
function signGroup(sign: SignId, here: readonly FindingModel[], options: DrawingOptions): TreeElement | false {
  const of = here.filter((finding) => finding.sign === sign);
  const first = of.some(({ drawnFirst }) => drawnFirst);
  const shapes = first ? signShapes(sign, options) : [];
  return (
    of.length > 0 &&
    (shapes.length > 0 || !first) &&
    el(
      'g',
      {
        id: `${sign}-${nameOf(options)}`,
        class: first ? 'sign first' : 'sign',
        'data-of': of.map(({ id }) => id).join(' '),
        'data-sign': sign,
      },
      ...shapes.map(shape),
    )
  );
}

/** One path for each finding that shows in a region, so that each can be lit; the first in the list lies on top. */
function regionPaths(region: Region, findings: readonly FindingModel[]): TreeElement[] {
  const shown = findings.filter((finding) => finding.regions.includes(region.id)).reverse();
  const path = (d: string, kind: string, finding?: FindingModel): TreeElement =>
    el('path', { d, class: kind, 'data-region': region.id, 'data-side': region.side, 'data-finding': finding?.id });
  const paths = shown.length > 0 ? shown.map((finding) => path(region.d, 'region', finding)) : [path(region.d, 'region')];
  const first = shown.at(-1);
  // A target that is large enough to be pressed, where the region is not; it is never seen.
  return region.hit && first ? [...paths, path(region.hit, 'hit', first)] : paths;
}

/** Around a point: first the point itself, then two rings about it. */
const places: readonly (readonly [number, number])[] = [
  [0, 0],
  ...[1, 2].flatMap((ring) =>
    times(8, (step): readonly [number, number] => [ring * Math.cos((step * Math.PI) / 4), ring * Math.sin((step * Math.PI) / 4)]),
  ),
];

/**
 * A numbered pin for each finding, at the first of its regions; one that would cover another steps aside. The first finding of a region
 * has its pin always, the others when they are chosen or pointed at: fifty pins at once say nothing.
 */
function pins(findings: readonly FindingModel[], regions: readonly Region[], drawn: Drawing): TreeElement[] {
  const radius = drawn.viewBox[3] * (drawn.viewBox[3] > drawn.viewBox[2] * 1.5 ? 0.017 : 0.022);
  const gap = radius * 2.2;
  const taken: (readonly [number, number])[] = [];
  const named = new Set<string>();
  return findings.map((finding) => {
    const id = finding.regions.find((wanted) => regions.some((region) => region.id === wanted)) ?? '';
    const region = regions.find((shown) => shown.id === id);
    const [atX, atY] = region?.centroid ?? [0, 0];
    // A pin on a region smaller than itself would hide it.
    const aside = region?.hit ? Math.sign(atX || 1) * gap : 0;
    const free = places
      .map(([x, y]): readonly [number, number] => [atX + aside + x * gap, atY + y * gap])
      .find(([x, y]) => taken.every(([otherX, otherY]) => Math.hypot(otherX - x, otherY - y) > gap * 0.95));
    const [x, y] = (free ?? [atX, atY]).map(Math.round) as [number, number];
    taken.push([x, y]);
    const loud = !named.has(id);
    named.add(id);
    return el(
      'g',
      { class: loud ? 'pin loud' : 'pin', 'data-of': finding.id },
      el('circle', { cx: String(x), cy: String(y), r: String(Math.round(radius)) }),
      el('text', { x: String(x), y: String(y), 'font-size': String(Math.round(radius * 1.2)) }, String(finding.number)),
    );
  });
}
