import assert from 'node:assert/strict';
import { test } from 'node:test';
import { provideMessages } from '../../../src/content/registry.js';
import { directionOf, languageChain, Localizer } from '../../../src/base/localizer.js';
import { listOf } from '../../../src/parts/list-of.js';

const english = { plain: 'Words', named: 'The {name} of {count}', count: { one: '{count} sign', other: '{count} signs' } } as const;

test('languages from the one asked for to English', () => {
  assert.deepEqual(languageChain('es-419'), ['es-419', 'es', 'en']);
  assert.deepEqual(languageChain('en-GB'), ['en-GB', 'en']);
});

test('fills places and chooses plural forms of the language', () => {
  const speaker = new Localizer('test-english', english, 'en-GB');
  assert.equal(speaker.message('named', { name: 'end', count: 1200 }), 'The end of 1,200');
  assert.deepEqual([speaker.message('count', { count: 1 }), speaker.message('count', { count: 2 })], ['1 sign', '2 signs']);
  provideMessages('pl', {
    'test-polish': { count: { one: '{count} objaw', few: '{count} objawy', many: '{count} objawów', other: '{count} objawu' } },
  });
  const polish = new Localizer('test-polish', english, 'pl-PL');
  assert.deepEqual(
    [1, 2, 5].map((count) => polish.message('count', { count })),
    ['1 objaw', '2 objawy', '5 objawów'],
  );
});

test('a phrase that a language lacks is English, and says so', () => {
  provideMessages('fr', { 'test-french': { plain: 'Mots' } });
  const speaker = new Localizer('test-french', english, 'fr');
  assert.equal(speaker.messageNode('plain'), 'Mots');
  assert.deepEqual(speaker.messageNode('count', { count: 2 }), {
    tag: 'span',
    attributes: { lang: 'en', dir: 'ltr' },
    children: ['2 signs'],
  });
});

test('a language without any words is spoken in English, numbers and dates too', () => {
  const speaker = new Localizer('test-none', english, 'de');
  assert.equal(speaker.language, 'en');
  assert.equal(speaker.date('2026-11-22'), '22 November 2026');
});

test('English is written as our texts are, whichever English a page is in', () => {
  const localizer = new Localizer('test-style', english, 'en-US');
  const { date, number, tenths } = localizer;
  const list = (items: readonly string[]): string => listOf(localizer, items);
  assert.deepEqual(['2026-11-02', '2026-11', '2026'].map(date), ['2 November 2026', 'November 2026', '2026']);
  assert.deepEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c, d']].map(list), ['', 'a', 'a and b', 'a, b and c, d']);
  assert.deepEqual([0, 999, 1000, 1234567, -1, 2.5].map(number), ['0', '999', '1,000', '1,234,567', '-1', '2.5']);
  assert.deepEqual([0, 31, 75, 100].map(tenths), ['0.0', '3.1', '7.5', '10.0']);
});

test('other languages write numbers, dates and lists as they do', () => {
  provideMessages('de', { 'test-german': { plain: 'Wörter' } });
  const localizer = new Localizer('test-german', english, 'de');
  const { date, number, tenths } = localizer;
  const list = (items: readonly string[]): string => listOf(localizer, items);
  assert.deepEqual(
    [date('2026-11-02'), list(['a', 'b', 'c']), number(1000), tenths(31)],
    ['2. November 2026', 'a, b und c', '1.000', '3,1'],
  );
});

test('a tag that Intl refuses does no harm', () => {
  assert.equal(new Localizer('test-bad', english, 'en-x').message('named', { name: 'a', count: 1000 }), 'The a of 1,000');
});

test('direction of scripts', () => {
  assert.deepEqual(['ar', 'ar-XB', 'he-IL', 'fa', 'ur'].map(directionOf), Array(5).fill('rtl'));
  assert.deepEqual(['en', 'arn', 'de', 'uz'].map(directionOf), Array(4).fill('ltr'));
});
