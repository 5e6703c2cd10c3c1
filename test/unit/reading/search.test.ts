/** A search as people type it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldForSearch, searchedWords } from '../../../src/article/search.js';

const finds = (typed: string, text: string): boolean => searchedWords(typed).every((word) => foldForSearch(text).includes(word));

for (const [typed, text] of [
  ["Gottron's", 'Gottron’s papules'],
  ['gottron’s papules', 'Gottron papules'],
  ['GOTTRONS', 'Gottron’s papules'],
  ['gottron', 'Gottron’s papules'],
  ['"anti-MDA5".', 'anti-MDA5 antibody'],
  ['anti  mda5', 'Anti\u2011MDA5'],
  ['antimda5', 'anti-MDA5'],
  ['x-ray', 'Chest Xray'],
  ['xray,', 'Chest X-ray'],
  [' skin:  rash? ', 'Skin (rash)'],
  ['sjogren', 'Sjögren’s syndrome'],
  ['ck', 'CK\u2060 (creatine kinase)'],
  ['ca\u00adlcium', 'calcium\u200b deposits'],
] as const) {
  test(`"${typed}" finds "${text}"`, () => {
    assert.ok(finds(typed, text));
  });
}

test('other words find nothing', () => {
  assert.equal(finds("Raynaud's", 'Gottron’s papules'), false);
});

test('punctuation alone looks for nothing', () => {
  assert.deepEqual(searchedWords(' ?! '), []);
});
