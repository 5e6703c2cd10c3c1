/** A search as people type it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldForSearch, searcherOf } from '../../../src/parts/search.js';

const finds = (typed: string, text: string): boolean => searcherOf(typed)(foldForSearch(text));

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
  ['Gottrons papules', 'Gottron papules'],
  ['gottron´s', 'Gottron papules'],
  ['gottrons', 'Gottron´s papules'],
  ['“Gottron‘s”', 'Gottron＇s papules'],
  ['mecha\u2060nic’s', 'Mechanic\u00ad’s hands'],
  ['stairs', 'one stair'],
  ['rashes', 'A rash'],
  ['anti\u2212MDA5', 'Anti\u2013MDA5'],
  ['anti-mda5', 'anti\u00ad-\u200bMDA5'],
  ['antimda5', 'anti\u00ad-\u200bMDA5'],
  ['x\u2011ray', 'Chest X\u2010ray'],
  ['dermato\ufe0fmyositis', 'Dermatomyositis'],
  ['myositis', 'Dermatomyositis'],
  ['red', 'Red or purple'],
  ['ＣＫ', 'CK'],
  ['knees/ankles', 'knees and ankles'],
  ['Jo-1', 'anti‑Jo1'],
  ['jo1', 'Jo-1'],
] as const) {
  test(`"${typed}" finds "${text}"`, () => {
    assert.ok(finds(typed, text));
  });
}

test('other words find nothing', () => {
  assert.equal(finds("Raynaud's", 'Gottron’s papules'), false);
});

for (const [typed, text] of [
  ['red', 'Covered, scarred'],
  ['arm', 'Warm hands'],
  ['loss', 'Closing'],
  ['Jo-1', 'Joints, 1 of 10'],
] as const) {
  test(`"${typed}" does not find "${text}"`, () => {
    assert.equal(finds(typed, text), false);
  });
}

test('punctuation alone looks for nothing, so nothing is hidden', () => {
  assert.equal(finds(' ?! - ’ ', 'Anything'), true);
});
