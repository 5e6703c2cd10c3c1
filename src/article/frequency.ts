/** How many people something was counted in, as a line: number, people, where and when, sources. Pure. */
import type { Text, Tree } from '../content/tree.js';
import type { Frequency } from '../content/types.js';
import type { Localizer } from '../base/localizer.js';
import { el, nodes, type Child } from './tree-builders.js';

/** English words of such a line. An element that has one spreads them into its own. */
export const frequencyMessages = {
  outOf100: '{number} out of 100',
  outOf100Range: '{min} to {max} out of 100',
  seenOf: '{seen} of {of}',
  peopleCounted: '{n} people looked at',
  noPeriod: 'without a period',
  noPeople: 'without a number of people',
  noPeriodOrPeople: 'without a period or a number of people',
  numberUnverified: 'This number has not been checked at its source.',
} as const;

/** Whom it was counted in, and where and when. */
interface Counted {
  readonly people: Text;
  readonly place?: Text | undefined;
}

export function frequencyLine(localizer: Localizer<typeof frequencyMessages>, frequency: Frequency, { people, place }: Counted): Tree {
  const { per100, count, n, sources, verified, notSaid = [] } = frequency;
  const number = count
    ? localizer.message('seenOf', count)
    : typeof per100 === 'object'
      ? localizer.message('outOf100Range', per100)
      : localizer.message('outOf100', { number: per100 ?? 0 });
  const looked = n !== undefined && !count && localizer.messageNode('peopleCounted', { n });
  const missing =
    notSaid.length > 0 &&
    localizer.messageNode(notSaid.length > 1 ? 'noPeriodOrPeople' : notSaid[0] === 'people' ? 'noPeople' : 'noPeriod');
  const setting = [looked, place, missing].filter(Boolean).flatMap((part, index): Child[] => (index ? [', ', part] : [part]));
  const children: Child[] = [
    el('strong', {}, number),
    ' ',
    people,
    setting.length > 0 && [' (', setting, ')'],
    sources.map((cite) => ({ cite })),
    !verified && [' ', el('span', { class: 'unverified' }, localizer.messageNode('numberUnverified'))],
  ];
  return nodes(children);
}
