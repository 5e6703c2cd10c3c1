import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { InlineMarkdownError, parseInlineMarkdown } from '../../../src/content/inline-markdown.js';
import { plainText } from '../../../src/content/plain-text.js';
import type { Inline, Text } from '../../../src/content/tree.js';

/** Every character that means something to Markdown anywhere, escaped. */
const escaped = (words: string): string => words.replace(/[\\`*_{}[\]<>()#+\-.!|~&^:"'=$%,/;?@]/g, '\\$&');

const letters = fc.string({ unit: fc.constantFrom(...'abcXYZé°ß…–’ 0123456789'), minLength: 1, maxLength: 12 });
/** Words with no space at either end: at the edge of a mark a space would undo the mark. */
const words = letters.map((text) => text.trim()).filter((text) => text !== '');
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/);

/** A text as its source and as the tree it must become. Marks stand apart by words, as `**a***b*` means something else. */
interface Sample {
  readonly source: string;
  readonly tree: readonly Inline[];
}
const { piece } = fc.letrec<{ piece: Sample; inner: Sample }>((tie) => ({
  inner: fc.oneof(
    { depthSize: 'small' },
    words.map((text) => ({ source: escaped(text), tree: [text] })),
    tie('piece'),
  ),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words.map((text): Sample => ({ source: escaped(text), tree: [text] })),
    fc.tuple(words, words).map(([first, term]): Sample => ({
      source: `*${escaped(first)} **${escaped(term)}***`,
      tree: [{ em: [`${first} `, { strong: term }] }],
    })),
    tie('inner').map(({ source, tree }): Sample => ({ source: `**x ${source} x**`, tree: [{ strong: joined(['x ', ...tree, ' x']) }] })),
    fc.tuple(id, words).map(([term, text]): Sample => ({ source: `[${escaped(text)}](term:${term})`, tree: [{ term, words: text }] })),
    id.map((cite): Sample => ({ source: `[^${cite}]`, tree: [{ cite }] })),
  ),
}));
const sample = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces): Sample => ({
  source: `A ${pieces.map(({ source }) => source).join(' b ')} z`,
  tree: joined(['A ', ...pieces.flatMap(({ tree }, index) => (index === 0 ? tree : [' b ', ...tree])), ' z']) as readonly Inline[],
}));

/** Neighbouring strings become one; a tree of one string is that string. */
function joined(pieces: readonly Inline[]): Text {
  const whole = pieces.reduce<Inline[]>((all, next) => {
    const last = all.at(-1);
    return typeof next === 'string' && typeof last === 'string' ? [...all.slice(0, -1), last + next] : [...all, next];
  }, []);
  return whole.length === 1 && typeof whole[0] === 'string' ? whole[0] : whole;
}

const asList = (text: Text): readonly Inline[] => (typeof text === 'string' ? [text] : text);

describe('inline Markdown', () => {
  it('becomes the tree', () => {
    assert.deepEqual(parseInlineMarkdown('A *b* **c *d*** [e *f*](term:g-h) i[^j-1][^k].'), [
      'A ',
      { em: 'b' },
      ' ',
      { strong: ['c ', { em: 'd' }] },
      ' ',
      { term: 'g-h', words: ['e ', { em: 'f' }] },
      ' i',
      { cite: 'j-1' },
      { cite: 'k' },
      '.',
    ]);
  });

  it('is a string where it has no marks', () => {
    assert.equal(parseInlineMarkdown('Half of 2 * 3 is 3, he said.'), 'Half of 2 * 3 is 3, he said.');
    assert.equal(parseInlineMarkdown('One line\n  and the next.'), 'One line and the next.');
    assert.equal(parseInlineMarkdown('  '), '');
    assert.equal(parseInlineMarkdown('R&amp;D'), 'R&D');
  });

  it('keeps what is escaped', () => {
    assert.equal(parseInlineMarkdown(String.raw`\*a\* \[b\](term:c) \[^d] \<e> \# f`), '*a* [b](term:c) [^d] <e> # f');
    assert.equal(parseInlineMarkdown(String.raw`1\. No list`), '1. No list');
  });

  const refused: readonly (readonly [source: string, found: RegExp])[] = [
    ['# Heading', /a heading/],
    ['- item', /a list/],
    ['1. item', /a list/],
    ['> said', /a quotation/],
    ['a\n\nb', /a second paragraph/],
    ['a\n\n- b', /a list/],
    ['a  \nb', /a line break/],
    ['a\\\nb', /a line break/],
    ['`code`', /code/],
    ['```\ncode\n```', /a block of code/],
    ['---', /a rule/],
    ['<b>bold</b>', /raw HTML/],
    ['a <i>b</i>', /raw HTML/],
    ['<!-- a [^b]', /raw HTML/],
    ['![alt](picture)', /an image/],
    ['![term](term:ck)', /an image/],
    ['[a](https://example.org)', /a link to "https:\/\/example.org"/],
    ['<https://example.org>', /a link to/],
    ['[a](term:Bad)', /a link to "term:Bad"/],
    ['[a](term:ck "title")', /a link with a title/],
    ['[](term:ck)', /a term without words/],
    ['[a[^b]](term:ck)', /a footnote within a term/],
    ['[*a[^b]*](term:ck)', /a footnote within a term/],
    ['[a](term:c k)', /a link that does not parse/],
    ['a[^Big Key]', /a footnote whose key/],
    ['a[^Big]', /a footnote whose key/],
    ['a[^big][^Big]', /a footnote whose key/],
    ['[^a]: A definition.', /a footnote definition/],
    ['[a]: https://example.org', /a link definition/],
    ['[a][b]\n\n[b]: https://example.org', /a link definition/],
  ];
  for (const [source, found] of refused) {
    it(`refuses ${JSON.stringify(source)}, naming what was found and what is allowed`, () => {
      assert.throws(
        () => parseInlineMarkdown(source),
        (error: unknown) =>
          error instanceof InlineMarkdownError && found.test(error.message) && error.message.includes('[words](term:glossary-id)'),
      );
    });
  }

  it('never throws anything but its own error', () => {
    const marks = fc.string({
      unit: fc.constantFrom(...'*_[]()^:<>!`#-\\\n \tab1.&;~|"', 'term:', '[^a]', '](term:x)', '\u0000', '\ud800'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: 'binary' })), (source) => {
        try {
          parseInlineMarkdown(source);
        } catch (error) {
          assert.ok(error instanceof InlineMarkdownError, String(error));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives plain words back as they were', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (parts) => {
        const text = parts.join(' ');
        assert.equal(parseInlineMarkdown(escaped(text)), text);
      }),
    );
  });

  it('gives any nesting of marks as a tree, and its words without the marks', () => {
    fc.assert(
      fc.property(sample, ({ source, tree }) => {
        const parsed = parseInlineMarkdown(source);
        assert.deepEqual(asList(parsed), asList(tree));
        const unmarked = source
          .replace(/\[\^[^\]]*\]/g, '')
          .replace(/(?<!\\)\]\(term:[^)]*\)/g, '')
          .replace(/\\(.)|[*[]/g, '$1');
        assert.equal(plainText(parsed), unmarked);
      }),
      { numRuns: 500 },
    );
  });
});

describe('plain text', () => {
  it('has the words of every mark, and nothing of footnotes', () => {
    assert.equal(
      plainText(['a ', { em: ['b ', { strong: 'c' }] }, { cite: 'x' }, ' ', { term: 'd', words: ['e ', { em: 'f' }] }]),
      'a b c e f',
    );
    assert.equal(plainText('as it is'), 'as it is');
    assert.equal(plainText([]), '');
  });
});
