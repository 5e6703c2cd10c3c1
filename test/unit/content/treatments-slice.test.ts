/** The slice `treatments` of the shipped pack, against what the issue and the dossier ask of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { parse } from 'yaml';
import { readPackFolder } from '../../../src/cli/read-pack-folder.js';
import { findDoses } from '../../../src/content/forbidden-phrases.js';
import { numbersIn } from '../../../src/content/lint/evidence.js';
import { checkSafetyCore } from '../../../src/content/lint/safety-core.js';
import { sentencesOf } from '../../../src/content/sentences.js';
import { registerPack } from '../../../src/content/register-pack.js';
import { plainText } from '../../../src/content/plain-text.js';
import type { SourcePack } from '../../../src/content/source-pack.js';
import type { TreatmentsStructure, TreatmentsText } from '../../../src/content/types.js';
import { pack as shippedPack } from '../../../src/generated/packs/dermatomyositis/index.js';
import { part } from '../../../src/generated/packs/dermatomyositis/treatments.js';
import { renderDocument } from '../../../src/ssr/index.js';

const structure = part.structure.treatments as TreatmentsStructure;
const levels = (['standard', 'easy'] as const).map((level) => part.text['en']?.[level]?.treatments as TreatmentsText);

/** Every text of a value, as plain words. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value : [plainText(value as never)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

const classes = parse(readFileSync('src/packs/dermatomyositis/core.yaml', 'utf8')) as Record<string, { items: Record<string, string[]> }>;
const safetyCore = Object.fromEntries(Object.entries(classes).map(([id, { items }]) => [id, Object.keys(items)]));

const study = (id: string) => structure.studies.find((each) => each.id === id);
const treatment = (id: string) => structure.treatments.find((each) => each.id === id);
const inGroup = (group: string) => structure.treatments.filter((each) => each.group === group).map(({ id }) => id);

registerPack(shippedPack);

describe('the treatments slice', () => {
  it('has the options of the dossier, and three of no treatment', async () => {
    // Ids of the dossier stay in the source form.
    const source = parse(await readFile('src/packs/dermatomyositis/treatments.yaml', 'utf8')) as TreatmentsStructure;
    const dossier = new Set(source.treatments.map(({ dossier: id }) => id));
    for (const id of [
      ...['pred', 'ivmp', 'acth', 'mtx', 'aza', 'mmf', 'ivig', 'scig', 'hcq', 'rtx', 'jak', 'cni', 'cyc', 'topical', 'sun'],
      ...['exercise', 'calc', 'new', 'cart', 'ahsct', 'msc', 'wait'],
    ]) {
      assert.ok(dossier.has(`t-${id}`), id);
    }
    assert.deepEqual(inGroup('without'), ['no-change-for-now', 'less-medicine-step-by-step', 'no-treatment']);
    assert.deepEqual(inGroup('last-resort'), ['stem-cell-transplant']);
    assert.deepEqual(inGroup('trial-only'), ['mesenchymal-cells', 'car-t', 'efgartigimod', 'dazukibart', 'lenabasum']);
    for (const id of ['ivig', 'methotrexate', 'stem-cell-transplant']) assert.ok(treatment(id), id);
    for (const { id } of structure.treatments) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
    const { treatments } = parse(await readFile('src/packs/dermatomyositis/en/treatments.yaml', 'utf8')) as { treatments: object };
    assert.deepEqual(
      Object.keys(treatments),
      structure.treatments.map(({ id }) => id),
    );
  });

  it('has the numbers of ProDERM and PRINTO, and draws these alone', () => {
    const armsOf = (id: string) => study(id)?.arms.map((arm) => [arm.id, arm.per100, arm.n]);
    assert.deepEqual(armsOf('proderm'), [
      ['ivig', 79, 47],
      ['placebo', 44, 48],
    ]);
    assert.deepEqual(armsOf('printo'), [
      ['methotrexate', 72, 46],
      ['ciclosporin', 70, 46],
      ['prednisone', 51, 47],
    ]);
    assert.deepEqual(
      structure.studies.filter(({ iconArray }) => iconArray).map(({ id }) => id),
      ['proderm', 'printo'],
    );
    // What is counted: 37 of 47, 21 of 48; 33 of 46, 32 of 46, 24 of 47.
    for (const [seen, of, per100] of [
      [37, 47, 79],
      [21, 48, 44],
      [33, 46, 72],
      [32, 46, 70],
      [24, 47, 51],
    ] as const)
      assert.equal(Math.round((100 * seen) / of), per100);
    for (const { id, arms, n } of structure.studies) assert.ok(arms.reduce((sum, arm) => sum + (arm.n ?? 0), 0) <= n * 2, id);
  });

  it('says both sides of a comparison: whoever tells one share tells the other', () => {
    for (const text of levels) {
      const ivig = texts(text.treatments['ivig']?.study).join(' ');
      assert.match(ivig, /79 out of 100/);
      assert.match(ivig, /44 out of 100/);
      assert.match(ivig, /placebo/);
      assert.match(texts(text.treatments['methotrexate']?.study).join(' '), /72 out of 100.*51 out of 100/);
      assert.match(texts(text.treatments['brepocitinib']?.study).join(' '), /46\.5.*31\.2.*44 out of 100.*21 out of 100/);
      assert.match(texts(text.treatments['tacrolimus-ciclosporin']?.study).join(' '), /70 out of 100.*51 out of 100/);
      for (const [id, { study: words }] of Object.entries(text.treatments)) {
        const said = texts(words).join(' ');
        const shares = [...said.matchAll(/out of 100/g)].length;
        assert.ok(
          shares !== 1 ||
            /(Nobody|No one) knows|not known|What we read does not say|less|No comparison|everyone got it|all had got it|register|list of|group of|alone/.test(
              said,
            ),
          `${id}: ${said}`,
        );
      }
    }
  });

  it('names a source for every number of every row, item and study', () => {
    for (const { id, sources } of structure.studies) assert.ok(sources.length > 0, id);
    for (const text of levels) {
      for (const { id, rows } of structure.treatments) {
        for (const [row, proof] of Object.entries(rows)) {
          assert.ok(proof);
          const words = text.treatments[id]?.[row as keyof typeof rows];
          const parts: [unknown, { sources: readonly string[] }][] =
            'sources' in proof
              ? [[words, proof]]
              : (['specialists', 'leaflet'] as const).flatMap((voice) =>
                  proof[voice] ? [[(words as Record<string, unknown>)[voice], proof[voice]]] : [],
                );
          for (const [part_, { sources }] of parts) {
            const cited = JSON.stringify(part_).includes('"cite"');
            const numbers = texts(part_).flatMap(numbersIn);
            assert.ok(numbers.length === 0 || cited || sources.length > 0, `${id}.${row}: ${numbers.join(', ')}`);
          }
        }
      }
    }
  });

  it('holds no dose, no price, no star, no clinic', () => {
    const words = levels.flatMap(texts);
    for (const said of words) {
      assert.deepEqual(findDoses(said), [], said);
      assert.doesNotMatch(said, /\d\s*(mg|g\/kg|mL|mcg|units?)\b|[$€£★☆]/i, said);
    }
  });

  it('tells numbers of deaths to adults only', () => {
    const deadly = /\b(died|deaths?|alive|dead|survived|survival)\b/i;
    for (const text of levels) {
      for (const [id, { adultsOnly, ...others }] of Object.entries(text.treatments)) {
        const sentences = texts(others).flatMap((said) => sentencesOf(said));
        for (const said of sentences.filter((sentence) => deadly.test(sentence))) assert.deepEqual(numbersIn(said), [], `${id}: ${said}`);
        if (texts(adultsOnly).some((words) => deadly.test(words))) assert.ok(treatment(id)?.rows.adultsOnly, id);
      }
      assert.match(texts(text.treatments['stem-cell-transplant']?.adultsOnly).join(' '), /1 to 11 out of 100.* died within 100 days/);
    }
  });

  it('gives every item of the safety core at both levels, and marks what is not checked', () => {
    for (const text of levels)
      assert.deepEqual(
        Object.keys(text.core),
        structure.core.map(({ id }) => id),
      );
    const items = new Set(Object.values(safetyCore).flat());
    assert.deepEqual(new Set(structure.core.map(({ id }) => id)), items);
    for (const { id, verified, sources } of structure.core) assert.equal(verified, sources.length > 0 && verified, id);
  });

  it('never hides that something is not known: trials and cells say so', () => {
    for (const text of levels) {
      for (const id of [...inGroup('trial-only'), ...inGroup('last-resort')])
        assert.match(texts(text.treatments[id]).join(' '), /not known|no(body| one) knows/i, id);
    }
  });

  it('rechecks what changes fast within half a year', () => {
    const months = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / (1000 * 60 * 60 * 24 * 30.44);
    for (const { id, licences } of structure.treatments) {
      for (const { checkedOn, recheckBy } of licences) {
        assert.ok(months(checkedOn, recheckBy) > 0, id);
        const most = ['brepocitinib', 'jak-inhibitors', 'stem-cell-transplant', ...inGroup('trial-only')].includes(id) ? 6.1 : 36;
        assert.ok(months(checkedOn, recheckBy) <= most, `${id}: ${recheckBy}`);
      }
    }
  });

  it('says the same of stem cells as the slice evidence does', () => {
    for (const text of levels) {
      const transplant = texts(text.treatments['stem-cell-transplant']).join(' ');
      assert.match(transplant, /about six children/i);
      assert.match(transplant, /10 out of 100/);
      assert.doesNotMatch(transplant, /144/);
      assert.match(texts(text.treatments['mesenchymal-cells']).join(' '), /groups of 8 and 10 people/);
    }
    assert.equal(treatment('stem-cell-transplant')?.badge, 'transplant');
    assert.equal(treatment('mesenchymal-cells')?.badge, 'cells');
  });

  it('gives every claim on treatment a home, and none waits any more', async () => {
    const { claims } = parse(await readFile('src/packs/dermatomyositis/claims.yaml', 'utf8')) as {
      claims: { id: string; carriedBy: string[] }[];
    };
    for (const id of ['S06', 'S37', 'S38', 'S39', 'S40', 'S41', 'S43']) {
      const homes = claims.find((claim) => claim.id === id)?.carriedBy ?? [];
      assert.ok(
        homes.some((home) => home.startsWith('treatments.')),
        id,
      );
      assert.ok(!homes.some((home) => home === 'later: helio-treatment-table'), id);
    }
  });
});

describe('the safety core of the shipped pack', () => {
  let pack: SourcePack;
  before(async () => {
    pack = await readPackFolder('src/packs/dermatomyositis');
  });

  /** The messages of the rule on the slice after a change. */
  const messagesAfter = (change: (slice: TreatmentsStructure) => void): string[] => {
    const file = pack.structures.treatments;
    assert.ok(file);
    const value = structuredClone(file.value) as TreatmentsStructure;
    change(value);
    const messages: string[] = [];
    checkSafetyCore({ ...pack, structures: { treatments: { ...file, value } } }, [], (_where, rule, message) => {
      assert.equal(rule, 'safety-core');
      messages.push(message);
    });
    return messages.sort();
  };

  it('is whole', () => {
    assert.deepEqual(
      messagesAfter(() => undefined),
      [],
    );
  });

  it('holds what the clinical list asks of every class, and no table in the code does', () => {
    const asked: Record<string, string[]> = {
      steroid: ['steroids-not-suddenly', 'steroid-card', 'steroids-operation', 'steroids-mood', 'steroids-bones', 'pneumocystis'],
      methotrexate: ['methotrexate-weekly', 'pregnancy', 'hepatitis-and-tb', 'pneumocystis'],
      azathioprine: ['pregnancy', 'hepatitis-and-tb', 'pneumocystis'],
      mycophenolate: ['pregnancy', 'hepatitis-and-tb', 'pneumocystis'],
      'calcineurin-inhibitor': ['pregnancy', 'hepatitis-and-tb', 'pneumocystis'],
      'jak-inhibitor': ['jak-warning', 'clots', 'pneumocystis'],
      immunoglobulin: ['clots'],
      hydroxychloroquine: ['eye-checks'],
    };
    for (const [medicine, items] of Object.entries(asked)) for (const item of items) assert.ok(safetyCore[medicine]?.includes(item), item);
    for (const { id, medicines } of structure.treatments)
      for (const medicine of medicines) assert.ok(medicine === 'none' || safetyCore[medicine], `${id}: ${medicine}`);
    assert.doesNotMatch(readFileSync('src/content/lint/safety-core.ts', 'utf8'), /methotrexate|steroid|citinib|rituximab|pneumocystis/i);
  });

  it('is missed, item by item, where a medicine drops it', () => {
    for (const [medicine, items] of Object.entries(safetyCore)) {
      const id = structure.treatments.find(({ medicines }) => medicines.includes(medicine))?.id;
      assert.ok(id, medicine);
      const messages = messagesAfter((slice) => {
        const one = slice.treatments.find((each) => each.id === id);
        assert.ok(one);
        one.core = one.core.filter((item) => !items.includes(item));
      });
      assert.deepEqual(messages, items.map((item) => `"${id}" does not carry "${item}"`).sort(), medicine);
    }
  });

  it('is missed where an item is gone from the core', () => {
    const messages = messagesAfter((slice) => {
      slice.core = slice.core.filter(({ id }) => id !== 'methotrexate-weekly');
    });
    assert.deepEqual(messages, [
      'no item "methotrexate-weekly" in the core (class methotrexate)',
      'no item "methotrexate-weekly" in the core (treatment methotrexate)',
    ]);
  });
});

describe('numbers for adults alone', () => {
  const fieldWith = (words: RegExp, figure: string): string | undefined => {
    const fields = renderDocument('helio-treatment-table', { figure }, { format: 'text' }).split('\n\n');
    return fields.find((field) => words.test(field.replace(/\s+/g, ' ')))?.split(':')[0];
  };

  it('stand with the risks where they are deaths, and with the evidence where they are survival', () => {
    assert.equal(fieldWith(/were alive after 52 weeks/, 'adult'), 'Evidence');
    assert.equal(fieldWith(/died within 100 days/, 'adult'), 'Serious risks');
    assert.equal(fieldWith(/were alive after 52 weeks/, 'teen'), undefined);
  });
});
