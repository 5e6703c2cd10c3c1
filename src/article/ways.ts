/** Ways to the surround: to the help box, and to what another element of the page carries. Which are shown, page/ways.styles.ts says. Pure. */
import type { Localizer } from '../base/localizer.js';
import type { TreeElement } from '../content/tree.js';
import type { surroundMessages } from './surround.messages.js';
import { el } from './tree-builders.js';

type Phrase = 'getHelp' | 'wayPurpose' | 'levelLegend' | 'wayReview';

/** Buttons, because no address leads into another shadow root. */
export function ways(localizer: Localizer<typeof surroundMessages>): TreeElement {
  const button = (words: Phrase, to: string): TreeElement => el('button', { type: 'button', 'data-way': to }, localizer.messageNode(words));
  return el(
    'p',
    { class: 'ways no-print' },
    el('a', { class: 'help-link', href: '#get-help' }, localizer.messageNode('findHelp')),
    button('getHelp', ''),
    button('wayPurpose', '.purpose'),
    button('levelLegend', '[name=level]:checked'),
    button('wayReview', '.review'),
  );
}
