/** How many people something was counted in, as a line: number, people, where and when, sources. Pure. */
import type { Text, Tree } from '../content/tree.js';
import type { Frequency } from '../content/types.js';
import type { Localizer } from '../base/localizer.js';
import { el, nodes, type Child } from '../article/tree-builders.js';
import type { frequencyMessages } from './frequency.messages.js';

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
