/** Ages as bands on a line of years, women and men as bars. Both mirror sentences and tables, so they are hidden from assistive technology. Pure. */
import type { TreeElement } from '../../content/tree.js';
import { el } from '../../article/tree-builders.js';
import { isFor } from '../../parts/audience.js';
import { countedIn, rangeOf, type ConditionView } from './condition-card.model.js';
import { times } from '../../figure/times.js';

/** Lengths are attributes, because a strict host forbids the style attribute. */
export function agesChart(view: ConditionView): TreeElement | false {
  const { localizer, structure, figure } = view;
  const shown = structure.ages.filter((age) => isFor(age, figure));
  const bands = shown.flatMap(({ years, per100 }) => (years && per100 === undefined ? [years] : []));
  if (bands.length === 0) return false;
  const last = Math.max(...bands.map(({ max }) => max));
  /** Years between two marks of the line. */
  const step = last < 20 ? 5 : 20;
  const end = step * Math.ceil((last + 1) / step);
  // A little is left at both ends for half a label.
  const at = (years: number): string => `${String(4 + (92 * years) / end)}%`;
  const length = (years: number): string => `${String((92 * years) / end)}%`;
  const marks = times(end / step + 1, (index) => index * step);
  return el(
    'svg',
    { class: 'ages', 'aria-hidden': 'true', width: '100%', height: '6em' },
    bands.map((band) =>
      el(
        'g',
        {},
        el('rect', { class: 'band', x: at(band.min), width: length(band.max - band.min), y: '1.5em', height: '2em' }),
        el('text', { x: at((band.min + band.max) / 2), y: '1em' }, rangeOf(view, band)),
      ),
    ),
    shown.flatMap(({ meanTenths }) =>
      meanTenths === undefined
        ? []
        : [el('line', { class: 'mean', x1: at(meanTenths / 10), x2: at(meanTenths / 10), y1: '1.25em', y2: '3.75em' })],
    ),
    el('line', { class: 'axis', x1: at(0), x2: at(end), y1: '4em', y2: '4em' }),
    marks.map((years) =>
      el(
        'g',
        {},
        el('line', { class: 'axis', x1: at(years), x2: at(years), y1: '4em', y2: '4.4em' }),
        el('text', { class: 'scale-mark', x: at(years), y: '5.5em' }, localizer.number(years)),
      ),
    ),
  );
}

/** Only of enough people: fewer than thirty are counted in words. */
export function sexesChart(view: ConditionView): TreeElement {
  const { structure, text, figure } = view;
  const bars = structure.sexes.flatMap((sex) => (isFor(sex, figure) && sex.per100 !== undefined ? [{ ...sex, per100: sex.per100 }] : []));
  return el(
    'div',
    { class: 'sexes', 'aria-hidden': 'true' },
    bars.map((sex) =>
      el(
        'div',
        {},
        el('p', { class: 'small', ...view.surround.textAttributes }, countedIn(view, text.sexes, sex)),
        el(
          'svg',
          { class: 'bar', width: '100%', height: '1.5em' },
          el('rect', { class: 'ground', width: '100%', height: '100%' }),
          el('rect', { class: 'band', width: `${String(sex.per100)}%`, height: '100%' }),
          el('text', { class: 'on-band', x: '0.5em', y: '1.1em' }, view.localizer.message('per100', { per100: sex.per100 })),
          el('line', { class: 'half', x1: '50%', x2: '50%', y1: '0', y2: '100%' }),
        ),
      ),
    ),
  );
}
