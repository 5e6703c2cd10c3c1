import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readYaml } from '../../../src/content/read-yaml.js';

const nine = (name: string) => `[${Array.from({ length: 9 }, () => name).join(', ')}]`;

describe('readYaml', () => {
  const refused: Readonly<Record<string, readonly [text: string, line: number, message: RegExp, fix?: RegExp]>> = {
    'a star at the start': ['a: 1\nstandard: *Never*\n', 2, /"\*Never\*" repeats an anchor/, /begins with "\*" in quotes/],
    'an ampersand at the start': ['a: &amp; more\n', 1, /"&amp;" is an anchor that nothing repeats/, /in quotes/],
    'an exclamation mark at the start': ['a: !important to know\n', 1, /!important/, /begins with "!" in quotes/],
    'a tag of JavaScript': ['a: 1\nb: !!js/function "x"', 2, /js\/function/],
    'a list in itself': ['b: 1\na: &a [*a]', 2, /repeats what it is part of/],
    'a map in itself, further down': ['a: &a\n  b:\n    c: *a', 3, /repeats what it is part of/],
    'a bomb': [
      ['a: &a [x]', ...[...'bcdefghi'].map((name, at) => `${name}: &${name} ${nine(`*${'abcdefgh'.charAt(at)}`)}`)].join('\n'),
      6,
      /100000 parts/,
    ],
    'ten thousand levels in flow': [`\na: ${'['.repeat(10_000)}`, 2, /64 levels/],
    'ten thousand levels of dashes': ['- '.repeat(10_000), 1, /64 levels/],
    'a million levels': ['{'.repeat(1_000_000), 1, /64 levels/],
    'a thousand levels by indent': [Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 64, /64 levels/],
    'a word of 40 kB': [`a: 1\nb: ${'x'.repeat(40_000)}`, 2, /40000 characters/],
    'a key of 40 kB': [`? ${'x'.repeat(40_000)}\n: 1`, 1, /40000 characters/],
    'two documents': ['a: 1\n---\na: 2', 2, /more than one document/, /---/],
    'a tab as indent': ['a:\n\tb: 1', 2, /[Tt]abs/],
    'another version': ['%YAML 1.1\n---\na: yes', 1, /YAML 1\.1/],
    'a list as a key': ['? [a]\n: b', 1, /key that is no text/],
    'a name that JavaScript keeps': ['a:\n  __proto__: {b: 1}', 2, /"__proto__"/],
  };
  for (const [what, [text, line, message, fix]] of Object.entries(refused)) {
    it(`refuses ${what}, and says where and why`, () => {
      const { value, syntaxErrors } = readYaml(text);
      assert.equal(value, undefined);
      assert.equal(syntaxErrors[0]?.line, line);
      assert.match(syntaxErrors[0].message, message);
      if (fix) assert.match(syntaxErrors[0].fix ?? '', fix);
    });
  }

  it('tells each duplicate key, in a time that grows with the file', () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `key-${String(at)}: 1`);
    const { syntaxErrors } = readYaml([...lines, 'key-7: 2', '"key-8": 3'].join('\n'));
    assert.deepEqual(
      syntaxErrors.map(({ line, duplicateKey }) => [line, duplicateKey]),
      [
        [20_001, true],
        [20_002, true],
      ],
    );
  });

  it('reads what repeats an anchor within bounds, and what is empty', () => {
    assert.deepEqual(readYaml('a: &x {b: 1}\nc: *x\nd: *x').value, { a: { b: 1 }, c: { b: 1 }, d: { b: 1 } });
    assert.equal(readYaml('').value, null);
    assert.equal(readYaml('only words').value, 'only words');
  });
});
