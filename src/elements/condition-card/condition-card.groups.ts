/** Patient groups: those of the reader's country first, none hidden, none ranked. Pure. */
import type { TreeElement } from '../../content/tree.js';
import type { FactsStructure } from '../../content/types.js';
import { el } from '../../foundation/tree-builders.js';
import { proven } from '../../reading/proven.js';
import type { ConditionView } from './condition-card.model.js';

type Group = FactsStructure['groups'][number];

export function groupsSection(view: ConditionView): TreeElement {
  const { frame, speaker, structure, text } = view;
  const country = view.country.toUpperCase();
  const names = new Intl.DisplayNames([speaker.language], { type: 'region' });
  const nameOf = (code: string): string => names.of(code) ?? code;
  const places = new Map<string, Group[]>();
  for (const group of structure.groups) {
    const place = group.countries.join();
    places.set(place, [...(places.get(place) ?? []), group]);
  }
  const titleOf = (place: string): string => (place ? speaker.list(place.split(',').map(nameOf)) : speaker.say('everywhere'));
  const rank = (place: string): number => (country && place.includes(country) ? 0 : place ? 2 : 1);
  const { compare } = new Intl.Collator(speaker.language);
  const order = [...places].sort(([a], [b]) => rank(a) - rank(b) || compare(titleOf(a), titleOf(b)));
  const none = country && !structure.groups.some(({ countries }) => countries.includes(country));
  return el(
    'section',
    {},
    frame.heading(1, {}, speaker.node('groups')),
    el('p', frame.textAttributes, text.groupsNote),
    none ? el('p', {}, speaker.node('noneFor', { country: nameOf(country) })) : false,
    el(
      'div',
      { class: 'places' },
      order.map(([place, groups]) =>
        el('div', { class: 'place' }, frame.heading(2, {}, titleOf(place)), el('ul', {}, ...groups.map((group) => groupItem(view, group)))),
      ),
    ),
  );
}

function groupItem(view: ConditionView, { id, url, verified }: Group): TreeElement {
  const { frame, speaker, text } = view;
  const words = text.groups[id];
  return el(
    'li',
    frame.textAttributes,
    el('a', { class: 'leaves', href: url, rel: 'noopener noreferrer' }, words?.name ?? id),
    words && el('p', {}, proven(view, { verified, sources: [] }, words.for)),
    el('p', { class: 'small' }, speaker.node('leaves', { host: new URL(url).hostname.replace(/^www\./, '') })),
  );
}
