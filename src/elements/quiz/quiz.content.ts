/** Questions on facts, each with what is known and its source: one model feeds the document and the element. Pure. */
import { plainText } from '../../content/plain-text.js';
import type { Text, TreeElement } from '../../content/tree.js';
import type { QuizStructure } from '../../content/types.js';
import type { Layout } from '../../article/layout.js';
import type { Localizer } from '../../base/localizer.js';
import { el, type Child } from '../../article/tree-builders.js';
import type { ArticleContent, ArticleModel } from '../../article/article.js';
import { isFor } from '../../parts/audience.js';
import { evidenceMarks } from '../../parts/evidence-marks.js';
import { openSlice } from '../../parts/open-slice.js';
import { withTexts } from '../../parts/texts-of.js';
import { quizMessages } from './quiz.messages.js';

type Structure = QuizStructure['items'][number];

export interface QuizItem {
  readonly id: string;
  readonly ask: Text;
  /** Its label, and whether it is right. */
  readonly options: readonly { readonly id: string; readonly label: Text; readonly right: boolean }[];
  readonly answer: Text;
  /** The right answer, as a sentence. */
  readonly verdict: string;
  readonly again: Text;
  readonly structure: Structure;
}

export interface QuizModel extends ArticleModel {
  readonly localizer: Localizer<typeof quizMessages>;
  readonly items: readonly QuizItem[];
}

type QuizView = QuizModel & Layout;

export const quizContent: ArticleContent<QuizModel> = {
  slice: 'quiz',

  model(options) {
    const opened = openSlice('quiz', 'quiz', quizMessages, options);
    if (!opened) return undefined;
    const { structure, text, localizer } = opened;
    const wanted = structure.items.filter((item) => isFor(item, options.figure));
    const items = withTexts(wanted, text.items).map(({ id, structure: item, text: words }) => {
      const options = item.options
        ? withTexts(item.options, words.options ?? {}).map((option) => ({
            id: option.id,
            label: option.text,
            right: option.id === item.right,
          }))
        : [true, false].map((truth) => ({
            id: String(truth),
            label: localizer.message(truth ? 'true' : 'false'),
            right: truth === item.truth,
          }));
      const right = plainText(options.find((option) => option.right)?.label ?? '');
      const verdict = item.options ? localizer.message('is', { answer: right }) : localizer.message(item.truth ? 'isTrue' : 'isFalse');
      return { id, structure: item, ...words, options, verdict };
    });
    return { ...opened, items };
  },

  body(view) {
    return [
      el(
        'div',
        {},
        view.drawn && el('p', { class: 'no-print' }, view.localizer.messageNode('how')),
        el(
          'ol',
          { class: 'items' },
          view.items.map((item) => question(view, item)),
        ),
      ),
      el(
        'section',
        { class: 'answers' },
        view.surround.heading(1, {}, view.localizer.messageNode('answers')),
        el(
          'ol',
          {},
          view.items.map((item) => el('li', {}, known(view, item))),
        ),
      ),
    ];
  },
};

/** In an element, buttons: an arrow key does not answer, as it would among radio buttons. */
function question(view: QuizView, item: QuizItem): TreeElement {
  const { surround, drawn } = view;
  const ask = el('p', { class: 'question', ...(drawn && { id: `ask-${item.id}` }), ...surround.textAttributes }, item.ask);
  if (!drawn)
    return el(
      'li',
      {},
      ask,
      el(
        'ul',
        surround.textAttributes,
        item.options.map(({ label }) => el('li', {}, label)),
      ),
    );
  return el(
    'li',
    { class: 'item' },
    ask,
    el(
      'div',
      { class: 'options', role: 'group', 'aria-labelledby': `ask-${item.id}` },
      item.options.map((option) =>
        el(
          'button',
          {
            type: 'button',
            class: 'button',
            'aria-pressed': 'false',
            'data-item': item.id,
            'data-option': option.id,
            ...surround.textAttributes,
          },
          option.label,
        ),
      ),
    ),
    // What is said of an answer is heard when it appears.
    el('div', { role: 'status', class: 'no-print' }, el('div', { class: 'known', 'data-answer': item.id, hidden: '' }, known(view, item))),
  );
}

/** Where more is said: an element, and a place in it. */
export const wayOf = ({ structure: { again, part } }: QuizItem): string => (part ? `${again} ${part}` : again);

/** It leads where the page has that part. */
const link = (item: QuizItem): TreeElement => el('a', { class: 'way', 'data-way': wayOf(item) }, item.again);

/** The right answer, what is known, and where more is said. */
function known(view: QuizView, item: QuizItem): Child {
  const { localizer, surround, drawn } = view;
  const { id, verdict, answer, again, structure } = item;
  return [
    el('p', {}, el('strong', { 'data-verdict': id, ...surround.textAttributes }, verdict)),
    el('p', surround.textAttributes, answer, evidenceMarks(view, structure, answer)),
    el('p', { class: 'small' }, localizer.messageNode('more'), ' ', el('span', surround.textAttributes, drawn ? link(item) : again)),
  ];
}
