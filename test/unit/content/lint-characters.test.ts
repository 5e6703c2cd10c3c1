import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lintBroken, lintFiles, madeUpFiles } from './made-up-pack.js';

const at = (file: string, from: string | RegExp, to: string, rule: string) =>
  lintBroken({ file, from, to }).filter((diagnostic) => diagnostic.rule === rule && diagnostic.file === file);

describe('lint of what slips in by pasting', () => {
  it('passes the pack as it is', () => {
    const rules = ['open-mark', 'hidden-character', 'entity', 'source-address'];
    assert.deepEqual(
      lintFiles(madeUpFiles()).filter(({ rule }) => rules.includes(rule)),
      [],
    );
  });

  const firstText = /(?<=\bstandard: )"?([A-Z])/;
  for (const mark of ['**open ', '**重要。**他 ', '**مهم ', '*open ', '~~gone~~ ', '[words] (term:hum) '])
    it(`says that ${mark}does not close`, () => {
      const [diagnostic] = at('en/findings.yaml', firstText, mark === '' ? '$1' : `"${mark}" # `, 'open-mark');
      assert.ok(diagnostic);
      assert.ok(diagnostic.line > 1);
    });

  it('leaves a star within a word, and one that is escaped', () => {
    for (const words of ['"HLA-DRB1*03 is a gene. " # ', "'a \\* b \\*c ' # "])
      assert.deepEqual(at('en/findings.yaml', firstText, words, 'open-mark'), []);
  });

  for (const hidden of ['\u202e', '\u200e', '\u2066', '\u00ad', '\u200b', '\ufeff', '\u{e0041}', '\u2800', '\u3164'])
    it(`names the character U+${hidden.codePointAt(0)!.toString(16)}`, () => {
      assert.equal(at('en/findings.yaml', firstText, `"a${hidden}b" # `, 'hidden-character').length, 1);
      assert.equal(at('sources.json', /"title": "/, `"title": "a${hidden}`, 'hidden-character').length, 1);
    });

  it('leaves the joiners that a script needs', () => {
    assert.deepEqual(at('en/findings.yaml', firstText, '"\u0645\u06cc\u200c\u062e\u0648" # ', 'hidden-character'), []);
  });

  it('says that HTML is shown as typed', () => {
    for (const html of ['&amp;', '&#39;', '<i>', '&lt;'])
      assert.equal(at('sources.json', /"title": "/, `"title": "${html}`, 'entity').length, 1);
  });

  it('says of a DOI what to leave out', () => {
    const diagnostics = lintBroken({ file: 'sources.json', from: /"DOI": "/, to: '"DOI": "https://doi.org/' });
    assert.ok(diagnostics.some(({ fix, severity }) => fix.includes('Leave out https://doi.org/') && severity === 'error'));
    assert.equal(at('sources.json', /("DOI": "[^"]+)/, '$1#abstract', 'source-address')[0]?.severity, 'warning');
    assert.deepEqual(
      at('sources.json', /"DOI": "[^"]+/, '"DOI": "10.1002/(SICI)1097-0142(19990101)85:1<1::AID>3.0.CO;2-#', 'source-address'),
      [],
    );
  });

  it('says of dates that they do not exist or are still to come, of numbers that they are out of order', () => {
    assert.ok(
      lintBroken({ file: 'review.yaml', from: /written: \S+/, to: 'written: 2026-13-45' }).some(({ message }) =>
        message.includes('a date that exists'),
      ),
    );
    assert.equal(
      at('review.yaml', /written: \S+/, 'written: 2999-01-01', 'order').some(({ severity }) => severity === 'warning'),
      true,
    );
  });
});
