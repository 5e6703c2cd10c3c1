/**
 * Numbered pins, as large on the screen in every picture: they are in two columns beside the drawing, where they cover neither it nor each
 * other, and a line leads from each to its place.
 */
import type { Region } from '../../figure/index.js';
import type { FindingModel } from './body-map.model.js';
import { set, svg } from './svg.js';

/** CSS pixels of the digits; a pin is 20 px large then, and 2 px from the next. */
const digitsPx = 12;
const apart = 22 / 12;

/**
 * A pin and a line for each finding, not yet in their places. The first finding of a region has its pin always, the others when they are chosen or
 * pointed at: fifty pins at once say nothing.
 */
export function pins(findings: readonly FindingModel[], regions: readonly Region[]): SVGElement {
  const named = new Set<string>();
  const made = findings.map((finding) => {
    const id = finding.regions.find((wanted) => regions.some((region) => region.id === wanted)) ?? '';
    const at = regions.flatMap((region) => (region.id === id ? [region.centroid] : []));
    const quiet = named.has(id);
    named.add(id);
    const parts = [
      svg('g', { class: quiet ? 'lead' : 'lead loud', 'data-of': finding.id }, [
        svg('path', {}),
        svg('path', {}),
        svg('circle', { r: '.2em' }),
      ]),
      svg('g', { class: quiet ? 'pin' : 'pin loud', 'data-of': finding.id, 'data-finding': finding.id, 'data-at': JSON.stringify(at) }, [
        svg('circle', { r: '.84em' }),
        svg('text', {}, [new Text(String(finding.number))]),
      ]),
    ] as const;
    return { parts, turn: (at[0]?.[1] ?? 0) + (quiet ? 1e6 : 0) };
  });
  // What is always seen has the first choice of a place; from above, so that lines do not cross.
  made.sort((a, b) => a.turn - b.turn);
  // A line for each: numbers next to each other in the text would read as one.
  return svg('g', { class: 'pins' }, [...made.map(({ parts }) => parts[0]), ...made.flatMap(({ parts }) => [new Text('\n'), parts[1]])]);
}

/** Puts the pins of a picture into their places: for its size on the screen, or for a height in its own `em`. Does nothing where they are so. */
export function placePins(picture: SVGElement, paperEm?: number): void {
  const group = picture.querySelector('.pins');
  if (!group || (!paperEm && picture.getClientRects().length === 0)) return;
  const { x: left, y: top, width: across, height: down } = (picture as SVGSVGElement).viewBox.baseVal;
  const style = getComputedStyle(picture);
  const em = parseFloat(style.fontSize);
  const width = parseFloat(style.width) - parseFloat(style.paddingLeft) * 2;
  const scale = paperEm ? (em * paperEm) / down : Math.min(width / across, parseFloat(style.height) / down);
  const size = Math.ceil(Math.max(digitsPx, em * 0.75) / scale);
  if (group.getAttribute('font-size') === String(size)) return;
  set(group, { 'font-size': size });
  const gap = size * apart;
  let free: (readonly [x: number, y: number])[] = [];
  for (let y = top + gap / 2; y < top + down - gap / 2; y += gap / 9)
    for (const x of [left - gap / 2, left + across + gap / 2]) free.push([Math.round(x), Math.round(y)]);
  const lines = group.querySelectorAll('.lead');
  group.querySelectorAll<SVGElement>('.pin').forEach((pin, index) => {
    let least = Infinity;
    let [x, y, cx, cy] = [0, 0, 0, 0];
    for (const place of free)
      for (const point of JSON.parse(pin.dataset['at'] ?? '') as (readonly [number, number])[]) {
        // Further up or down is worse than further across: lines that lie flat do not cross.
        const cost = Math.abs(place[0] - point[0]) + Math.abs(place[1] - point[1]) * 2;
        if (cost < least) [least, x, y, cx, cy] = [cost, ...place, ...point];
      }
    free = free.filter((place) => place[0] !== x || Math.abs(place[1] - y) >= gap);
    const parts = [...(lines[index]?.children ?? []), ...pin.children];
    // None is left: it has too many pins for its height.
    for (const part of parts) part.toggleAttribute('hidden', least === Infinity);
    const d = ['M', x, ' ', y, 'L', cx, ' ', cy].join('');
    [{ d }, { d }, { cx, cy }, { cx: x, cy: y }, { x, y }].forEach((attributes, part) => {
      set(parts[part], attributes);
    });
  });
}
