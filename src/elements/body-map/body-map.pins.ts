/**
 * Numbered pins, as large on the screen in every picture: they stand in two columns beside the drawing, where they cover neither it nor each
 * other, and a line leads from each to its place.
 */
import type { Region } from '../../figure/index.js';
import { times } from '../../figure/times.js';
import type { FindingModel } from './body-map.model.js';
import { svg } from './svg.js';

/** CSS pixels of the digits; a pin is 20 px large then, and 2 px from the next. */
const digitsPx = 12;
const apart = 22 / 12;

/**
 * A pin and a line for each finding, not yet in their places. The first finding of a region has its pin always, the others when they are chosen or
 * pointed at: fifty pins at once say nothing.
 */
export function pins(findings: readonly FindingModel[], regions: readonly Region[]): SVGElement {
  const named = new Set<string>();
  const lines: Node[] = [];
  const heads: Node[] = [];
  for (const finding of findings) {
    const id = finding.regions.find((wanted) => regions.some((region) => region.id === wanted)) ?? '';
    const at = regions.flatMap((region) => (region.id === id ? region.centroid.join() : []));
    const loud = named.has(id) ? '' : ' loud';
    named.add(id);
    lines.push(svg('g', { class: `lead${loud}`, 'data-of': finding.id }, [svg('path', {}), svg('path', {}), svg('circle', { r: '.2em' })]));
    heads.push(
      // A line for each: numbers that stand next to each other in the text would read as one.
      new Text('\n'),
      svg('g', { class: `pin${loud}`, 'data-of': finding.id, 'data-at': at.join(' ') }, [
        svg('circle', { r: `${String(10 / 12)}em` }),
        svg('text', {}, [new Text(String(finding.number))]),
      ]),
    );
  }
  return svg('g', { class: 'pins' }, [...lines, ...heads]);
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
  group.setAttribute('font-size', String(size));
  const gap = size * apart;
  let free = [left - gap / 2, left + across + gap / 2].flatMap((x) =>
    times(80, (index) => [x, top + gap / 2 + ((down - gap) * index) / 79].map(Math.round) as [number, number]),
  );
  const lines = group.querySelectorAll('.lead');
  const waiting = [...group.querySelectorAll<SVGElement>('.pin')].map((pin, index) => {
    const from = (pin.dataset['at'] ?? '').split(' ').map((point) => point.split(',').map(Number) as [number, number]);
    return { pin, line: lines[index], from, turn: Number(!pin.matches('.loud')) * down * 2 + Math.min(...from.map(([, y]) => y)) };
  });
  // What is always seen has the first choice; from above, so that lines do not cross.
  for (const { pin, line, from } of waiting.sort((a, b) => a.turn - b.turn)) {
    let least = Infinity;
    let [x, y, atX, atY] = [0, 0, 0, 0];
    for (const place of free)
      for (const point of from) {
        // Further up or down is worse than further across: lines that lie flat do not cross.
        const cost = Math.abs(place[0] - point[0]) + Math.abs(place[1] - point[1]) * 2;
        if (cost < least) [least, x, y, atX, atY] = [cost, ...place, ...point];
      }
    free = free.filter((place) => place[0] !== x || Math.abs(place[1] - y) >= gap);
    for (const part of [pin, line]) part?.toggleAttribute('hidden', least === Infinity);
    const [circle, number] = pin.children;
    const [halo, lead, end] = line?.children ?? [];
    for (const path of [halo, lead]) path?.setAttribute('d', `M${String(x)} ${String(y)}L${String(atX)} ${String(atY)}`);
    place(circle, 'c', x, y);
    place(number, '', x, y);
    place(end, 'c', atX, atY);
  }
}

function place(part: Element | undefined, kind: string, x: number, y: number): void {
  part?.setAttribute(`${kind}x`, String(x));
  part?.setAttribute(`${kind}y`, String(y));
}
