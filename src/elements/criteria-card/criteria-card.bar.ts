/** A sum as a bar against the lines of its set. It mirrors what stands in words beside it, so it is hidden from assistive technology. Pure. */
import type { TreeElement } from '../../content/tree.js';
import { el } from '../../foundation/tree-builders.js';
import type { CriteriaCardModel, SetModel } from './criteria-card.model.js';
import { counts, type Sum } from './criteria-card.sums.js';

/** Height of a row of labels, and of the bar itself, in em. */
const labelEm = 1.35;
const barEm = 1.5;

/** `before` is a sum to compare with. Lengths are attributes, because a strict host forbids the style attribute. */
export function bar({ speaker }: CriteriaCardModel, set: SetModel, sum: Sum, before?: Sum): TreeElement {
  const percent = (tenths: number): string => `${((100 * tenths) / set.endTenths).toFixed(2)}%`;
  const top = labelEm * sum.lines.length + 0.25;
  const block = (name: string, from: number, to: number): TreeElement =>
    el('rect', { class: name, x: percent(from), width: percent(to - from), y: `${String(top)}em`, height: `${String(barEm)}em` });

  let end = 0;
  const blocks = [...sum.told, ...sum.untold].flatMap((entry) => {
    const { min = 0 } = entry?.tenths ?? {};
    end += min;
    return min > 0 ? [block('found', end - min, end)] : [];
  });
  // Each label stands before its line, the highest on top: so no line crosses a label.
  const lines = sum.lines.map(({ category, tenths }, index) => {
    const labelBase = labelEm * (index + 0.75);
    const points = counts(set.structure) ? speaker.number(tenths / 10) : speaker.tenths(tenths);
    return el(
      'g',
      { class: tenths <= sum.total.min ? 'line reached' : 'line' },
      el('line', { x1: percent(tenths), x2: percent(tenths), y1: `${String(labelEm * index)}em`, y2: `${String(top + barEm)}em` }),
      el(
        'text',
        { x: percent(tenths), dx: '-0.4em', y: `${String(labelBase)}em`, 'text-anchor': 'end' },
        `${set.text.categories[category]?.name ?? category} ${points}`,
      ),
    );
  });
  return el(
    'svg',
    { class: 'bar', 'aria-hidden': 'true', focusable: 'false', height: `${String(top + barEm + 0.25)}em`, width: '100%' },
    block('ground', 0, set.endTenths),
    ...blocks,
    sum.total.max > sum.total.min && block('possible', sum.total.min, sum.total.max),
    before && block('before', 0, before.total.min),
    ...lines,
  );
}
