/** What is done by hand for speed gives what the library gives. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { parseByLibrary, parsePlainly } from '../../../src/content/inline-markdown.js';
import { placedWords, segmentedWords } from '../../../src/content/sentences.js';

const pieces = (...parts: readonly string[]) => fc.array(fc.constantFrom(...parts), { maxLength: 10 }).map((some) => some.join(''));

describe('fast paths', () => {
  it('cut a text as the parser of Markdown does, or leave it to that', () => {
    let plain = 0;
    const marks = ['[', '[^', '[^a]', '[^b-c]', '[w](term:a)', '[two words](term:x-y)', ']', '](', '*', '_', '!', '[ ]', '[x] '];
    const others = ['a', 'Word', ' ', '  ', '.', ',', '-', '+', '=', '1', '1.', '2)', ')', '(', ':', '"', '’', '\u00a0', 'é', '\n', '\t'];
    fc.assert(
      fc.property(pieces(...marks, ...others, 'http://x.org', 'a@b.c', 'term:a', '– '), (text) => {
        const cut = parsePlainly(text.trim());
        if (cut === undefined) return;
        plain += 1;
        assert.deepEqual(cut, parseByLibrary(text.trim()));
      }),
      { numRuns: 3000 },
    );
    assert.ok(plain > 300);
  });

  it('find words as Unicode does', () => {
    const parts = [
      'a',
      'Word',
      'é',
      'ÿ',
      'Ø',
      '1',
      '12',
      ' ',
      ',',
      '.',
      ';',
      '?',
      '(',
      ')',
      '“',
      '"',
      "'",
      '’',
      '–',
      '/',
      '%',
      '-',
      ': ',
      ':',
    ];
    fc.assert(
      fc.property(pieces(...parts), (text) => {
        assert.deepEqual(placedWords(text), segmentedWords(text));
      }),
      { numRuns: 3000 },
    );
  });
});
