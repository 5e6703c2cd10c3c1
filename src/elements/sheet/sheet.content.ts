/** The sheet as it is before anything is chosen: lines for the hand. Pure. */
import type { ArticleContent, ArticleModel } from '../../article/article.js';
import { Surround } from '../../article/surround.js';
import { el, type Child } from '../../article/tree-builders.js';
import { Localizer } from '../../base/localizer.js';
import type { TreeElement } from '../../content/tree.js';
import { sheetMessages } from './sheet.messages.js';

export interface SheetModel extends ArticleModel {
  readonly localizer: Localizer<typeof sheetMessages>;
}

export const sheetContent: ArticleContent<SheetModel> = {
  slice: 'pack',

  model(options) {
    const localizer = new Localizer('sheet', sheetMessages, options.language);
    return { surround: new Surround(options), localizer, title: localizer.message('title'), keyPoints: [] };
  },

  body: (view) => [
    el('p', { class: 'no-print' }, view.localizer.messageNode('about')),
    el('div', {}, ...whoAndWhom(view).map(line)),
    ...byHand(view),
  ],
};

/** Whose sheet it is, and whom to ring. */
export const whoAndWhom = ({ localizer }: SheetModel): Child[] => [
  localizer.messageNode('name'),
  localizer.messageNode('date'),
  localizer.messageNode('team'),
  localizer.messageNode('night'),
];

/** What is written by hand under a heading. */
export function byHand({ surround, localizer }: SheetModel): TreeElement[] {
  const part = (title: Child, ...labels: readonly Child[]): TreeElement =>
    el('section', { class: 'by-hand' }, surround.heading(1, {}, title), ...labels.map(line));
  return [
    part(localizer.messageNode('questions'), '1.', '2.', '3.'),
    part(localizer.messageNode('changed'), '', ''),
    part(localizer.messageNode('medicines'), '', '', ''),
    part(localizer.messageNode('bloodTests'), localizer.messageNode('lastTest'), localizer.messageNode('nextTest')),
  ];
}

const line = (label: Child): TreeElement => el('p', { class: 'to-fill' }, label, el('span', { class: 'line' }));
