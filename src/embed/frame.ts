/**
 * What makes a page of one element a frame: settings from the address, the height for the page around it, and what to do instead where a
 * sandbox bars something. The code of the element follows in the same script, or is in the file that the script tag names.
 */
import { Localizer } from '../base/localizer.js';
import { showWarnings } from './author-notes.js';
import { loadScript } from './load-script.js';
import { frameMessages } from './frame.messages.js';
import { tellHeight } from './height.js';
import { offerInstead } from './instead.js';
import { pageStyles } from './page-styles.js';
import { applyLanguage, applyQuery } from './query.js';

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
  tellHeight(page);
  whenDefined(element);
  const { file } = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
  if (file) loadScript(file);
}

/**
 * An element keeps the height of the document that it finds in itself, so that nothing jumps. Here that would be told to the page around: so the
 * document is out while the element is made, and settings are in before it shows anything.
 */
function whenDefined(element: Element): void {
  const { define } = customElements;
  customElements.define = (tag, ...rest) => {
    const inside = tag === element.localName ? [...element.childNodes] : [];
    if (inside.length > 0) element.replaceChildren();
    if (tag === element.localName) applyLanguage(element, location.search);
    define.call(customElements, tag, ...rest);
    element.append(...inside);
    if (tag === element.localName) applyQuery(element, location.search);
  };
}
