/**
 * The emergency card: two faces, side by side, each as large as a bank card. Its words are the pack's; its lines are for the hand, and so are
 * boxes of what is not true of everybody. Pure.
 */
import { el, type Child } from '../../article/tree-builders.js';
import type { TreeElement } from '../../content/tree.js';
import { withBriefMarks } from '../../parts/evidence-marks.js';
import { writtenLine } from '../../parts/tick-row.js';
import type { View } from './sheet.content.js';
import type { Key, SheetModel } from './sheet.model.js';

export function card(view: View): TreeElement {
  const { surround, localizer, lists } = view;
  const said = ({ structure, words }: SheetModel['lists']['card'][number]): Child => [
    el('p', surround.textAttributes, structure.tick && boxOf(view), withBriefMarks(view, structure, words)),
    structure.line && lines(view, ''),
  ];
  const labelled = (...keys: readonly Key[]): Child => lines(view, ...keys.map((key) => localizer.messageNode(key)));
  const strong = (key: Key): Child => el('p', {}, el('strong', {}, localizer.messageNode(key)));
  const lastTick = lists.card.findLastIndex(({ structure }) => structure.tick) + 1;
  return el(
    'div',
    { class: 'card' },
    el(
      'div',
      { class: 'face' },
      strong('cardTitle'),
      labelled('name', 'born'),
      lists.card.slice(0, lastTick).map(said),
      labelled('allergies'),
    ),
    el(
      'div',
      { class: 'face' },
      labelled('team', 'night'),
      lists.card.slice(lastTick).map(said),
      strong('dangers'),
      el(
        'ul',
        surround.textAttributes,
        lists.dangers.map(({ structure, words }) => el('li', {}, withBriefMarks(view, structure, words))),
      ),
    ),
  );
}

/** A box for the pen, or as it was ticked: drawn by styles, or written where there are none. */
export const boxOf = ({ drawn }: Pick<View, 'drawn'>, isTicked = false): Child => [
  drawn ? el('span', { class: `box ${isTicked ? 'on' : ''}` }) : el('span', { 'aria-hidden': 'true' }, isTicked ? '☑' : '☐'),
  ' ',
];

/** Lines for the hand: drawn by styles, or written where there are none. */
export const lines = ({ drawn }: Pick<View, 'drawn'>, ...labels: readonly Child[]): Child[] =>
  labels.map((label) =>
    el(
      'p',
      { class: drawn && 'to-fill' },
      el('span', {}, label),
      ' ',
      drawn ? el('span', { class: 'line' }) : el('span', { 'aria-hidden': 'true' }, writtenLine),
    ),
  );
