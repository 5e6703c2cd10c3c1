/** Ways to the surround: to the help box, and to what another element of the page carries. Which are shown, page/ways.styles.ts says. Pure. */
import type { Localizer } from '../base/localizer.js';
import type { TreeElement } from '../content/tree.js';
import type { surroundMessages } from './surround.messages.js';

type Phrase = 'findHelp' | 'getHelp' | 'wayPurpose' | 'levelLegend' | 'wayReview';

/** Buttons, because no address leads into another shadow root. */
export function ways(localizer: Localizer<typeof surroundMessages>): TreeElement {
  const way = (tag: string, words: Phrase, attributes: Readonly<Record<string, string>>): TreeElement => ({
    tag,
    attributes,
    children: [localizer.messageNode(words)],
  });
  const button = (words: Phrase, to: string): TreeElement => way('button', words, { type: 'button', 'data-way': to });
  return {
    tag: 'p',
    attributes: { class: 'ways no-print' },
    children: [
      way('a', 'findHelp', { class: 'help-link', href: '#get-help' }),
      button('getHelp', ''),
      button('wayPurpose', '.purpose'),
      button('levelLegend', '[name=level]:checked'),
      button('wayReview', '.review'),
    ],
  };
}
