/** A translation that is not whole: English stands in, text by text, and says that it is English. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, stringify } from 'yaml';
import { buildPack } from '../../../src/content/build-pack.js';
import { lintPack } from '../../../src/content/lint/lint.js';
import { findPack } from '../../../src/content/registry.js';
import { registerPack } from '../../../src/content/register-pack.js';
import { openSourcePack } from '../../../src/content/source-pack.js';
import { vocabulary } from '../../../src/cli/vocabulary.js';
import { wholeFiles } from './made-up-pack.js';

type Loose = Record<string, Record<string, Record<string, unknown>>>;

/** The findings in Spanish, but for what `without` takes out. */
function inSpanish(without: (texts: Loose) => void) {
  const files = wholeFiles();
  const texts = parse(files.get('en/findings.yaml')!) as Loose;
  without(texts);
  return openSourcePack(files.set('es/findings.yaml', stringify(texts)));
}
const ofSpanish = (pack: ReturnType<typeof openSourcePack>) => lintPack(pack, vocabulary).filter(({ file }) => file.startsWith('es/'));

describe('a text that a translation lacks', () => {
  it('is a warning, and English with its own lang in what is built', async () => {
    const source = inSpanish((texts) => {
      delete texts['findings']!['striped-lids']!['lighter'];
      texts['questions']!['what-next'] = undefined as never;
    });
    const found = ofSpanish(source);
    assert.deepEqual(found.map(({ rule, severity, path }) => [rule, severity, path]).sort(), [
      ['missing-text', 'warning', 'findings.striped-lids.lighter'],
      ['missing-text', 'warning', 'questions.what-next'],
    ]);
    const built = await buildPack(source, '0.0.0');
    const text = built.text['es']!.easy!.findings!;
    const english = built.text['en']!.easy!.findings!;
    const span = (children: unknown) => [{ tag: 'span', attributes: { lang: 'en', dir: 'ltr' }, children }];
    assert.deepEqual(text.findings['striped-lids']!.lighter, span(english.findings['striped-lids']!.lighter));
    assert.deepEqual(text.questions['what-next'], span(english.questions['what-next']));
    assert.equal(typeof english.questions['what-next'], 'string');
    assert.deepEqual(text.findings['striped-lids']!.what, english.findings['striped-lids']!.what);
    registerPack(built);
    assert.ok(findPack('made-up-illness')!.text['es']);
  });

  it('is a whole thing: all of its texts are English', async () => {
    const source = inSpanish((texts) => delete texts['findings']!['striped-lids']);
    assert.deepEqual(
      ofSpanish(source).map(({ severity }) => severity),
      ['warning'],
    );
    const finding = (await buildPack(source, '0.0.0')).text['es']!.standard!.findings!.findings['striped-lids']!;
    assert.match(JSON.stringify(finding.children?.parent), /"lang":"en"/);
    assert.equal(finding.name, 'Striped lids');
  });

  it('at one level is that of the other level, with a warning', async () => {
    const source = inSpanish((texts) => {
      texts['findings']!['striped-lids']!['darker'] = { standard: 'Oscuro.' };
    });
    assert.deepEqual(
      ofSpanish(source).map(({ rule, severity }) => [rule, severity]),
      [['missing-level', 'warning']],
    );
    assert.equal((await buildPack(source, '0.0.0')).text['es']!.easy!.findings!.findings['striped-lids']!.darker, 'Oscuro.');
  });
});
