/** What goes to translators and comes back: no mark, term, footnote or number is lost on the way. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parse } from 'yaml';
import { openSourcePack } from '../../../src/content/source-pack.js';
import { fromCsv, toCsv } from '../../../src/content/translate/csv.js';
import { inLine, joined, MarksError, placesInLine, segmentOf, withMarks } from '../../../src/content/translate/marks.js';
import { take } from '../../../src/content/translate/take.js';
import { hashOf, stateOf, unitsOf, type Unit } from '../../../src/content/translate/units.js';
import { fromXliff, toXliff } from '../../../src/content/translate/xliff.js';
import { wholeFiles } from './made-up-pack.js';

const unit = (english: string, target?: string): Unit => ({
  id: 'findings/x',
  slice: 'findings',
  path: ['x'],
  english,
  hash: hashOf(english),
  target,
});
const asked = (english: string, target?: string) => [{ ...unit(english, target), state: 'missing' as const }];

/** Words as packs have them, and odd ones. */
const words = fc.stringMatching(/^[\p{L} ,.;“”’'"{}&<>=+@\]()-]{1,12}$/u);
const inline: fc.Arbitrary<string> = fc.letrec<{ text: string }>((tie) => ({
  text: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        words,
        fc.constantFrom('[^made-up-study]', '39', '1,000', '2.5', '\\*', '12/15', '*', '['),
        tie('text').map((inner) => `*${inner}*`),
        tie('text').map((inner) => `**${inner}**`),
        tie('text').map((inner) => `[${inner}](term:stripe)`),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((pieces) => pieces.join('')),
})).text;

/** XML and tables have no control characters; texts of a pack neither. */
const trip = {
  XLIFF: (english: string, target: string) => fromXliff(toXliff(asked(english, target), 'es'), 'es'),
  CSV: (english: string, target: string) => fromCsv(toCsv(asked(english, target))),
};

describe('a text on its way to translators', () => {
  it('is put together again to the letter', () => {
    fc.assert(fc.property(inline, (text) => joined(segmentOf(text)) === text));
  });

  for (const [form, there] of Object.entries(trip))
    it(`comes back from ${form} as it went, with all marks, terms, footnotes and numbers`, () => {
      fc.assert(
        fc.property(inline, (text) => {
          fc.pre(text.trim() !== '');
          const [returned] = there(text, text);
          assert.equal(returned?.error, undefined);
          assert.equal(withMarks(segmentOf(text), returned?.target ?? assert.fail('nothing came back')), text);
        }),
      );
    });

  it('may be said in another order', () => {
    const english = 'The [lids](term:lid) of 12 in 100 people swell.[^a-study]';
    const line = inLine(segmentOf(english));
    assert.equal(line, 'The {1}lids{/1} of {2/} in {3/} people swell.{4/}');
    assert.equal(
      withMarks(segmentOf(english), placesInLine('En {2/} de cada {3/} personas se hinchan los {1}párpados{/1}.{4/}')),
      'En 12 de cada 100 personas se hinchan los [párpados](term:lid).[^a-study]',
    );
  });

  for (const [what, line] of Object.entries({
    'a number that is written by hand': 'De 12 en {1/}.{2/}',
    'a footnote that is lost': 'De {1/}.',
    'a mark that is twice': 'De {1/}{1/}.{2/}',
    'a mark of another text': 'De {1/}{2/}{3/}',
    'a term that is written by hand': 'De {1/} [x](term:y){2/}',
  }))
    it(`is refused with ${what}`, () => {
      assert.throws(() => withMarks(segmentOf('Of 12.[^a-study]'), placesInLine(line)), MarksError);
    });

  it('is no formula in a program for tables', () => {
    assert.match(toCsv([unit('=SUM(A)')]), /,'=SUM\(A\),/);
  });
});

describe('a file that is no translation', () => {
  for (const text of ['<a/>', '<xliff', '<!DOCTYPE x [<!ENTITY a "b">]><xliff/>', toXliff(asked('Lids'), 'fr')])
    it(`is refused: ${text.slice(0, 20)}`, () => {
      assert.throws(() => fromXliff(text, 'es'), MarksError);
    });
  it('is refused: a table with other columns', () => {
    assert.throws(() => fromCsv('a,b\n1,2\n'), MarksError);
  });
});

describe('the state of a text', () => {
  const units = unitsOf(openSourcePack(wholeFiles()), 'es');
  it('is told from its English, now and when it was translated', () => {
    const english = 'Striped lids';
    const known = { 'findings/x': hashOf(english) };
    assert.equal(stateOf(unit(english), known), 'missing');
    assert.equal(stateOf(unit(english, english), {}), 'untranslated');
    assert.equal(stateOf(unit(english, 'Párpados'), {}), 'unknown');
    assert.equal(stateOf(unit(english, 'Párpados'), known), 'translated');
    assert.equal(stateOf(unit('Striped eyelids', 'Párpados'), known), 'outdated');
  });

  it('takes each text of a pack there and back', () => {
    const copies = units.map((each) => ({ ...each, target: each.english, state: 'missing' as const }));
    for (const returned of [fromXliff(toXliff(copies, 'es'), 'es'), fromCsv(toCsv(copies))]) {
      const taken = take(returned, units, new Map(), {});
      assert.deepEqual(taken.refused, []);
      assert.equal(taken.count, units.length);
      const english = parse(wholeFiles().get('en/findings.yaml')!) as { findings: unknown };
      assert.deepEqual((parse(taken.files.get('findings')!) as { findings: unknown }).findings, english.findings);
    }
  });
});

describe('heliotrope translate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'translate-'));
  after(() => {
    rmSync(folder, { recursive: true });
  });
  const command = fileURLToPath(new URL('../../../dist/cli/heliotrope.js', import.meta.url));
  const run = (...args: string[]) => spawnSync(process.execPath, [command, 'translate', ...args], { encoding: 'utf8' });

  it('exports, imports what is done, refuses what lost a mark, and tells the state', () => {
    const pack = join(folder, 'pack');
    cpSync(fileURLToPath(new URL('../../fixtures/packs/made-up-illness', import.meta.url)), pack, { recursive: true });
    const file = join(folder, 'es.xlf');
    assert.equal(run('export', '--to', 'xliff', pack, '--lang', 'es', '--out', file).status, 0);
    const sent = readFileSync(file, 'utf8')
      .replace('<source>Striped lids</source>', '$&<target>Párpados rayados</target>')
      .replace(/(<source>[^\n]*<ph [^\n]*<\/source>)/, '$1<target>Sin marcas</target>');
    writeFileSync(file, sent);
    const imported = run('import', pack, file, '--lang', 'es');
    assert.equal(imported.status, 1);
    assert.match(imported.stdout, /is lost/);
    assert.match(readFileSync(join(pack, 'es/findings.yaml'), 'utf8'), /name: Párpados rayados/);
    const state = () => run('status', pack, '--lang', 'es').stdout.split('\n')[0];
    assert.match(state()!, /^es: 1 translated, \d+ missing, 0 still in English, 0 older/);
    const english = join(pack, 'en/findings.yaml');
    writeFileSync(english, readFileSync(english, 'utf8').replace('name: Striped lids', 'name: Lids with stripes'));
    assert.match(state()!, /^es: 0 translated, .* 1 older than its English/);
    assert.equal(run('export', '--to', 'csv', pack, '--lang', 'en').status, 2);
  });
});
