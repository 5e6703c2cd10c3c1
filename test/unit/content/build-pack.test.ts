import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildPack } from '../../../src/content/build-pack.js';
import { formatSources } from '../../../src/content/format-sources.js';
import { partOfPack } from '../../../src/content/part-of-pack.js';
import { openSourcePack } from '../../../src/content/source-pack.js';
import { brokenFiles, madeUpFiles, madeUpPack } from './made-up-pack.js';

describe('build of a pack', () => {
  it('resolves each text to its level and parses it', async () => {
    const { text } = await buildPack(madeUpPack(), '0.0.0');
    assert.deepEqual(text['en']?.standard?.findings?.findings['striped-lids']?.what, [
      'The upper lids have a ',
      { term: 'stripe', words: 'stripe' },
      ' or two.',
      { cite: 'made-up-study' },
      ' It comes and goes over some days. You can see it best in the light of the morning.',
    ]);
    assert.deepEqual(text['en'].easy?.findings?.keyPoints['not-everyone'], ['No one has ', { em: 'all' }, ' of these.']);
    assert.equal(text['en'].easy.pack?.purpose, 'This page is for tests.');
  });

  it('brings red flags and review together, under the id and version of pack.yaml', async () => {
    const { id, version, structure } = await buildPack(madeUpPack(), '0.0.0');
    assert.deepEqual([id, version], ['made-up-illness', '2.0.1']);
    assert.deepEqual(
      structure.pack?.redFlags.map((flag) => flag.id),
      ['hard-breathing', 'high-fever'],
    );
    assert.equal(structure.pack.review.nextReview, '2027-01-02');
  });

  it('takes the version of the builder where pack.yaml names none', async () => {
    const source = openSourcePack(brokenFiles({ file: 'pack.yaml', from: 'version: 2.0.1\n', to: '' }));
    assert.equal((await buildPack(source, '3.1.4')).version, '3.1.4');
  });

  it('leaves out the sources that nothing cites', async () => {
    const spare = ',\n  { "id": "spare", "type": "webpage", "title": "Spare" }\n]';
    const files = brokenFiles(
      { file: 'sources.json', from: /\n\]/, to: spare },
      { file: 'sources.read.yaml', from: /$/, to: "spare: { on: '2021-02-04', read: page }\n" },
    );
    const { sources } = await buildPack(openSourcePack(files), '0.0.0');
    assert.deepEqual(Object.keys(sources).sort(), ['made-up-report', 'made-up-study']);
  });

  it('refuses what lint would not pass', async () => {
    const without = (name: string) => {
      const files = madeUpFiles();
      files.delete(name);
      return buildPack(openSourcePack(files), '0.0.0');
    };
    await assert.rejects(without('review.yaml'), /review\.yaml/);
    await assert.rejects(without('sources.read.yaml'), /sources\.read\.yaml/);
    await assert.rejects(without('en/findings.yaml').then(({ text }) => assert.ok(text['en']?.standard?.findings)));
    await assert.rejects(
      buildPack(openSourcePack(brokenFiles({ file: 'en/findings.yaml', from: 'term:stripe', to: 'term:lost' })), '0.0.0'),
      /no glossary term "lost"/,
    );
  });
});

describe('sources', () => {
  it('are written in the Vancouver style, identifiers apart', async () => {
    const { sources } = await buildPack(madeUpPack(), '0.0.0');
    assert.deepEqual(sources['made-up-study'], {
      text: 'Nobody AB, The Made-up Group. Striped lids in 400 made-up people. Journal of Made-up Medicine. 2020 May;7:11–9.',
      doi: '10.1234/made-up.1',
      pmid: '1234567',
      read: 'abstract',
      funding: 'Nobody',
      conflicts: 'none',
    });
    assert.equal(sources['made-up-report']?.url, 'https://example.org/humming');
    assert.match(sources['made-up-report'].text, /^Office of Made-up Things\. About humming.*2021\.$/);
  });

  const page = { on: '2026-11-30', read: 'page' } as const;

  it('hold words only, whatever a title holds', async () => {
    const [title, family] = ['<i>Bold</i> & <script>x</script>', 'O’Brien <b>'];
    const { a } = await formatSources([{ id: 'a', type: 'book', title, author: [{ family }] }], { a: page });
    assert.doesNotMatch(a?.text ?? '', /<i>|&amp;|&lt;/);
    assert.match(a?.text ?? '', /&/);
  });

  it('say whose words these are, where a title could not be had; and end as sentences do', async () => {
    const inPrint = {
      id: 'print',
      type: 'article-journal',
      title: 'Lids [of owls]',
      'container-title': 'Owls',
      issued: { 'date-parts': [[2020]] },
    };
    const ours = { ...inPrint, id: 'ours', title: '[A report on lids]' };
    const sources = await formatSources([inPrint, ours], { print: page, ours: page });
    assert.equal(sources['print']?.text, 'Lids [of owls]. Owls. 2020.');
    assert.equal(sources['ours']?.text, '[A report on lids]. Owls. 2020. The words in brackets are ours, not its title.');
  });

  it('keep their numbers apart: each stands for itself', async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      id: `s${String(index)}`,
      type: 'book',
      title: `Book ${String(index)}`,
    }));
    const sources = await formatSources(many, Object.fromEntries(many.map(({ id }) => [id, page])));
    assert.match(sources['s11']?.text ?? '', /^Book 11\./);
  });
});

describe('a part of a pack', () => {
  it('has its slices, the terms that they use at any depth, and the sources that all of it cites', async () => {
    const files = brokenFiles(
      { file: 'en/findings.yaml', from: /\[hum\]\(term:hum\)/g, to: 'hum' },
      { file: 'glossary.yaml', from: '- { id: hum }', to: '- { id: hum }\n  - { id: spare }' },
      {
        file: 'en/glossary.yaml',
        from: '  hum:',
        to: '  spare: { term: Spare, definition: { standard: "Spare.", easy: "Spare." } }\n  hum:',
      },
    );
    const whole = await buildPack(openSourcePack(files), '0.0.0');
    const part = partOfPack(whole, ['findings']);
    assert.deepEqual(Object.keys(part.structure).sort(), ['findings', 'glossary']);
    // The definition of "stripe" uses "hum".
    assert.deepEqual(
      part.structure.glossary?.terms.map(({ id }) => id),
      ['stripe', 'hum'],
    );
    assert.deepEqual(Object.keys(part.text['en']?.easy?.glossary?.terms ?? {}).sort(), ['hum', 'stripe']);
    assert.deepEqual(Object.keys(part.sources).sort(), ['made-up-report', 'made-up-study']);
    assert.deepEqual(Object.keys(partOfPack(whole, ['pack']).sources), ['made-up-report']);
    assert.equal(partOfPack(whole, ['pack']).structure.glossary, undefined);
  });
});
