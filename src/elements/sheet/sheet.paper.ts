/** The sheet on paper: what a reader has chosen on the first side, what is written by hand, safety and the card on the second. */
import { el, type Child } from '../../article/tree-builders.js';
import type { TreeElement } from '../../content/tree.js';
import { markMeaning } from '../../parts/evidence-marks.js';
import { emergenciesOf, type SheetPart } from '../../paper/one-sheet.js';
import { boxOf, card } from './sheet.card.js';
import { codeOf } from './sheet.code.js';
import { lines, toFill } from './sheet.lines.js';
import { byHand, sides, team, type Said, type SheetModel } from './sheet.model.js';

export interface Chosen {
  readonly isTicked: (id: string) => boolean;
  /** What was chosen here and elsewhere on the page. */
  readonly parts: readonly SheetPart[];
  /** At most three. */
  readonly most: readonly string[];
  /** The name of a day, or nothing. */
  readonly weekday: string;
  readonly withoutPrivate: boolean;
  readonly address: string | undefined;
}

/** A topic that may be left out. */
export const isPrivate = ({ structure }: SheetModel['lists']['topics'][number]): boolean => structure.private === true;

/** Two sides: flat, so that what does not fit on the first can begin the second. */
export function sheetPaper(model: SheetModel, chosen: Chosen): readonly [one: TreeElement, two: TreeElement] {
  const { surround, localizer, lists, structure, text, title } = model;
  const view = { ...model, drawn: true };
  const { isTicked, parts, most, weekday, withoutPrivate, address } = chosen;
  const head = (words: Child): TreeElement => surround.heading(1, {}, words);
  /** What is ticked; where nothing is, boxes for the pen. */
  const boxes = (entries: readonly Said[]): Child[] => {
    const ticked = entries.filter(({ id }) => isTicked(id));
    return (ticked.length > 0 ? ticked : entries).map(({ id, words }) => el('span', { class: 'boxed' }, boxOf(true, isTicked(id)), words));
  };
  const topics = lists.topics.filter((topic) => !isPrivate(topic));
  // Where private topics are left out, no box tells of them either.
  const own = withoutPrivate ? [] : lists.topics.filter(isPrivate);
  const flags = surround.redFlags();
  const code = address === undefined ? undefined : codeOf(address, localizer.message('code'));
  return [
    el(
      'div',
      { class: 'side' },
      surround.heading(0, { class: 'title' }, title),
      el('p', { class: 'not-all' }),
      el('div', { class: 'host' }),
      el('div', { class: 'who' }, lines(view, localizer.messageNode('name'), localizer.messageNode('date'), ...team(view))),
      head(localizer.messageNode('most')),
      [0, 1, 2].map((index) => {
        const words = most[index];
        const number = `${String(index + 1)}.`;
        return words === undefined ? toFill(number) : el('p', { class: 'entry kept' }, number, ' ', el('strong', {}, words));
      }),
      parts
        .filter(({ entries }) => entries.length > 0)
        .map((part) => [
          head(part.title),
          part.entries.map(({ words, note }) =>
            el('div', { class: 'entry' }, el('p', {}, words), note ? el('p', { class: 'written' }, note) : false),
          ),
        ]),
      [topics, own].map((entries, index) =>
        // Those that are ticked stand above, with what was chosen elsewhere.
        entries.length > 0 && !entries.some(({ id }) => isTicked(id))
          ? [head(localizer.messageNode(index ? 'private' : 'topics')), el('p', { class: 'boxes' }, boxes(entries))]
          : false,
      ),
      head(localizer.messageNode('changed')),
      lists.changes.length > 0 &&
        sides(model).map(([legend, entries]) => el('p', { class: 'boxes' }, el('strong', {}, legend, ': '), boxes(entries))),
      structure && text && el('p', { class: 'wait', ...surround.textAttributes }, text.wait),
      toFill(''),
      byHand(model).map(([name, ...labels]) => el('div', {}, head(localizer.messageNode(name)), lines(view, ...labels))),
      weekday && weekly(model, weekday),
    ),
    el(
      'div',
      { class: 'side' },
      el('div', { class: 'rest' }),
      flags && emergenciesOf(flags),
      el(
        'div',
        { class: 'foot' },
        code,
        el(
          'div',
          {},
          address !== undefined && el('p', { class: 'address' }, localizer.messageNode('address'), ' ', address),
          el('p', { class: 'purpose', ...surround.textAttributes }, surround.packText?.purpose),
          surround.review(),
        ),
      ),
      lists.card.length > 0 && [el('p', { class: 'cut' }, localizer.messageNode('cardPaper')), card(view, isTicked), markMeaning(view)],
    ),
  ];
}

/** The day in full, how often never beside it, and what goes with it on a line of its own. No dose. */
export const weekly = ({ surround, text, weekly: title }: SheetModel, weekday: string): Child =>
  title !== undefined &&
  text?.weekly && [
    el(
      'div',
      { class: 'weekly', ...surround.textAttributes },
      el('p', {}, title, ': ', el('strong', {}, weekday), '. ', el('strong', {}, text.weekly.never)),
      toFill(text.weekly.beside),
    ),
  ];

const isTooTall = (...sides: readonly HTMLElement[]): boolean => {
  const height = sides.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
  return height > (sides[0]?.offsetWidth ?? 0) * 1.385;
};
const isHeading = (part: Element | null): part is Element => /^H\d$/.test(part?.tagName ?? '') || part?.role === 'heading';

/**
 * Fits both sides on a sheet of A4 or Letter each, or on one sheet together. What does not fit on the first side begins the second; of what fits
 * on neither the last entry is taken away, and the next, and `say` says how many: nothing that is about safety, and no line for the hand.
 */
export function fitSides(one: HTMLElement, two: HTMLElement, say: (count: number) => string): void {
  if (!isTooTall(one, two)) return;
  two.classList.add('next');
  const [rest, said] = [two.querySelector('.rest'), one.querySelector('.not-all')];
  const entries = [...one.querySelectorAll('.entry:not(.kept)')];
  for (let count = 1; rest; count++) {
    while (isTooTall(one) && one.lastElementChild) {
      rest.prepend(one.lastElementChild);
      if (isHeading(one.lastElementChild)) rest.prepend(one.lastElementChild);
    }
    const entry = isTooTall(two) ? entries.pop() : undefined;
    if (!entry) return;
    one.append(...rest.children);
    const before = entry.previousElementSibling;
    if (isHeading(before) && !entry.nextElementSibling?.matches('.entry')) before.remove();
    entry.remove();
    if (said) said.textContent = say(count);
  }
}
