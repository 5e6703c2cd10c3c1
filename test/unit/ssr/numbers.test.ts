/** Feeds, search engines and CMSs take tags away, with nothing or a space in their place: no number of a document may change by that. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentTags, renderDocument } from '../../../src/ssr/index.js';

const decoded = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const stripped = (html: string, instead: string): string => decoded(html.replace(/<[^>]*>/g, instead));
const notes = /<sup>.*?<\/sup>/gs;
/** Runs of digits with what may stand within a number, each as often as it stands there, in order. */
const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
const without = (all: readonly string[], some: readonly string[]): string[] => {
  const left = [...all];
  for (const each of some) left.splice(left.indexOf(each), 1);
  return left.sort();
};

const levels = ['standard', 'easy'];
const figures = ['adult', 'teen', 'child'];

describe('the numbers of a document without its tags', () => {
  for (const tag of documentTags)
    for (const level of levels)
      for (const figure of figures)
        it(`<${tag}> ${level} ${figure}`, () => {
          const attributes = { level, figure, ...(tag === 'helio-term' && { term: 'ck' }) };
          const html = renderDocument(tag, attributes);
          const apart = numbersIn(stripped(html, ' '));
          assert.ok(apart.length > 0);
          assert.deepEqual(numbersIn(stripped(html, '')), apart);
          const noted = [...html.matchAll(notes)].flatMap(([note]) => numbersIn(stripped(note, '')));
          assert.deepEqual(numbersIn(stripped(html.replace(notes, ''), '')).sort(), without(apart, noted));
          // The plain writers say the same numbers, and no other.
          const plain = new Set(numbersIn(renderDocument(tag, attributes, { format: 'text' })));
          assert.deepEqual(
            apart.filter((number) => !plain.has(number)),
            [],
          );
        });

  it('neighbouring notes stay two numbers, and are called by their names', () => {
    const html = renderDocument('helio-treatment-table');
    const neighbours = [...html.matchAll(/(?:<sup>(?:(?!<sup>).)*<\/sup>){2,}/g)].map(([each]) => each);
    assert.ok(neighbours.length > 3);
    for (const each of neighbours) assert.match(stripped(each, ''), /^( \[\d+\]){2,}$/);
    assert.match(html, /aria-label="Source 2">\[2\]<\/a>/);
  });
});
