/** For readers whose language we do not have: one line that they can read, which says in what language the text is. Pure. */
import type { TreeElement } from '../content/tree.js';
import { home, isHome } from '../base/home.js';
import { directionOf } from '../base/localizer.js';
import { lines } from './text-is-english.messages.js';
import { el } from './tree-builders.js';

/** The language of that line, of whatever a page asks for: empty for that of the code, one of a handful, or `other`. It may be part of a key. */
export function askedLanguage(text: string): string {
  const [language = ''] = /^[a-z]{2,8}(?![a-z])/.exec(text.trim().toLowerCase()) ?? [];
  return !language || isHome(language) ? '' : lines.has(language) ? language : 'other';
}

/** In the language asked for; in that of the code, where we have not even that line in it. */
export function textIsEnglish(asked: string): TreeElement {
  const lang = lines.has(asked) ? asked : home;
  return el('span', { lang, dir: directionOf(lang) }, lines.get(lang));
}
