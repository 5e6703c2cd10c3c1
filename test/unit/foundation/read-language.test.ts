import assert from 'node:assert/strict';
import { test } from 'node:test';
import { provideMessages } from '../../../src/content/registry.js';
import { readLanguage } from '../../../src/base/read-language.js';
import { keyOf, memoizeByPack } from '../../../src/article/memoize.js';
import type { BuiltPack } from '../../../src/content/types.js';
import { pack } from '../../../src/generated/packs/dermatomyositis/index.js';
import { renderDocument } from '../../../src/ssr/index.js';

const long = `en${'-abcdefgh'.repeat(1700)}`;
const english = [
  'en-',
  'en-US, en',
  'en_GB',
  'EN',
  ' en ',
  'en-US.UTF-8',
  'en-US@posix',
  'en-x',
  '',
  '-',
  '*',
  '{{ lang }}',
  'constructor',
  '__proto__',
  long,
];

test('a language as templates write it is one that exists', () => {
  provideMessages('es-419', { frame: {} });
  const pseudo = { text: { de: {}, 'zh-Hant': {} } } as unknown as BuiltPack;
  assert.deepEqual(
    english.map((text) => readLanguage(text, Object.keys(pack.text))),
    english.map(() => 'en'),
  );
  assert.deepEqual(
    ['de-AT', 'de_DE.UTF-8', 'DE', 'zh-hant-tw', 'ES-419', 'es'].map((text) => readLanguage(text, Object.keys(pseudo.text))),
    ['de', 'de', 'de', 'zh-Hant', 'es-419', 'en'],
  );
});

test('a document in a language that nobody has is the English one, and Intl is not asked', () => {
  const { PluralRules, ListFormat } = Intl;
  const asked: unknown[] = [];
  const spy = <T extends object>(of: T): T =>
    new Proxy(of, {
      construct(target, parameters: unknown[]) {
        asked.push(parameters[0]);
        return Reflect.construct(target as unknown as new () => object, parameters) as object;
      },
    });
  Object.assign(Intl, { PluralRules: spy(PluralRules), ListFormat: spy(ListFormat) });
  try {
    const expected = renderDocument('helio-condition-card');
    for (const lang of english) assert.equal(renderDocument('helio-condition-card', { lang }), expected);
  } finally {
    Object.assign(Intl, { PluralRules, ListFormat });
  }
  assert.deepEqual(
    asked.filter((tag) => tag !== 'en'),
    [],
  );
});

test('what is made is kept for the options that were asked for last, and told apart by all of them', () => {
  let made = 0;
  const prepare = memoizeByPack(() => (made += 1));
  const options = { pack, language: 'en', level: 'standard', headingLevel: 2, today: '2026-11-30', idPrefix: '', figure: 'adult' } as const;
  const first = prepare({ ...options, country: '0' });
  assert.equal(prepare({ ...options, country: '0' }), first);
  for (let index = 1; index < 100; index += 1) prepare({ ...options, country: String(index) });
  assert.notEqual(prepare({ ...options, country: '0' }), first);
  const keys = [1, '1', undefined, 'undefined', ['a', 'b'], ['a,b'], { a: ['b'] }, { a: 'b' }, [], ''].map(keyOf);
  assert.equal(new Set(keys).size, keys.length);
});
