/** Plates: a sign enlarged on light, brown and black skin, side by side. "Is mine like this?", without a photograph. */
import type { TreeElement } from '../../content/tree.js';
import { drawing, isPalmar, signIds, signShapes, viewsOf, type Region, type SignId, type Tone } from '../../figure/index.js';
import { pressingSigns } from '../../figure/regions.js';
import { append } from '../../article/render-tree.js';
import { el, type Child } from '../../article/tree-builders.js';
import type { Figure } from '../../base/attribute-rules.js';
import type { BodyMapModel, FindingModel } from './body-map.model.js';
import { nameOf, noNotes, shapePath, type Picture } from './body-map.pictures.js';
import { svg } from './svg.js';

/** From left to right: the class of each, and its tone. */
export const plateTones: Readonly<Record<string, Tone>> = { light: 2, brown: 6, black: 9 };

/** Where a sign is seen best, and how much of the picture is shown: its first region with room around it. */
export function plateOf({ sign = '', regions }: FindingModel, figure: Figure) {
  for (const region of signIds.includes(sign as SignId) ? regions : [])
    for (const view of viewsOf('skin', region)) {
      const picture: Picture = { view, palm: isPalmar(region) };
      const options = { ...picture, figure, layer: 'skin' } as const;
      const { viewBox, shapes, regions: drawn } = drawing(options);
      const box = drawn.find(({ id }) => id === region)?.box;
      if (!box || signShapes(sign as SignId, options, [region]).length === 0) continue;
      const side = Math.max(box[2] * 1.3, box[3] * 1.3, viewBox[3] * (viewBox[3] > 1.5 * viewBox[2] ? 0.1 : 0.24));
      return {
        picture: nameOf(picture),
        viewBox: [box[0] + (box[2] - side) / 2, box[1] + (box[3] - side) / 2, side, side].map(Math.round) as unknown as Region['box'],
        shapes,
        signShapes: signShapes(sign as SignId, options, regions),
      };
    }
  return undefined;
}

/** Before what is said of its look. The pictures are drawn when they are seen: words say all of it. */
export function plate({ localizer, surround }: BodyMapModel, { sign, redFlags }: FindingModel, pictures?: Child): Child {
  const isSameDay = (flag: string) =>
    surround.options.pack.structure.pack?.redFlags.some(({ id: of, level }) => of === flag && level === 'same-day');
  const sameDay = sign && pressingSigns.includes(sign) ? redFlags.filter(isSameDay) : [];
  return (
    signIds.includes(sign as SignId) &&
    el(
      'figure',
      { class: 'plate' },
      el('div', { 'aria-hidden': 'true' }, pictures),
      el(
        'figcaption',
        { class: 'small' },
        localizer.messageNode('plate'),
        sameDay.length > 0 && [' ', surround.localizer.messageNode('sameDay'), ':'],
        sameDay.map((flag) => [' ', surround.warning(flag)]),
      ),
    )
  );
}

/** By reference to the picture and to the sign. */
export const platePicture = (tone: string, hrefs: readonly string[], viewBox: readonly number[], size?: object): TreeElement =>
  el('svg', { class: tone, viewBox: viewBox.join(' '), ...size }, ...hrefs.map((href) => el('use', { href: `#${href}` })));

/** Draws the plates of these findings, where they are not drawn yet. */
export function drawPlates(root: ShadowRoot, { findings, figure }: BodyMapModel, ids: Iterable<string>): void {
  for (const id of ids) {
    const place = root.querySelector(`[data-item="${id}"] .plate>div:empty`);
    const finding = findings.get(id);
    const shown = place && finding && plateOf(finding, figure);
    if (!shown) {
      place?.parentElement?.remove();
      continue;
    }
    // Each picture once, however many plates show it.
    const drawn = (name: string, shapes: typeof shown.shapes): string => {
      const of = `plate-${figure}-${name}`;
      if (!root.getElementById(of)) {
        const sources = root.querySelector('.plates') ?? root.appendChild(svg('svg', { class: 'plates' }));
        sources.append(svg('g', { id: of }, shapes.map(shapePath)));
      }
      return of;
    };
    const hrefs = [drawn(shown.picture, shown.shapes), drawn(id, shown.signShapes)];
    append(
      place,
      Object.keys(plateTones).map((tone) => platePicture(tone, hrefs, shown.viewBox)),
      noNotes,
    );
  }
}
