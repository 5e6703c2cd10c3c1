/** A layer of an organisation's own: what it adds, what it replaces, and what it may not take away. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { stringify } from 'yaml';
import { buildPack } from '../../../src/content/build-pack.js';
import { lintPack } from '../../../src/content/lint/lint.js';
import { PackError } from '../../../src/content/pack-error.js';
import { registerLayer } from '../../../src/content/register-layer.js';
import { registerPack } from '../../../src/content/register-pack.js';
import { findPack, provide } from '../../../src/content/registry.js';
import { openSourcePack } from '../../../src/content/source-pack.js';
import type { BuiltPack } from '../../../src/content/types.js';
import { vocabulary } from '../../../src/cli/vocabulary.js';
import { wholeFiles } from './made-up-pack.js';

const pack = 'made-up-illness';
const en = (slices: object) => ({ pack, text: { en: slices } });
const name = { treatments: { treatments: { hydroxychloroquine: { name: 'Humoquin' } } } };
const built = await buildPack(openSourcePack(wholeFiles()), '0.0.0');
let count = 0;

/** Under an id of its own: what is registered stays for the page. */
function fresh(): BuiltPack {
  const id = `illness-${String((count += 1))}`;
  const review = { ...built.structure.pack!.review, records: ['en', 'de'].map((language) => ({ ...record, language })) };
  return { ...built, id, structure: { ...built.structure, pack: { ...built.structure.pack!, review } } };
}
const record = { reviewer: 'Dr A', role: 'doctor', version: '2.0.1', language: 'en', level: 'standard', date: '2026-01-02' } as const;

const textOf = (id: string) => findPack(id)!.text['en']!.standard!;

describe('a layer that is registered', () => {
  let part: BuiltPack;
  beforeEach(() => (part = fresh()));

  it('replaces a name at both levels, marked, without the rest or the version', () => {
    registerPack(part);
    registerLayer({ ...en(name), pack: part.id });
    for (const level of ['standard', 'easy'] as const)
      assert.equal(
        findPack(part.id)!.text['en']![level]!.treatments!.treatments['hydroxychloroquine']!.name,
        'Humoquin (Added by this website)',
      );
    assert.deepEqual(textOf(part.id).findings, part.text['en']!.standard!.findings);
  });

  it('is not reviewed in that language any more, where it replaced a text; an addition leaves the review', () => {
    registerPack(part);
    registerLayer({ pack: part.id, text: { en: { pack: { redFlagNote: { add: 'Our ward: ask for Eva.' } } } } });
    assert.equal(findPack(part.id)!.structure.pack!.review.records.length, 2);
    registerLayer({ ...en(name), pack: part.id });
    assert.deepEqual(
      findPack(part.id)!.structure.pack!.review.records.map(({ language }) => language),
      ['de'],
    );
  });

  it('adds to a text and keeps all of it, at each level, with links', () => {
    registerPack(part);
    const link = { tag: 'a', attributes: { href: 'https://ward.example/' }, children: 'our ward' };
    const add = { standard: ['Call ', link], easy: 'Call us.' };
    registerLayer({ pack: part.id, text: { en: { findings: { findings: { 'striped-lids': { what: { add } } } } } } });
    const before = part.text['en']!.standard!.findings!.findings['striped-lids']!.what as readonly unknown[];
    const after = textOf(part.id).findings!.findings['striped-lids']!.what as readonly unknown[];
    assert.deepEqual(after.slice(0, before.length), before);
    assert.match(JSON.stringify(after.slice(before.length)), /Call .*https:\/\/ward\.example.*Added by this website/);
    assert.match(JSON.stringify(findPack(part.id)!.text['en']!.easy!.findings), /Call us\./);
  });

  it('goes on parts that come later, once, and on a pack that is put in the place of another', () => {
    registerLayer({ ...en(name), pack: part.id });
    provide({ ...part, structure: { pack: part.structure.pack! }, text: { en: { standard: { pack: part.text['en']!.standard!.pack! } } } });
    provide(part);
    provide(part);
    assert.equal(textOf(part.id).treatments!.treatments['hydroxychloroquine']!.name, 'Humoquin (Added by this website)');
    registerPack({ ...part, version: '3.0.0' });
    assert.equal(textOf(part.id).treatments!.treatments['hydroxychloroquine']!.name, 'Humoquin (Added by this website)');
  });

  it('is refused as a whole for a text that the pack does not have', () => {
    registerPack(part);
    const layer = { treatments: { treatments: { hydroxychloroquine: { name: 'Humoquin' }, 'no-such': { name: 'X' } } } };
    assert.throws(() => {
      registerLayer({ ...en(layer), pack: part.id });
    }, PackError);
    assert.equal(textOf(part.id).treatments!.treatments['hydroxychloroquine']!.name, 'Hydroxychloroquine');
  });
});

