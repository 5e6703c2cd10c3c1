/** The slice `evidence` of the shipped pack, against what the issue and the dossier ask of it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { plainText } from '../../../src/content/plain-text.js';
import type { EvidenceStructure, EvidenceText } from '../../../src/content/types.js';
import { part } from '../../../src/generated/packs/dermatomyositis/evidence.js';
import { renderDocument } from '../../../src/ssr/index.js';

const structure = part.structure.evidence as EvidenceStructure;
const levels = (['standard', 'easy'] as const).map((level) => part.text['en']?.[level]?.evidence as EvidenceText);

/** Every text of a value, as plain words. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return [plainText(value as Parameters<typeof plainText>[0])];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('the evidence slice', () => {
  it('says with every 144 that it is one child of three, or the line of one person of three', () => {
    for (const words of levels.flatMap(texts).filter((text) => text.includes('144'))) {
      // A heading that quotes what a reader has read stands over the text that answers it.
      if (/^“.*”$/.test(words)) continue;
      assert.match(words, /one (child )?(of|at) (the )?three|one child of the three|One child of the three/i, words);
    }
    const zhu = structure.studies.find(({ id }) => id === 'zhu-2018');
    assert.deepEqual(
      zhu?.followed.map(({ people, months }) => [people, months?.max]),
      [
        [1, 144],
        [1, 113],
        [1, 23],
      ],
    );
    for (const level of ['standard', 'easy']) {
      const lines = renderDocument('helio-evidence-card', { level }, { format: 'text' })
        .split('\n')
        .filter((line) => /144 months/.test(line));
      assert.ok(lines.length >= 3);
      for (const line of lines) assert.match(line, /of (the )?3|of (the )?three|“No relapse/, line);
    }
  });

  it('counts people followed within those who took part', () => {
    for (const { id, n, followed } of structure.studies) {
      const most = typeof n === 'object' ? n.max : n;
      assert.ok(followed.reduce((sum, { people }) => sum + people, 0) <= most, id);
      for (const { months } of followed) assert.ok(!months || months.min <= months.max, id);
    }
  });

  it('names a source for every study and every number of a risk', () => {
    for (const { id, sources } of [...structure.studies, ...structure.risks]) assert.ok(sources.length > 0, id);
  });

  it('says who paid exactly where the structure says that it is known', () => {
    for (const text of levels) {
      for (const { id, paid } of structure.studies) assert.equal(text.studies[id]?.paid !== undefined, paid, id);
    }
  });

  it('overlaps both ways', () => {
    for (const { id, overlaps } of structure.studies) {
      for (const other of overlaps)
        assert.ok(structure.studies.find((study) => study.id === other)?.overlaps.includes(id), `${id}, ${other}`);
    }
  });

  it('gives a home to every one of the claims about stem cells', async () => {
    const { claims } = parse(await readFile('src/packs/dermatomyositis/claims.yaml', 'utf8')) as {
      claims: { id: string; carriedBy: string[] }[];
    };
    for (let number = 42; number <= 56; number++) {
      const claim = claims.find(({ id }) => id === `S${number}`);
      assert.ok(
        claim?.carriedBy.some((home) => home.startsWith('evidence.')),
        `S${number}`,
      );
    }
  });

  it('says the badge of each kind, once above its studies', () => {
    const html = renderDocument('helio-evidence-card');
    const count = (words: string): number => html.split(words).length - 1;
    assert.ok(count('Last resort. Very little evidence in DM. Specialist hospitals only.') >= 1);
    assert.ok(count('Not shown to work in DM. Only inside a proper trial.') >= 1);
  });

  it('gives children and teenagers no numbers of deaths', () => {
    for (const figure of ['child', 'teen']) {
      assert.doesNotMatch(
        renderDocument('helio-evidence-card', { figure }, { format: 'text' }),
        /out of 100 (had )?died|out of 100 had died/,
      );
    }
    assert.match(renderDocument('helio-evidence-card', {}, { format: 'text' }), /out of 100 died within 100 days/);
  });

  it('dates what regulators said, and says of the one approval that it is not for DM', () => {
    assert.deepEqual(
      structure.regulators.map(({ id, said }) => [id, said]),
      [
        ['fda-2020', '2020-07-22'],
        ['fda-2021', '2021-06-03'],
        ['fda-2024', '2024-12-18'],
        ['ema-2020', '2020-04-28'],
        ['ema-2025', '2025-03'],
        ['ebmt-2012', '2012'],
        ['ebmt-2019', '2019'],
        ['ebmt-2025', '2025'],
        ['isscr', undefined],
      ],
    );
    for (const { regulators } of levels) assert.match(plainText(regulators['fda-2024']?.text ?? ''), /not for DM/i);
    const text = renderDocument('helio-evidence-card', {}, { format: 'text' });
    assert.match(text, /EMA and the national agencies of Europe, March 2025: /);
    assert.match(text, /EBMT, the European transplant society, 2012: /);
    assert.match(text, /A decision may have been made since/);
  });

  it('calls no mixture of cells from fat something else than cells, and cites the list of warning signs for it', () => {
    for (const { differences } of levels)
      assert.doesNotMatch(plainText(differences['cells']?.sides['cells'] ?? ''), /Those are not cells|fat extracts/);
    assert.ok(structure.heard.find(({ id }) => id === 'licence-and-reviews')?.sources.includes('isscr-warning-signs'));
  });

  it('names no price and gives no stars', () => {
    const words = levels.flatMap(texts).join(' ');
    assert.doesNotMatch(words, /[$€£★☆]|\bper cent discount\b/);
  });
});
