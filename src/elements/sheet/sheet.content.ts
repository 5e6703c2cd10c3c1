/** The sheet as it is before anything is chosen, and what can be taken up on it: one model feeds the document and the element. Pure. */
import type { ArticleContent } from '../../article/article.js';
import type { Layout } from '../../article/layout.js';
import { el, type Child } from '../../article/tree-builders.js';
import type { TreeElement } from '../../content/tree.js';
import { hostPart } from '../../parts/host-part.js';
import { markMeaning, withBriefMarks } from '../../parts/evidence-marks.js';
import { card } from './sheet.card.js';
import { lines } from './sheet.lines.js';
import { byHand, sheetModel, sides, team, type Key, type Said, type SheetModel } from './sheet.model.js';

type View = SheetModel & Layout;

export const sheetContent: ArticleContent<SheetModel> = {
  slice: 'sheet',
  model: sheetModel,

  body(view) {
    const { surround, localizer, drawn, lists, structure, text } = view;
    const { topics, asks, changes } = lists;
    const part = (title: Key, name: string, ...body: readonly Child[]): TreeElement =>
      el('section', { class: name }, surround.heading(1, {}, localizer.messageNode(title)), ...body);
    const openly = topics.filter((topic) => !topic.structure.private);
    const privately = topics.filter((topic) => topic.structure.private);
    return [
      drawn && el('p', { class: 'no-print' }, localizer.messageNode('about')),
      hostPart(view, 'header'),
      el('div', { class: 'who paper-only' }, lines(view, localizer.messageNode('name'), localizer.messageNode('date'), ...team(view))),
      part('most', 'most paper-only', lines(view, '1.', '2.', '3.')),
      topics.length > 0 && part('topics', 'topics', chips(view, openly)),
      privately.length > 0 &&
        part(
          'private',
          'topics private',
          drawn && el('p', { class: 'small no-print' }, localizer.messageNode('privateHow')),
          chips(view, privately),
        ),
      asks.length > 0 && part('asks', 'asks', ticks(view, asks)),
      part(
        'changed',
        'changed',
        changes.length > 0 && [
          ...sides(view).map(([legend, entries]) =>
            el(drawn ? 'fieldset' : 'div', {}, el(drawn ? 'legend' : 'p', {}, legend), chips(view, entries)),
          ),
          structure &&
            text && [
              el('p', { class: 'wait', ...surround.textAttributes }, el('strong', {}, text.wait), withBriefMarks(view, structure.wait, [])),
            ],
        ],
        el('div', { class: 'paper-only' }, lines(view, '')),
      ),
      ...byHand(view).map(([title, ...labels]) => part(title, 'by-hand paper-only', lines(view, ...labels))),
      lists.card.length > 0 &&
        part('card', 'for-card', drawn && el('p', { class: 'no-print' }, localizer.messageNode('cardHow')), markMeaning(view), card(view)),
      // What is chosen follows, with its buttons: see sheet.ts.
      drawn && surround.heading(1, { class: 'no-print' }, localizer.messageNode('chosen')),
    ];
  },
};

const box = (id: string): TreeElement => el('input', { type: 'checkbox', 'data-tick': id });

/** Words to press. */
function chips({ drawn, surround }: View, entries: readonly Said[]): TreeElement {
  if (!drawn)
    return el(
      'ul',
      surround.textAttributes,
      entries.map(({ words }) => el('li', {}, el('span', { 'aria-hidden': 'true' }, '☐'), ' ', words)),
    );
  return el(
    'div',
    { class: 'choices', ...surround.textAttributes },
    entries.map(({ id, words }) => el('label', { class: 'choice' }, box(id), el('span', {}, words))),
  );
}

/** Sentences to tick. */
function ticks(view: View, entries: readonly Said[]): TreeElement {
  if (!view.drawn) return chips(view, entries);
  return el(
    'ul',
    { class: 'ticks', ...view.surround.textAttributes },
    entries.map(({ id, words }) => el('li', {}, el('label', { class: 'tick' }, box(id), el('span', {}, words)))),
  );
}
