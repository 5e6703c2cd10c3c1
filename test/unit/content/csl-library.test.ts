import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildPack } from '../../../src/content/build-pack.js';
import { openSourcePack } from '../../../src/content/source-pack.js';
import { lintFiles, madeUpFiles } from './made-up-pack.js';

/** The library of the made-up pack as Zotero exports it. */
const zotero = JSON.stringify([
  {
    id: 'http://zotero.org/users/1234567/items/ABCD2345',
    type: 'article-journal',
    abstract: '<jats:p>Of 400 people …</jats:p>',
    'container-title': 'Journal of Made-up Medicine',
    DOI: 'https://doi.org/10.1234/made-up.1',
    ISSN: '1234-5678',
    language: 'en',
    note: 'PMID: 1234567\nPMCID: PMC7654321',
    page: '11-19',
    source: 'DOI.org (Crossref)',
    title: '<i>Striped</i> lids in 400 made-up people &amp; others',
    volume: 7,
    author: [{ family: 'Nobody', given: 'Anna B' }],
    issued: { 'date-parts': [['2020', 5]] },
  },
  { id: 42, type: 'webpage', title: 'About humming', URL: 'https://example.org/humming', PMID: 7654321 },
  { id: 'Bergström2021', type: 'webpage', title: 'A third page, which has a title of its own', URL: 'https://example.org/third' },
]);

const readings = `made-up-study: { on: '2026-11-01', read: full, library: 'http://zotero.org/users/1234567/items/ABCD2345' }
made-up-report: { on: '2026-11-01', read: page, library: 42 }
bergstrom2021: { on: '2026-11-01', read: page }
`;

const exported = () => madeUpFiles().set('sources.json', zotero).set('sources.read.yaml', readings);

describe('a library as it was exported', () => {
  it('has no error, whatever its ids are', () => {
    assert.deepEqual(
      lintFiles(exported()).map(({ rule, severity, path }) => [rule, severity, path]),
      [['unused-source', 'warning', '2']],
    );
  });

  it('is cited by the keys of the pack, with bare identifiers and without HTML', async () => {
    const { sources } = await buildPack(openSourcePack(exported()), '1.0.0');
    assert.deepEqual(Object.keys(sources).sort(), ['made-up-report', 'made-up-study']);
    const study = sources['made-up-study'];
    assert.deepEqual([study?.doi, study?.pmid, study?.read], ['10.1234/made-up.1', '1234567', 'full']);
    assert.match(study?.text ?? '', /Striped lids in 400 made-up people & others/);
    assert.equal(sources['made-up-report']?.pmid, '7654321');
  });

  it('asks what was read of a source by the key that it will have', () => {
    const found = lintFiles(exported().set('sources.read.yaml', readings.replace(/^bergstrom.*\n/m, '')));
    const asked = found.filter(({ rule }) => rule === 'source-read');
    assert.deepEqual(
      asked.map(({ path }) => path),
      ['2'],
    );
    assert.match(asked[0]?.message ?? '', /"bergstrom2021"/);
  });
});
