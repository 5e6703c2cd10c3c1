/** What a translation must not change: numbers, signs of units, sources, placeholders, links to terms. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPackFolder } from '../../../src/cli/read-pack-folder.js';

const { texts } = await readPackFolder('src/packs/dermatomyositis');

/** By path. */
function stringsOf(value: unknown, path = ''): ReadonlyMap<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, part]) => [...stringsOf(part, `${path}.${key}`)]));
}

/** English writes 1.5 and 10,000; Spanish 1,5 and 10 000. */
const numerals: Readonly<Record<string, (text: string) => string>> = {
  en: (text) => text.replace(/(\d),(?=\d{3}(?!\d))/g, '$1'),
  es: (text) => text.replace(/(\d)[\u00A0\u202F](?=\d{3}(?!\d))/g, '$1').replace(/(\d),(?=\d)/g, '$1.'),
};

function fixedIn(text: string, language: string): string[] {
  const marks = [...text.matchAll(/\[\^[a-z0-9-]+\]|\(term:[a-z0-9-]+\)|\{[^}]*\}|https?:[^\s)]+/g)].map(([mark]) => mark);
  const words = marks.reduce((rest, mark) => rest.replace(mark, ' '), text);
  const read = numerals[language];
  assert.ok(read, `how ${language} writes numbers`);
  return [...marks, ...[...read(words).matchAll(/\d+(?:\.\d+)?|%|°[CF]/g)].map(([number]) => number)].sort();
}

/** The texts whose fixed parts are not those of the English. */
function changed(english: unknown, translated: unknown, language: string): string[] {
  const own = stringsOf(translated);
  return [...stringsOf(english)].flatMap(([path, text]) => {
    const words = own.get(path);
    if (words === undefined || path.includes('.search.')) return [];
    const [before, after] = [fixedIn(text, 'en').join(' '), fixedIn(words, language).join(' ')];
    return before === after ? [] : [`${path}: ${before} → ${after}`];
  });
}

describe('a translation keeps numbers, units, sources, placeholders and links', () => {
  for (const { name, slice, language, value } of texts.filter((file) => file.language === 'es')) {
    it(name, () => {
      const english = texts.find((file) => file.slice === slice && file.language === 'en');
      assert.deepEqual(changed(english?.value, value, language), []);
    });
  }

  it('reads the numbers of Spanish, and sees each change', () => {
    const english = { a: 'In 1.5 of 10,000, 12 %[^one], a [test](term:ck) at 38 °C for {name}' };
    const spanish = 'En 1,5 de 10\u00A0000, 12\u00A0%[^one], una [prueba](term:ck) a 38 °C para {name}';
    assert.deepEqual(changed(english, { a: spanish }, 'es'), []);
    for (const [from, to] of [
      ['1,5', '15'],
      ['000', '00'],
      ['%', ''],
      ['^one', '^two'],
      ['term:ck', 'term:mri'],
      ['°C', '°F'],
      ['{name}', ''],
    ] as const) {
      assert.equal(changed(english, { a: spanish.replace(from, to) }, 'es').length, 1, from);
    }
  });
});
