/**
 * What makes a page of one element a frame: it runs just before the code of the element, in the same script. Settings from the address, the
 * height for the page around it, and what to do instead where a sandbox bars something.
 */
import { Localizer } from '../base/localizer.js';
import { showWarnings } from './author-notes.js';
import { frameMessages } from './frame.messages.js';
import { tellHeight } from './height.js';
import { offerInstead } from './instead.js';
import { pageStyles } from './page-styles.js';
import { applyQuery } from './query.js';

const page = document.querySelector('main');
const element = page?.firstElementChild;

if (page && element) {
  // The page that carries its own styles is for hosts that allow them.
  if (document.styleSheets.length === 0) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageStyles);
    document.adoptedStyleSheets.push(sheet);
  }
  const localizer = new Localizer('embed', frameMessages, document.documentElement.lang);
  showWarnings(page, localizer);
  offerInstead(localizer);
  // An element keeps the height of the document that it finds in itself, so that nothing jumps. Here that would be told to the page around.
  const inside = [...element.childNodes];
  element.replaceChildren();
  // After the element's code, before the element shows anything.
  queueMicrotask(() => {
    element.append(...inside);
    applyQuery(element, location.search);
    tellHeight(page);
  });
}
