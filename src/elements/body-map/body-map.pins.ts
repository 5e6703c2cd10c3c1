/**
 * Numbered pins, as large on the screen in every picture: they stand in two columns beside the drawing, where they cover neither it nor each
 * other, and a line leads from each to its place.
 */
import type { Region } from '../../figure/index.js';
import type { FindingModel } from './body-map.model.js';
import { svg } from './svg.js';

/** CSS pixels of the digits, and how much larger the rest is than they are. */
const digitsPx = 12;
const radius = 10 / 12;
const apart = 22 / 12;

/**
 * A pin and a line for each finding, not yet in their places. The first finding of a region has its pin always, the others when they are chosen or
 * pointed at: fifty pins at once say nothing.
 */
export function pins(findings: readonly FindingModel[], regions: readonly Region[]): SVGElement[] {
  const named = new Set<string>();
  const lines: Node[] = [];
  const heads: Node[] = [];
  for (const finding of findings) {
    const id = finding.regions.find((wanted) => regions.some((region) => region.id === wanted)) ?? '';
    const at = regions.filter((region) => region.id === id).map(({ centroid }) => centroid.join());
    const loud = named.has(id) ? '' : ' loud';
    named.add(id);
    lines.push(svg('g', { class: `lead${loud}`, 'data-of': finding.id }, [svg('path', {}), svg('path', {})]));
    heads.push(
      // A line for each: numbers that stand next to each other in the text would read as one.
      new Text('\n'),
      svg('g', { class: `pin${loud}`, 'data-of': finding.id, 'data-at': at.join(' ') }, [
        svg('circle', { r: `${String(radius)}em` }),
        svg('text', {}, [new Text(String(finding.number))]),
      ]),
    );
  }
  return [svg('g', { class: 'leads' }, lines), svg('g', { class: 'pins' }, heads)];
}

type Point = readonly [x: number, y: number];

interface Place {
  readonly x: number;
  readonly y: number;
  readonly from: Point;
}

/** Puts the pins of a picture into their places: for its size on the screen, or for a height in its own `em`. Does nothing where they are so. */
export function placePins(picture: SVGElement, paperEm?: number): void {
  const group = picture.querySelector('.pins');
  if (!group || (!paperEm && picture.getClientRects().length === 0)) return;
  const { x: left, y: top, width: across, height: down } = (picture as SVGSVGElement).viewBox.baseVal;
  const style = getComputedStyle(picture);
  const em = parseFloat(style.fontSize);
  const width = parseFloat(style.width) - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  const scale = paperEm ? (em * paperEm) / down : Math.min(width / across, parseFloat(style.height) / down);
  const digits = Math.max(digitsPx, em * 0.75);
  const size = Math.ceil(digits / scale);
  if (group.getAttribute('font-size') === String(size)) return;
  group.setAttribute('font-size', String(size));
  const gap = size * apart;
  const columns = [left - gap / 2, left + across + gap / 2].map(Math.round);
  const taken: Place[] = [];
  const lines = picture.querySelectorAll<SVGElement>('.lead');
  const waiting = [...group.querySelectorAll<SVGElement>('.pin')].map((pin, index) => ({
    parts: [pin, lines[index]!] as const,
    loud: pin.classList.contains('loud'),
    from: (pin.dataset['at'] ?? '').split(' ').map((point) => point.split(',').map(Number) as [number, number]),
  }));
  // What is always seen has the first choice; from above, so that lines do not cross.
  waiting.sort((a, b) => Number(b.loud) - Number(a.loud) || a.from[0]![1] - b.from[0]![1]);
  for (const { parts, from } of waiting) {
    const place = bestOf(from, columns, [top + gap / 2, top + down - gap / 2], (x, y) =>
      taken.every((other) => other.x !== x || Math.abs(other.y - y) >= gap),
    );
    for (const part of parts) part.toggleAttribute('hidden', !place);
    if (!place) continue;
    taken.push(place);
    show(parts, place, Math.round(size / 5));
  }
}

/** The free place that is nearest to the finding, on either side. */
function bestOf(
  from: readonly Point[],
  columns: readonly number[],
  [top, bottom]: readonly [number, number],
  isFree: (x: number, y: number) => boolean,
): Place | undefined {
  const step = (bottom - top) / 60;
  let best: Place | undefined;
  let least = Infinity;
  for (const point of from)
    for (const x of columns)
      for (let index = -60; index <= 60; index += 1) {
        const y = Math.round(point[1] + index * step);
        // Further up or down is worse than further across: lines that lie flat do not cross.
        const cost = Math.abs(x - point[0]) + Math.abs(index * step) * 2;
        if (cost < least && y >= top && y <= bottom && isFree(x, y)) [best, least] = [{ x, y, from: point }, cost];
      }
  return best;
}

/** The line ends at a ring around the place of the finding. */
function show([pin, line]: readonly [SVGElement, SVGElement], { x, y, from: [atX, atY] }: Place, ring: number): void {
  const [circle, number] = pin.children;
  for (const [name, value] of Object.entries({ x, y })) {
    circle?.setAttribute(`c${name}`, String(value));
    number?.setAttribute(name, String(value));
  }
  const share = ring / (Math.hypot(x - atX, y - atY) || 1);
  const half = ['a', ring, ' ', ring, ' 0 1 0 '];
  const way = [x, y, Math.round(atX + (x - atX) * share), Math.round(atY + (y - atY) * share), atX - ring, atY].map(String);
  const d = `M${way.slice(0, 2).join(' ')}L${way.slice(2, 4).join(' ')}M${way.slice(4).join(' ')}${[...half, 2 * ring, ' 0', ...half, -2 * ring, ' 0'].join('')}`;
  for (const path of line.children) path.setAttribute('d', d);
}
