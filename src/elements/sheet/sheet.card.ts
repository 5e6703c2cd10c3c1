/**
 * The emergency card: two faces, side by side, each as large as a bank card. Its words are the pack's, its lines are for the hand, and what is not
 * true of everybody has a box. Pure.
 */
import type { Layout } from '../../article/layout.js';
import { el, type Child } from '../../article/tree-builders.js';
import type { TreeElement } from '../../content/tree.js';
import { withBriefMarks, type Evidence } from '../../parts/evidence-marks.js';
import { lines } from './sheet.lines.js';
import { team, type Said, type SheetModel } from './sheet.model.js';

type View = SheetModel & Pick<Layout, 'drawn'>;

/** `isTicked`: on paper, where boxes are drawn as the reader has ticked them. */
export function card(view: View, isTicked?: (id: string) => boolean): TreeElement {
  const { surround, localizer, lists, drawn } = view;
  const entries = lists.card;
  const lastTick = entries.findLastIndex(({ structure }) => structure.tick);
  const says = ({
    id,
    structure,
    words,
  }: Said<Evidence & { readonly tick?: boolean | undefined; readonly line?: boolean | undefined }>): Child => {
    const said = withBriefMarks(view, structure, words);
    const sentence =
      structure.tick && drawn && !isTicked
        ? [
            el(
              'label',
              { class: 'tick', ...surround.textAttributes },
              el('input', { type: 'checkbox', 'data-tick': id }),
              el('span', {}, words),
            ),
            el('p', { class: 'small' }, withBriefMarks(view, structure, [])),
          ]
        : el('p', surround.textAttributes, structure.tick && boxOf(drawn, isTicked?.(id)), said);
    return [sentence, structure.line && lines(view, '')];
  };
  const label = (key: 'name' | 'born' | 'allergies'): Child => localizer.messageNode(key);
  return el(
    'div',
    { class: 'card' },
    el(
      'div',
      { class: 'face' },
      el('p', {}, el('strong', {}, localizer.messageNode('cardTitle'))),
      lines(view, label('name'), label('born')),
      entries.slice(0, lastTick + 1).map(says),
      lines(view, label('allergies')),
    ),
    el(
      'div',
      { class: 'face' },
      lines(view, ...team(view)),
      entries.slice(lastTick + 1).map(says),
      el('p', {}, el('strong', {}, localizer.messageNode('dangers'))),
      el(
        'ul',
        surround.textAttributes,
        lists.dangers.map(({ structure, words }) => el('li', {}, withBriefMarks(view, structure, words))),
      ),
    ),
  );
}

/** A box for the pen, or as it was ticked. */
export const boxOf = (drawn: boolean, isTicked = false): Child =>
  drawn
    ? [el('span', { class: isTicked ? 'box on' : 'box', role: 'img', 'aria-label': isTicked ? '☑' : '☐' }), ' ']
    : [el('span', { 'aria-hidden': 'true' }, '☐'), ' '];
