/** What stands in the cells of the table: few words, the same kind for each treatment. Pure. */
import type { Child } from '../../foundation/tree-builders.js';
import { dots } from '../../reading/dots.js';
import type { Treatment, TreatmentModel, TreatmentView } from './treatment-table.model.js';

type Unit = 'weeks' | 'months' | 'years';

/** Columns after the name. */
export const columns = ['use', 'route', 'start', 'burden', 'evidence'] as const;

export function cells(view: TreatmentView, { structure }: Treatment): readonly Child[] {
  const { speaker } = view;
  const { uses, routes, startWeeks, burden } = structure;
  const noneSure = uses.every(({ sure }) => !sure);
  const use = uses.map(({ use, sure }) => {
    const words = speaker.say(`use${use}`);
    return sure || noneSure ? words : speaker.say('useUnsure', { use: words });
  });
  const [word, filled] = evidenceOf(view, structure.evidence);
  return [
    use.length === 0 ? speaker.node('unknown') : noneSure ? speaker.node('noneSure', { uses: inOneLine(use) }) : inOneLine(use),
    routes.length > 0 ? inOneLine(routes.map((route) => speaker.say(`route${route}`))) : speaker.node('routeNone'),
    startWeeks ? span(view, startWeeks) : speaker.node('unknown'),
    [view.drawn && dots(burden, 3), speaker.node(`burden${burden}`)],
    [view.drawn && dots(filled, Math.max(...view.structure.evidenceWords.map((each) => each.dots))), word],
  ];
}

const inOneLine = (words: readonly string[]): string => words.join('\u00a0· ');

export function evidenceOf({ structure, text }: TreatmentModel, id: string): readonly [word: string, dots: number] {
  return [text.evidenceWords[id]?.word ?? id, structure.evidenceWords.find((word) => word.id === id)?.dots ?? 0];
}

/** "2 to 3 months": in the largest unit that says it without a fraction worth naming. */
function span({ speaker }: TreatmentModel, { min, max }: { readonly min: number; readonly max: number }): string {
  if (max < 2) return speaker.say('days');
  const unitOf = (weeks: number): Unit => (weeks < 8 ? 'weeks' : weeks < 104 ? 'months' : 'years');
  const inUnit = (weeks: number, unit: Unit): number => Math.round(weeks / { weeks: 1, months: 365.25 / 84, years: 52 }[unit]);
  const say = (weeks: number, unit: Unit): string => speaker.say(unit, { count: inUnit(weeks, unit) });
  const unit = max <= 12 && min < 8 ? 'weeks' : unitOf(max);
  const lower = min < 8 ? 'weeks' : unitOf(min);
  if (inUnit(min, unit) === inUnit(max, unit) && lower === unit) return say(max, unit);
  const from = lower === unit ? speaker.number(inUnit(min, unit)) : say(min, lower);
  return speaker.say('span', { from, to: say(max, unit) });
}
