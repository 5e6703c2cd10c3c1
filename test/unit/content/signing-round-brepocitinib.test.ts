/** Brepocitinib, licensed in August 2026: an option of its own, to which nothing is stretched from the class of JAK inhibitors. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { checkSafetyCore } from '../../../src/content/lint/safety-core.js';
import type { SourcePack } from '../../../src/content/source-pack.js';
import { renderDocument } from '../../../src/ssr/index.js';
import { coreOf, eachMatches, option, rowsOf, wordsOf } from './treatment-words.js';

describe('brepocitinib', () => {
  it('is an option of its own, licensed in the US since 27 August 2026 and in no other country that was found', () => {
    const { group, evidence: word, study, licences } = option('brepocitinib');
    assert.deepEqual([group, word, study], ['usual', 'good', 'valor']);
    assert.deepEqual(
      licences.map(({ region, who, status, checkedOn, sources }) => [region, who, status, checkedOn, sources]),
      [['US', 'adult', 'licensed', '2026-11-30', ['openfda-lisraya']]],
    );
    eachMatches(
      rowsOf('brepocitinib').map((row) => row?.licence),
      /United States since 27 August 2026, as LISRAYA\. We looked on 30 November 2026 and found no licence elsewhere/,
    );
    assert.match(renderDocument('helio-treatment-table', {}, { format: 'text' }), /LISRAYA/);
  });

  it('has nothing stretched to it from the class: what was not read is said to be unread', () => {
    for (const row of rowsOf('brepocitinib')) {
      for (const text of [row?.common, row?.serious, row?.checks, row?.interactions, row?.pregnancy.leaflet, row?.fathers.leaflet])
        assert.match(wordsOf(text), /We have not read the label/);
    }
    const { core, rows } = option('brepocitinib');
    assert.ok(core.includes('jak-own-label') && !core.includes('jak-warning') && !core.includes('clots'));
    for (const row of ['common', 'serious', 'checks', 'interactions'] as const)
      assert.deepEqual(rows[row], { verified: false, sources: [] });
    eachMatches(coreOf('jak-own-label'), /not read the label of this medicine.*Ask what its own label says/s);
  });

  it('has left the class of the others', () => {
    assert.equal(option('jak-inhibitors').study, undefined);
    for (const row of rowsOf('jak-inhibitors')) {
      assert.doesNotMatch(wordsOf(row?.search), /brepocitinib/);
      assert.doesNotMatch(wordsOf(row), /not found what (was decided|came out)|September 2026/);
    }
  });

  it('is known to the lint rule by its name: it may neither drop its own item nor go by the class', () => {
    const messages = (name: string, medicines: string[]) => {
      const found: string[] = [];
      const classes = parse(readFileSync('src/packs/dermatomyositis/core.yaml', 'utf8')) as Record<string, { items: object }>;
      const core = [...new Set(Object.values(classes).flatMap(({ items }) => Object.keys(items)))];
      const value = { core: core.map((id) => ({ id })), treatments: [{ id: name, medicines, core: [] }] };
      const pack = {
        structures: { treatments: { slice: 'treatments', path: 'treatments.yaml', value } },
        core: { value: classes },
        texts: [],
      };
      checkSafetyCore(pack as unknown as SourcePack, [], (_where, _rule, message) => found.push(message));
      return found;
    };
    assert.ok(messages('brepocitinib', []).includes('"brepocitinib" is by its name of the class jak-inhibitor-own-label'));
    assert.ok(!messages('brepocitinib', []).some((message) => message.endsWith('the class jak-inhibitor')));
    assert.ok(messages('brepocitinib', ['jak-inhibitor-own-label']).includes('"brepocitinib" does not carry "jak-own-label"'));
    assert.ok(messages('tofacitinib', []).includes('"tofacitinib" is by its name of the class jak-inhibitor'));
  });
});
