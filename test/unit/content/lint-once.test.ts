import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lintBroken, lintFiles, madeUpFiles } from './made-up-pack.js';

describe('lint', () => {
  it('tells every key that it does not know in one run, each in its place', () => {
    const diagnostics = lintBroken(
      { file: 'findings.yaml', from: '    group: face\n', to: '    group: face\n    colour: red\n    size: 3\n    mood: { a: 1 }\n' },
      { file: 'findings.yaml', from: '    group: chest\n', to: '    group: chest\n    colour: red\n' },
    );
    assert.deepEqual(
      diagnostics.map(({ rule, path }) => `${rule} ${path}`),
      ['colour', 'size', 'mood'].map((key) => `schema findings.0.${key}`).concat('schema findings.1.colour'),
    );
  });

  it('tells a source that is missing once, with the places that cite it', () => {
    const files = madeUpFiles();
    const text = files.get('en/findings.yaml') ?? '';
    files.set('en/findings.yaml', text.replaceAll(/easy: "([^"]+)"/g, 'easy: "$1[^no-such-study]"'));
    const missing = lintFiles(files).filter(({ rule }) => rule === 'unknown-source');
    assert.equal(missing.length, 1);
    assert.match(missing[0]?.message ?? '', /^no source "no-such-study"; also at en\/findings\.yaml:\d+, .* and \d+ more$/);
  });

  it('leaves out what a remark silences with a reason, and nothing else', () => {
    const dull = { file: 'en/findings.yaml', from: 'A scarf helps in the cold."', to: 'A scarf is a miracle in the cold."' };
    assert.deepEqual(
      lintBroken(dull).map(({ rule }) => rule),
      ['forbidden-phrase'],
    );
    assert.deepEqual(lintBroken({ ...dull, to: `${dull.to} # heliotrope-ignore forbidden-phrase: the name of a brand` }), []);
    const other = lintBroken({ ...dull, to: `${dull.to} # heliotrope-ignore reading-level: the name of a brand` });
    assert.deepEqual(other.map(({ rule }) => rule).sort(), ['forbidden-phrase', 'silence']);
  });

  it('takes a site for cited as a whole where its title is the name of who runs it', () => {
    const front = { file: 'sources.json', from: 'https://example.org/humming', to: 'https://example.org/' };
    assert.deepEqual(lintBroken(front, { file: 'sources.json', from: 'About humming', to: 'Office of Made-up Things' }), []);
    assert.deepEqual(
      lintBroken(front).map(({ rule }) => rule),
      ['source-front-page'],
    );
  });

  it('takes pages of one title by two bodies for two, and by one body for one', () => {
    const title = 'What happens when you hum for a long time';
    const study = (author: string) => ({
      file: 'sources.json',
      from: /"title": "Striped lids in 400 made-up people",\s*"author": \[[^\]]*\]/,
      to: `"title": "${title}", "author": [{ "literal": "${author}" }]`,
    });
    const page = { file: 'sources.json', from: 'About humming', to: title };
    assert.deepEqual(lintBroken(study('Hospital of Sums'), page), []);
    assert.deepEqual(
      lintBroken(study('Office of Made-up Things'), page).map(({ rule }) => rule),
      ['source-twice'],
    );
  });

  it('takes a remark beside what was read of a source for one on the source', () => {
    const front = { file: 'sources.json', from: 'https://example.org/humming', to: 'https://example.org/' };
    const silenced = {
      file: 'sources.read.yaml',
      from: /^made-up-report:/m,
      to: '# heliotrope-ignore source-front-page: the site is one page\nmade-up-report:',
    };
    assert.deepEqual(
      lintBroken(front).map(({ rule }) => rule),
      ['source-front-page'],
    );
    assert.deepEqual(lintBroken(front, silenced), []);
  });

  it('says the column of what it found', () => {
    const [found] = lintBroken({ file: 'findings.yaml', from: 'sign: heliotrope', to: 'sign: stripes' });
    assert.deepEqual([found?.line, found?.column], [11, 5]);
  });

  it('shows no pattern in what it says to write', () => {
    const { length } = lintBroken(
      { file: 'sources.json', from: '"PMID": "1234567"', to: '"PMID": "PMC12"' },
      { file: 'sources.json', from: '"DOI": "10.1234/made-up.1"', to: '"DOI": "made-up.1"' },
      { file: 'pack.yaml', from: /^id: .*$/m, to: '$&\nversion: two' },
    ).map(({ message, fix }) => {
      assert.doesNotMatch(`${message} ${fix}`, /\/\^|\\d/);
    });
    assert.ok(length >= 3);
  });
});
