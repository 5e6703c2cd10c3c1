/** Numbers and codes as tables. Pure. */
import type { TreeElement } from '../../content/tree.js';
import type { FactsStructure } from '../../content/types.js';
import type { Row } from '../../article/layout.js';
import { evidenceMarks } from '../../article/evidence-marks.js';
import { isFor } from '../../article/audience.js';
import { countedIn, rangeOf, type ConditionView } from './condition-card.model.js';

export const numberTables = (view: ConditionView): readonly TreeElement[] => {
  const { localizer, structure, text, figure } = view;
  const rows = <E extends FactsStructure['ages'][number] | FactsStructure['sexes'][number]>(
    entries: readonly E[],
    texts: Parameters<typeof countedIn>[1],
    value: (entry: E) => string,
  ): Row[] =>
    entries
      .filter((entry) => isFor(entry, figure))
      .map((entry) => [countedIn(view, texts, entry), [value(entry), evidenceMarks(view, entry)]]);
  const male = structure.sexesCount === 'male';
  const ages = rows(structure.ages, text.ages, (age) => ageOf(view, age));
  const sexes = rows(structure.sexes, text.sexes, ({ per100, count }) =>
    count ? localizer.message('seen', count) : localizer.message('per100', { per100: per100 ?? 0 }),
  );
  return [
    ages.length > 0 &&
      view.table(localizer.messageNode('agesCaption'), [localizer.messageNode('whom'), localizer.messageNode('age')], [{ rows: ages }]),
    sexes.length > 0 &&
      view.table(
        localizer.messageNode(male ? 'sexesCaptionMale' : 'sexesCaption'),
        [localizer.messageNode('whom'), localizer.messageNode(male ? 'shareMale' : 'share')],
        [{ rows: sexes }],
      ),
  ].filter((table) => table !== false);
};

function ageOf(view: ConditionView, { years, meanTenths, per100 }: FactsStructure['ages'][number]): string {
  const { localizer } = view;
  if (meanTenths !== undefined)
    return localizer.message('mean', { years: meanTenths % 10 === 0 ? localizer.number(meanTenths / 10) : localizer.tenths(meanTenths) });
  if (!years) return '';
  return per100 === undefined
    ? localizer.message('mostOften', { years: rangeOf(view, years) })
    : localizer.message('upToAge', { per100, max: years.max });
}

export function codeTable(view: ConditionView): TreeElement {
  const { localizer, structure, text } = view;
  return view.table(
    localizer.messageNode('codesCaption'),
    [localizer.messageNode('system'), localizer.messageNode('code'), localizer.messageNode('checked')],
    structure.codes.map(({ id, list }) => ({
      title: text.codes[id] ?? id,
      rows: list.map(({ system, code, verified, sources = [] }) => [
        system,
        code,
        [localizer.messageNode(verified ? 'lookedUp' : 'fromMemory'), evidenceMarks(view, { verified: true, sources })],
      ]),
    })),
  );
}
