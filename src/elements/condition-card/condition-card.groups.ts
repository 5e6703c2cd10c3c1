/** Patient groups: those of the reader's country first, none hidden, none ranked. Pure. */
import { listOf } from '../../parts/list-of.js';
import type { TreeElement } from '../../content/tree.js';
import type { FactsStructure } from '../../content/types.js';
import { el } from '../../article/tree-builders.js';
import { withMarks } from '../../parts/evidence-marks.js';
import type { ConditionView } from './condition-card.model.js';

type Group = FactsStructure['groups'][number];

export function groupsSection(view: ConditionView): TreeElement {
  const { surround, localizer, structure, text } = view;
  const country = view.country.toUpperCase();
  const names = new Intl.DisplayNames([localizer.language], { type: 'region' });
  const nameOf = (code: string): string => names.of(code) ?? code;
  const places = new Map<string, Group[]>();
  for (const group of structure.groups) {
    const place = group.countries.join();
    places.set(place, [...(places.get(place) ?? []), group]);
  }
  const titleOf = (place: string): string => (place ? listOf(localizer, place.split(',').map(nameOf)) : localizer.message('everywhere'));
  const rank = (place: string): number => (country && place.includes(country) ? 0 : place ? 2 : 1);
  const { compare } = new Intl.Collator(localizer.language);
  const order = [...places].sort(([a], [b]) => rank(a) - rank(b) || compare(titleOf(a), titleOf(b)));
  const none = country && !structure.groups.some(({ countries }) => countries.includes(country));
  return el(
    'section',
    {},
    surround.heading(1, {}, localizer.messageNode('groups')),
    el('p', surround.textAttributes, text.groupsNote),
    none ? el('p', {}, localizer.messageNode('noneFor', { country: nameOf(country) })) : false,
    el(
      'div',
      { class: 'places' },
      order.map(([place, groups]) =>
        el(
          'div',
          { class: 'place' },
          surround.heading(2, {}, titleOf(place)),
          el('ul', {}, ...groups.map((group) => groupItem(view, group))),
        ),
      ),
    ),
  );
}

function groupItem(view: ConditionView, { id, url, verified }: Group): TreeElement {
  const { surround, localizer, text } = view;
  const words = text.groups[id];
  return el(
    'li',
    surround.textAttributes,
    el('a', { class: 'leaves', href: url, rel: 'noopener noreferrer' }, words?.name ?? id),
    words && el('p', {}, withMarks(view, { verified, sources: [] }, words.for)),
    el('p', { class: 'small' }, localizer.messageNode('leaves', { host: new URL(url).hostname.replace(/^www\./, '') })),
  );
}