const both = (text: string) => ({ standard: text, easy: text });
/** What cannot be taken away: by what it is, the texts of a layer that tries to. */
const attempts: Readonly<Record<string, object>> = {
  'the purpose line': { pack: { purpose: 'All is well.' } },
  'the purpose line, by an addition': { pack: { purpose: { add: 'It can, here.' } } },
  'who it is': { pack: { name: 'a cold' } },
  'a red flag': { pack: { redFlags: { 'high-fever': { reader: both('Wait and see.') } } } },
  'a red flag, by an addition': { pack: { redFlags: { 'high-fever': { reader: { add: 'It can wait.' } } } } },
  'the note of the red flags': { pack: { redFlagNote: 'Wait.' } },
  'what help a sign needs': { findings: { findings: { 'striped-lids': { help: both('None.') } } } },
  'a badge of a kind': { evidence: { kinds: { scarf: { badge: 'Works.' } } } },
  'a badge of treatments': { treatments: { badges: { trial: 'Works.' } } },
  'a badge, by an addition': { evidence: { kinds: { scarf: { badge: { add: 'It works here.' } } } } },
  'the note of a group': { treatments: { groups: { usual: { note: 'Works.' } } } },
  'a word for evidence': { treatments: { evidenceWords: { some: { word: 'Good' } } } },
  'a serious harm': { treatments: { treatments: { hydroxychloroquine: { serious: both('None.') } } } },
  'a common harm': { treatments: { treatments: { hydroxychloroquine: { common: both('None.') } } } },
  'the safety core': { treatments: { core: { 'eye-checks': both('No need.') } } },
  'a text with its source': { findings: { findings: { 'striped-lids': { what: both('Nice stripes.') } } } },
  'a key point': { treatments: { keyPoints: { 'no-ranking': both('Ours is best.') } } },
  'the name of a study': { treatments: { studies: { 'hum-trial': { name: 'A large trial' } } } },
};

describe('a layer', () => {
  for (const [what, slices] of Object.entries(attempts)) {
    it(`does not take away ${what}: refused in the page, by lint and by build`, async () => {
      const part = fresh();
      registerPack(part);
      assert.throws(() => {
        registerLayer({ ...en(slices), pack: part.id });
      }, PackError);
      assert.equal(JSON.stringify(findPack(part.id)!.text), JSON.stringify(part.text));
      const source = openSourcePack(new Map([...wholeFiles(), ['layer.yaml', stringify(en(slices))]]));
      assert.ok(lintPack(source, vocabulary).some(({ rule, file }) => rule === 'layer' && file === 'layer.yaml'));
      await assert.rejects(buildPack(source, '0.0.0'), PackError);
    });
  }

  it('has links to https alone, and no attributes of its own', () => {
    const link = (attributes: object) => en({ pack: { origin: { add: [{ tag: 'a', attributes, children: 'here' }] } } });
    for (const attributes of [{ href: 'javascript:alert(1)' }, { href: 'http://a.example' }, { href: 'https://a.example', onclick: 'x' }])
      assert.throws(() => {
        registerLayer(link(attributes));
      }, PackError);
    for (const odd of [
      null,
      [],
      'x',
      { pack },
      { pack, text: { en: { pack: { origin: { add: {} } } } } },
      { pack, text: {}, version: '1' },
    ])
      assert.throws(() => {
        registerLayer(odd);
      }, PackError);
  });
});

describe('layer.yaml', () => {
  const lintLayer = (layer: string) =>
    lintPack(openSourcePack(new Map([...wholeFiles(), ['layer.yaml', layer]])), vocabulary).filter(({ file }) => file === 'layer.yaml');
  const layer = [
    'pack: made-up-illness',
    'text:',
    '  en:',
    '    pack:',
    '      redFlagNote: { add: "Our ward is *open* at night: [ward page](https://ward.example/call)." }',
    '    treatments:',
    '      treatments:',
    '        hydroxychloroquine:',
    '          name: Humoquin',
  ].join('\n');

  it('passes lint, and build puts it on the pack; what is built can be registered', async () => {
    assert.deepEqual(lintLayer(layer), []);
    const pack = await buildPack(openSourcePack(new Map([...wholeFiles(), ['layer.yaml', layer]])), '0.0.0');
    const note = JSON.stringify(pack.text['en']!.standard!.pack!.redFlagNote);
    assert.match(note, /If you are unsure, get help\./);
    assert.match(note, /"em":"open".*ward\.example.*Added by this website/);
    registerPack(pack);
    assert.match(JSON.stringify(findPack('made-up-illness')), /Humoquin \(Added by this website\)/);
  });

  it('is told line by line what is wrong with it', () => {
    const wrong = layer.replace('Humoquin', 'You probably have made-up illness').replace('redFlagNote', 'purpose');
    assert.deepEqual(
      lintLayer(wrong).map(({ line, rule }) => [line, rule]),
      [
        [5, 'layer'],
        [9, 'forbidden-phrase'],
      ],
    );
    assert.deepEqual(
      lintLayer(layer.replace('made-up-illness', 'another')).map(({ line, rule }) => [line, rule]),
      [[1, 'layer']],
    );
  });
});
