/** For readers whose language we do not have: one line that they can read. Pure. */
import type { TreeElement } from '../content/tree.js';
import { directionOf } from '../base/localizer.js';
import { el } from './tree-builders.js';

const lines = new Map([
  ['ar', 'هذا النص بالإنجليزية.'],
  ['de', 'Dieser Text ist auf Englisch.'],
  ['es', 'Este texto está en inglés.'],
  ['fa', 'این متن به انگلیسی است.'],
  ['fr', 'Ce texte est en anglais.'],
  ['he', 'הטקסט הזה באנגלית.'],
  ['it', 'Questo testo è in inglese.'],
  ['ja', 'この文章は英語です。'],
  ['pl', 'Ten tekst jest po angielsku.'],
  ['pt', 'Este texto está em inglês.'],
  ['ur', 'یہ متن انگریزی میں ہے۔'],
  ['zh', '本文为英文。'],
]);

/** The language of that line, of whatever a page asks for: empty for English, one of a handful, or `other`. It may be part of a key. */
export function askedLanguage(text: string): string {
  const [, primary = 'en'] = /^\s*([a-z]{2,8})(?![a-z])/i.exec(text) ?? [];
  const language = primary.toLowerCase();
  return language === 'en' ? '' : lines.has(language) ? language : 'other';
}

/** In the language asked for; in English, where we have not even that line in it. */
export function textIsEnglish(asked: string): TreeElement {
  const line = lines.get(asked);
  const lang = line ? asked : 'en';
  return el('span', { lang, dir: directionOf(lang) }, line ?? 'This text is in English.');
}
