/** A sum as a bar against the lines of its set. The words beside it say the same, so it is hidden from assistive technology. Pure. */
import type { TreeElement } from '../../content/tree.js';
import { el } from '../../article/tree-builders.js';
import type { CriteriaCardModel, SetModel } from './criteria-card.model.js';
import type { Sum } from '../../content/add-up.js';

/** Height of the bar, and of each label above it. */
const barEm = 1.5;
const labelEm = 1.35;

/** `before` is a sum to compare with. Lengths are attributes, because a strict host forbids the style attribute. */
export function bar({ localizer }: CriteriaCardModel, { structure, text, endTenths }: SetModel, sum: Sum, before?: Sum): TreeElement {
  const percent = (tenths: number): string => `${String((100 * tenths) / endTenths)}%`;
  const em = (length: number): string => `${String(length)}em`;
  const top = labelEm * sum.lines.length + 0.25;
  const block = (name: string, from: number, to: number): TreeElement | false =>
    to > from && el('rect', { class: name, x: percent(from), width: percent(to - from), y: em(top), height: em(barEm) });
  let end = 0;
  return el(
    'svg',
    { class: 'bar', 'aria-hidden': 'true', width: '100%', height: em(top + barEm + 0.4) },
    block('ground', 0, endTenths),
    [...sum.told, ...sum.untold].map((entry) => block('found', end, (end += entry?.counted.min ?? 0))),
    block('possible', sum.total.min, sum.total.max),
    before && block('before', 0, before.total.min),
    // Each label is left of its line, the highest on top, so that no line crosses a label.
    sum.lines.map(({ category, tenths }, index) =>
      el(
        'g',
        { class: tenths > sum.total.min ? 'line' : 'line reached' },
        el('line', { x1: percent(tenths), x2: percent(tenths), y1: em(labelEm * index), y2: em(top + barEm + 0.35) }),
        el(
          'text',
          { x: percent(tenths), dx: '-0.4em', y: em(labelEm * (index + 0.75)), 'text-anchor': 'end' },
          `${text.categories[category]?.name ?? category} ${structure.decider ? localizer.number(tenths / 10) : localizer.tenths(tenths)}`,
        ),
      ),
    ),
  );
}
