/** The sheet on paper: what a reader has chosen on the first side; safety, the code of the page and the card on the second. */
import { el, type Child } from '../../article/tree-builders.js';
import { markMeaning } from '../../parts/evidence-marks.js';
import { emergenciesOf } from '../../paper/one-sheet.js';
import { card } from './sheet.card.js';
import { codeOf } from './sheet.code.js';
import { sections, type Chosen, type View } from './sheet.content.js';

/** What does not fit on the first side can begin the second. `address`: of the page, where it has one. */
export function sheetPaper(view: View, chosen: Chosen, address: string | undefined): Child[] {
  const { surround, localizer, lists, title } = view;
  const flags = surround.redFlags();
  return [
    el(
      'div',
      { class: 'side' },
      surround.heading(0, { class: 'title' }, title),
      el('p', { class: 'not-all' }),
      el('div', { class: 'host' }),
      sections(view, chosen),
    ),
    el(
      'div',
      { class: 'side' },
      flags && emergenciesOf(flags),
      el(
        'div',
        { class: 'foot' },
        address !== undefined && view.drawn && codeOf(address, localizer.message('code')),
        el(
          'div',
          {},
          address !== undefined && el('p', { class: 'address' }, localizer.messageNode('address'), ' ', address),
          el('p', { class: 'purpose', ...surround.textAttributes }, surround.packText?.purpose),
          surround.review(),
        ),
      ),
      lists.card.length > 0 && [el('p', { class: 'cut' }, localizer.messageNode('cardPaper')), card(view), markMeaning(view)],
    ),
  ];
}

const heightOf = ({ offsetHeight, offsetWidth }: HTMLElement): number => offsetHeight / offsetWidth;
/** A sheet of A4 or Letter, less its margins. */
const most = 1.385;

/**
 * Fits both sides on a sheet each, or on one together. What does not fit on the first begins the second; of what fits on neither the last entry is
 * taken away, and the next, and `say` says how many: nothing that is about safety, and no line for the hand.
 */
export function fitSides([one, two]: Iterable<HTMLElement>, say: (count: number) => string): void {
  if (!one || !two || heightOf(one) + heightOf(two) < most) return;
  two.classList.add('next');
  const entries = [...one.querySelectorAll('.entry')];
  for (let count = 1; ; count++) {
    const moved: Element[] = [];
    for (let last = one.lastElementChild; last && heightOf(one) > most; last = one.lastElementChild) {
      moved.unshift(last);
      two.prepend(last);
    }
    const entry = heightOf(two) > most && entries.pop();
    if (!entry) return;
    one.append(...moved);
    const { parentElement } = entry;
    entry.remove();
    if (!parentElement?.querySelector('.entry')) parentElement?.remove();
    for (const said of one.querySelectorAll('.not-all')) said.textContent = say(count);
  }
}
