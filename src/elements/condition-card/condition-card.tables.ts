/** Numbers and codes as tables. Pure. */
import type { TreeElement } from '../../content/tree.js';
import type { FactsStructure } from '../../content/types.js';
import type { Row } from '../../foundation/layout.js';
import { proofOf } from '../../reading/proven.js';
import { isFor } from '../../reading/voices.js';
import { countedIn, rangeOf, type ConditionView } from './condition-card.model.js';

export const numberTables = (view: ConditionView): readonly TreeElement[] => {
  const { speaker, structure, text, figure } = view;
  const rows = <E extends FactsStructure['ages'][number] | FactsStructure['sexes'][number]>(
    entries: readonly E[],
    texts: Parameters<typeof countedIn>[1],
    value: (entry: E) => string,
  ): Row[] =>
    entries.filter((entry) => isFor(entry, figure)).map((entry) => [countedIn(view, texts, entry), [value(entry), proofOf(view, entry)]]);
  return [
    view.table(
      speaker.node('agesCaption'),
      [speaker.node('whom'), speaker.node('age')],
      [{ rows: rows(structure.ages, text.ages, (age) => ageOf(view, age)) }],
    ),
    view.table(
      speaker.node('sexesCaption'),
      [speaker.node('whom'), speaker.node('share')],
      [
        {
          rows: rows(structure.sexes, text.sexes, ({ per100, count }) =>
            count ? speaker.say('seen', count) : speaker.say('per100', { per100: per100 ?? 0 }),
          ),
        },
      ],
    ),
  ];
};

function ageOf(view: ConditionView, { years, meanTenths, per100 }: FactsStructure['ages'][number]): string {
  const { speaker } = view;
  if (meanTenths !== undefined)
    return speaker.say('mean', { years: meanTenths % 10 === 0 ? speaker.number(meanTenths / 10) : speaker.tenths(meanTenths) });
  if (!years) return '';
  return per100 === undefined
    ? speaker.say('mostOften', { years: rangeOf(view, years) })
    : speaker.say('upToAge', { per100, max: years.max });
}

export function codeTable(view: ConditionView): TreeElement {
  const { speaker, structure, text } = view;
  return view.table(
    speaker.node('codesCaption'),
    [speaker.node('system'), speaker.node('code'), speaker.node('checked')],
    structure.codes.map(({ id, list }) => ({
      title: text.codes[id] ?? id,
      rows: list.map(({ system, code, verified, sources = [] }) => [
        system,
        code,
        [speaker.node(verified ? 'lookedUp' : 'fromMemory'), proofOf(view, { verified: true, sources })],
      ]),
    })),
  );
}
