/** The sheet: before anything is chosen, for document and element, and on paper as a reader has chosen. Pure. */
import type { ArticleContent } from '../../article/article.js';
import type { Layout } from '../../article/layout.js';
import { el, type Child } from '../../article/tree-builders.js';
import type { TreeElement } from '../../content/tree.js';
import { hostPart } from '../../parts/host-part.js';
import { markMeaning, withBriefMarks } from '../../parts/evidence-marks.js';
import type { SheetPart } from '../../paper/one-sheet.js';
import { boxOf, card, lines } from './sheet.card.js';
import { sheetModel, type Key, type Said, type SheetModel } from './sheet.model.js';

export type View = SheetModel & Pick<Layout, 'drawn'>;

/** What a reader has chosen, for paper. */
export interface Chosen {
  readonly isTicked: (id: string) => boolean;
  /** What was chosen here and elsewhere on the page. */
  readonly parts: readonly SheetPart[];
  /** At most three. */
  readonly most: readonly string[];
  /** The name of a day, or nothing. */
  readonly day: string;
}

export const sheetContent: ArticleContent<SheetModel> = {
  slice: 'sheet',
  model: sheetModel,

  body: (view) => [
    view.drawn && el('p', { class: 'no-print' }, view.localizer.messageNode('about')),
    hostPart(view, 'header'),
    sections(view),
    view.lists.card.length > 0 && [
      section(
        view,
        'card',
        'for-card',
        view.drawn && el('p', { class: 'no-print' }, view.localizer.messageNode('cardHow')),
        markMeaning(view),
        card(view),
      ),
    ],
    view.drawn && [
      view.weekly !== undefined &&
        el(
          'fieldset',
          { class: 'no-print' },
          el('legend', {}, view.weekly, '. ', view.text?.weekly?.never),
          chips(
            view,
            ['', '1', '2', '3', '4', '5', '6', '7'].map((id) => ({
              id,
              words: id ? view.day(id) : view.localizer.messageNode('weeklyNone'),
            })),
            { type: 'radio', name: 'weekday' },
          ),
        ),
      el(
        'fieldset',
        { class: 'no-print' },
        el('legend', {}, view.localizer.messageNode('how')),
        chips(
          view,
          (['large', 'noPrivate'] as const).map((id) => ({ id, words: view.localizer.messageNode(id) })),
        ),
      ),
      view.surround.heading(1, { class: 'no-print' }, view.localizer.messageNode('chosen')),
    ],
  ],
};

const section = ({ surround, localizer }: SheetModel, title: Key, name: string, ...body: readonly Child[]): TreeElement =>
  el('section', { class: name }, surround.heading(1, {}, localizer.messageNode(title)), ...body);

/** `chosen`: on paper, as it was chosen; else as it is offered. */
export function sections(view: View, chosen?: Chosen): Child[] {
  const { surround, localizer, drawn, lists, structure, text } = view;
  const say = (key: Key): Child => localizer.messageNode(key);
  /** On paper, what is ticked is above, with what was chosen elsewhere. */
  const offered = (title: Key, name: string, entries: readonly Said[]): Child =>
    entries.length > 0 &&
    !(chosen && entries.some(({ id }) => chosen.isTicked(id))) &&
    section(view, title, name, title === 'asks' ? chips(view, entries, undefined, 'ul') : boxes(view, entries, chosen));
  return [
    el('div', { class: 'who paper-only' }, lines(view, say('name'), say('date'), say('team'), say('night'))),
    section(
      view,
      'most',
      'most paper-only',
      ['1.', '2.', '3.'].map((number, index) => {
        const words = chosen?.most[index];
        return words === undefined ? lines(view, number) : el('p', { class: 'kept' }, number, ' ', el('strong', {}, words));
      }),
    ),
    chosen?.parts.map(
      ({ title, entries }) =>
        entries.length > 0 &&
        el(
          'section',
          {},
          surround.heading(1, {}, title),
          entries.map(({ words, note }) => el('div', { class: 'entry' }, '• ', words, note ? el('p', { class: 'written' }, note) : false)),
        ),
    ),
    offered('topics', 'topics', lists.topics),
    !chosen?.isTicked('noPrivate') && offered('private', 'topics private', lists.private),
    !chosen && offered('asks', 'asks', lists.asks),
    section(
      view,
      'changed',
      'changed',
      (['better', 'worse'] as const).map((side) => {
        const entries = lists.changes.map((change) => ({ ...change, id: `${side}-${change.id}` }));
        const isField = drawn && !chosen;
        return (
          entries.length > 0 &&
          el(isField ? 'fieldset' : 'div', {}, el(isField ? 'legend' : 'strong', {}, say(side)), ' ', boxes(view, entries, chosen))
        );
      }),
      structure &&
        text &&
        el('p', { class: 'wait', ...surround.textAttributes }, el('strong', {}, text.wait), withBriefMarks(view, structure.wait, [])),
      el('div', { class: 'paper-only' }, lines(view, '')),
    ),
    section(view, 'medicines', 'paper-only', lines(view, '', '', '')),
    section(view, 'bloodTests', 'paper-only', lines(view, say('lastTest'), say('nextTest'))),
    chosen?.day && weekly(view, chosen.day),
  ];
}

/** The day in full, how often never beside it, and what goes with it on a line of its own. No dose. */
const weekly = (view: View, day: string): Child =>
  view.text?.weekly &&
  el(
    'div',
    { class: 'weekly', ...view.surround.textAttributes },
    el('p', {}, view.weekly, ': ', el('strong', {}, view.day(day)), '. ', el('strong', {}, view.text.weekly.never)),
    lines(view, view.text.weekly.beside),
  );

/** On paper, what is ticked; where nothing is, boxes for the pen. */
function boxes(view: View, entries: readonly Said[], chosen?: Chosen): Child {
  if (!chosen) return chips(view, entries);
  const ticked = entries.filter(({ id }) => chosen.isTicked(id));
  return el(
    'p',
    { class: 'boxes' },
    (ticked.length > 0 ? ticked : entries).map(({ id, words }) => [
      el('span', { class: 'boxed' }, boxOf(view, chosen.isTicked(id)), words),
      ' ',
    ]),
  );
}

/** Words to press, in a row or in a list. */
const chips = (
  view: View,
  entries: readonly { readonly id: string; readonly words: Child }[],
  kind?: { readonly type: string; readonly name: string },
  list = view.drawn ? 'div' : 'ul',
): TreeElement =>
  el(
    list,
    { class: list === 'ul' ? 'ticks' : 'choices', ...view.surround.textAttributes },
    entries.map(({ id, words }) => {
      if (!view.drawn) return el('li', {}, boxOf(view), words);
      const input = el('input', kind ? { ...kind, value: id } : { type: 'checkbox', 'data-tick': id });
      const label = el('label', { class: list === 'ul' ? 'tick' : 'choice' }, input, el('span', {}, words));
      return list === 'ul' ? el('li', {}, label) : label;
    }),
  );
