/** What the cells of the table say: few words, the same kind for each treatment. Pure. */
import type { Child } from '../../article/tree-builders.js';
import { dots } from '../../parts/dots.js';
import { routeMessages } from './treatment-table.messages.js';
import type { Treatment, TreatmentModel, TreatmentView } from './treatment-table.model.js';

type Unit = 'weeks' | 'months' | 'years';

/** Columns after the name. */
export const columns = ['use', 'route', 'start', 'burden', 'evidence'] as const;

/** The scale is the same everywhere, whichever words a pack uses. */
const evidenceDots = 5;

const burdens = { 1: 'burden1', 2: 'burden2', 3: 'burden3' } as const;

export function cells(view: TreatmentView, { structure }: Treatment): readonly (readonly [(typeof columns)[number], Child])[] {
  const { localizer } = view;
  const { uses, routes, startWeeks, burden } = structure;
  const noneSure = uses.every(({ sure }) => !sure);
  const use = uses.map(({ use, sure }) => {
    const words = view.text.uses[use] ?? use;
    return sure || noneSure ? words : localizer.message('useUnsure', { use: words });
  });
  const [word, filled] = evidenceOf(view, structure.evidence);
  const contents = [
    use.length === 0
      ? localizer.messageNode('unknown')
      : noneSure
        ? localizer.messageNode('noneSure', { uses: inOneLine(use) })
        : inOneLine(use),
    routes.length > 0 ? inOneLine(routes.map((route) => localizer.message(routeMessages[route]))) : localizer.messageNode('routeNone'),
    startWeeks ? span(view, startWeeks) : localizer.messageNode('unknown'),
    localizer.messageNode(burdens[burden]),
    [view.drawn && dots(filled, evidenceDots), word],
  ];
  return columns.map((column, index) => [column, contents[index]]);
}

const inOneLine = (words: readonly string[]): string => words.join('\u00a0· ');

export function evidenceOf({ structure, text }: TreatmentModel, id: string): readonly [word: string, dots: number] {
  return [text.evidenceWords[id]?.word ?? id, structure.evidenceWords.find((word) => word.id === id)?.dots ?? 0];
}

/** "2 to 3 months": in the largest unit that says it without a fraction worth naming. */
function span({ localizer }: TreatmentModel, { min, max }: { readonly min: number; readonly max: number }): string {
  if (max < 2) return localizer.message('days');
  const unitOf = (weeks: number): Unit => (weeks < 8 ? 'weeks' : weeks < 104 ? 'months' : 'years');
  const inUnit = (weeks: number, unit: Unit): number => Math.round(weeks / { weeks: 1, months: 365.25 / 84, years: 52 }[unit]);
  const inWords = (weeks: number, unit: Unit): string => localizer.message(unit, { count: inUnit(weeks, unit) });
  const unit = max <= 12 && min < 8 ? 'weeks' : unitOf(max);
  const lower = min < 8 ? 'weeks' : unitOf(min);
  if (inUnit(min, unit) === inUnit(max, unit) && lower === unit) return inWords(max, unit);
  const from = lower === unit ? localizer.number(inUnit(min, unit)) : inWords(min, lower);
  return localizer.message('span', { from, to: inWords(max, unit) });
}
