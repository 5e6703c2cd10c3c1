/** Living with the condition, topic by topic: one model feeds the document and the element. Pure. */
import type { TreeElement } from '../../content/tree.js';
import { el, type Child } from '../../article/tree-builders.js';
import { evidenceMarks, withMarks } from '../../parts/evidence-marks.js';
import type { ArticleContent } from '../../article/article.js';
import {
  dailyLifeModel,
  type Count,
  type DailyLifeModel,
  type DailyLifeView,
  type LetterModel,
  type TopicModel,
} from './daily-life.model.js';

export const dailyLifeContent: ArticleContent<DailyLifeModel> = {
  slice: 'daily-life',
  model: dailyLifeModel,
  body(view) {
    const { surround, groups, letters } = view;
    return [
      groups.map((group) =>
        el(
          'section',
          { class: 'group' },
          surround.heading(1, surround.textAttributes, group.name),
          group.topics.map((topic) => item(view, topic)),
        ),
      ),
      letters.map((letter) => letterSection(view, letter)),
    ];
  },
};

const urgencies = { emergency: 'emergency', 'same-day': 'sameday', 'within-days': 'withindays' } as const;

/** Search looks through all that a topic says. */
function item(view: DailyLifeView, topic: TopicModel): TreeElement {
  const part = view.part(topic.id, 2, topic.text.name, ...topicParts(view, topic));
  return view.drawn ? el('div', { 'data-item': topic.id }, el('div', { class: 'name' }, part)) : part;
}

function topicParts(view: DailyLifeView, { structure, text, numbers, tips }: TopicModel): readonly Child[] {
  const { surround, localizer, voice } = view;
  const heading = (phrase: 'tips' | 'ask'): TreeElement => surround.heading(3, {}, localizer.messageNode(phrase));
  const list = (verified: boolean, name: string): Child => {
    const some = tips.filter((tip) => tip.structure.verified === verified);
    // One mark comes before all that is unchecked, instead of one after each.
    return (
      some.length > 0 &&
      el(
        'ul',
        { class: name, ...surround.textAttributes },
        some.map((tip) => el('li', {}, withMarks(view, { ...tip.structure, verified: true }, voice(tip.text)))),
      )
    );
  };
  const unchecked = list(false, 'tips unchecked');
  return [
    el('p', surround.textAttributes, withMarks(view, structure, voice(text.why))),
    numbers.length > 0 &&
      el(
        'ul',
        { class: 'numbers', ...surround.textAttributes },
        numbers.map((number) => numberItem(view, number)),
      ),
    tips.length > 0 && heading('tips'),
    list(true, 'tips'),
    unchecked && [el('p', { class: 'unverified' }, localizer.messageNode('unchecked')), unchecked],
    heading('ask'),
    el('p', surround.textAttributes, voice(text.ask)),
    helpOf(view, structure.redFlags),
  ];
}

/** The number first, then of what, then in whom it was counted. */
function numberItem(view: DailyLifeView, { structure, text }: Count): TreeElement {
  const { localizer } = view;
  const { per100, count, n } = structure;
  const number = count ? localizer.messageNode('countOf', count) : localizer.messageNode('outOf100', { count: per100 ?? 0 });
  return el(
    'li',
    {},
    el('strong', {}, number),
    ' ',
    withMarks(view, structure, text.text),
    ' ',
    el('span', { class: 'small' }, text.place, n !== undefined && [' ', localizer.messageNode('asked', { n })]),
  );
}

/** Entries of the box that belong to a topic, and the way to the box. */
function helpOf(view: DailyLifeView, ids: readonly string[]): TreeElement | false {
  const { surround, localizer, redFlag, drawn } = view;
  const flags = ids.flatMap((id) => redFlag(id) ?? []);
  if (flags.length === 0) return false;
  return el(
    'div',
    { class: 'help' },
    el(
      'ul',
      surround.textAttributes,
      flags.map(({ level, words }) => el('li', {}, el('strong', {}, localizer.messageNode(urgencies[level])), ' ', words)),
    ),
    drawn && el('p', { class: 'no-print' }, el('a', { class: 'help-link', href: '#get-help' }, localizer.messageNode('getHelp'))),
  );
}

/** A list to tick: on the screen with boxes that live in memory alone, in a document with boxes for a pen. */
function letterSection(view: DailyLifeView, { id, text, items }: LetterModel): TreeElement {
  const { surround, localizer, drawn } = view;
  const button = (phrase: 'print' | 'clear'): TreeElement =>
    el('button', { type: 'button', class: 'button', 'data-action': phrase }, localizer.messageNode(phrase));
  return el(
    'section',
    { class: 'letter', 'data-letter': id },
    surround.heading(1, surround.textAttributes, text.title),
    el('p', surround.textAttributes, text.intro),
    el('p', { class: 'unverified' }, localizer.messageNode('letterUnchecked')),
    el(
      'ul',
      surround.textAttributes,
      items.map(({ id: itemId, structure, text: words }) => {
        const proof = evidenceMarks(view, { ...structure, verified: true }, words);
        return drawn
          ? el(
              'li',
              {},
              el('label', { class: 'tick' }, el('input', { type: 'checkbox', value: `${id} ${itemId}` }), el('span', {}, words)),
              proof,
            )
          : el('li', {}, el('span', { 'aria-hidden': 'true' }, '☐'), ' ', words, proof);
      }),
    ),
    drawn && [
      el('p', { class: 'no-print' }, el('strong', {}, localizer.messageNode('nothingSaved'))),
      el('div', { class: 'actions no-print' }, button('print'), button('clear')),
      el('p', { class: 'small', role: 'status' }),
    ],
  );
}
