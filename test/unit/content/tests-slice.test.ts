/** The slice `tests` of the shipped pack, against what the issue and the dossier ask of it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { plainText } from '../../../src/content/plain-text.js';
import { highestGrade, leastWords, readingLevel } from '../../../src/content/reading-level.js';
import type { Frequency, GlossaryText, TestsStructure, TestsText } from '../../../src/content/types.js';
import { part } from '../../../src/generated/packs/dermatomyositis/tests.js';
import { renderDocument } from '../../../src/ssr/index.js';

const structure = part.structure.tests as TestsStructure;
const levels = ['standard', 'easy'] as const;
const textAt = (level: (typeof levels)[number]): TestsText => part.text['en']?.[level]?.tests as TestsText;
const texts = levels.map(textAt);
const document = (attributes: Record<string, string> = {}): string => renderDocument('helio-test-guide', attributes, { format: 'text' });
/** The body of the document: without the box of red flags before it, and the words and sources after it. */
const bodyOf = (attributes: Record<string, string> = {}): string =>
  document(attributes)
    .replace(/^[\s\S]*?(?=Blood tests)/, '')
    .replace(/\n(#+ )?Words used here[\s\S]*$/, '');

/** Headings, labels and whom numbers were counted in are no sentences. */
const sentencesOf = (said: object): string[] =>
  Object.entries(said).flatMap(([key, value]) => (['name', 'medical', 'search', 'frequency', 'links'].includes(key) ? [] : wordsOf(value)));

/** Every text of a value, as plain words. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return [plainText(value as Parameters<typeof plainText>[0])];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

const frequencies: readonly (Frequency & { readonly of: string })[] = (['notes', 'tests', 'antibodies'] as const).flatMap((list) =>
  structure[list].flatMap(({ id, frequency }) => (frequency ?? []).map((number) => ({ ...number, of: `${list}.${id}.${number.id}` }))),
);
const frequency = (name: string) => frequencies.find(({ of }) => of === name);

describe('the tests slice', () => {
  it('has every test and every antibody of the dossier', () => {
    assert.deepEqual(
      structure.tests.map(({ id }) => id),
      [
        'ck',
        'other-enzymes',
        'antibody-test',
        'strength',
        'mri',
        'emg',
        'muscle-biopsy',
        'skin-biopsy',
        'nail-fold-look',
        'chest-x-ray',
        'ct-scan',
        'lung-function',
        'breathing-muscles',
        'oxygen-and-walk',
        'heart',
        'swallow-x-ray',
        'swallow-camera',
        'cancer-basic',
        'cancer-enhanced',
        'cancer-further',
        'repeat-checks',
        'scores',
      ],
    );
    assert.deepEqual(
      structure.antibodies.map(({ id }) => id),
      ['mda5', 'antisynthetase', 'tif1-gamma', 'nxp2', 'mi-2', 'sae', 'none-found', 'other-results'],
    );
  });

  it('puts MDA5 first, in sight, with the words of the safety core', () => {
    for (const level of levels) {
      const html = bodyOf({ level });
      const warning = html.indexOf('MDA5 comes first.');
      assert.ok(warning > 0 && warning < html.indexOf('MDA5', warning + 10));
    }
    for (const text of texts) {
      const mda5 = text.antibodies['mda5'];
      for (const words of [text.notes['mda5-first']?.text, mda5?.columns?.['lungs']]) {
        assert.match(plainText(words ?? ''), /days to weeks.*muscles are strong/s);
      }
      for (const words of [text.notes['mda5-first']?.text, mda5?.help]) {
        assert.match(plainText(words ?? ''), /call the same day/);
        assert.match(plainText(words ?? ''), /emergency/);
        assert.match(plainText(words ?? ''), /CK/);
      }
    }
    const warned = structure.antibodies.find(({ id }) => id === 'mda5')?.redFlags ?? [];
    assert.ok(warned.includes('new-cough-or-breathlessness') && warned.includes('hard-breathing'));
  });

  it('says when to get help wherever red flags belong, and nowhere else', () => {
    for (const text of texts) {
      for (const list of ['tests', 'antibodies'] as const) {
        for (const { id, redFlags } of structure[list]) assert.equal(text[list][id]?.help !== undefined, redFlags.length > 0, id);
      }
    }
  });

  it('speaks to parents and teenagers of every test that is for them', () => {
    for (const text of texts) {
      for (const { id, who } of structure.tests) {
        const like = text.tests[id]?.like;
        assert.equal(like?.parent !== undefined, who !== 'adult', id);
        assert.equal(like?.teen !== undefined, who !== 'adult', id);
        if (like?.parent) assert.match(plainText(like.parent), /[Yy]our child/, id);
        if (like?.teen) assert.doesNotMatch(plainText(like.teen), /your child/i, id);
      }
    }
    assert.match(bodyOf({ figure: 'child' }), /What it is like for your child/);
    assert.doesNotMatch(bodyOf({ figure: 'teen' }), /[Yy]our child/);
  });

  it('shows children and teenagers no check, no number and no word of cancer that is about adults', () => {
    for (const figure of ['child', 'teen']) {
      for (const level of levels) {
        const words = bodyOf({ figure, level });
        assert.match(words, /do not need routine cancer checks/);
        assert.doesNotMatch(words, /cancer[^.]*out of|out of[^.]*cancer|PET|adults with DM had/);
        for (const line of words.split('\n').filter((each) => /cancer/i.test(each)))
          assert.match(line, /^(#+ )?Cancer checks$|do not need routine cancer checks/, line);
        assert.doesNotMatch(words, /out of 100 adults/);
      }
    }
    const adult = bodyOf();
    for (const words of [
      'First checks: for every adult',
      'Further checks',
      'do not need routine cancer checks',
      '9 to 33 out of every 100 adults',
    ])
      assert.match(adult, new RegExp(words));
    const ofCancer = structure.tests.filter(({ group }) => group === 'cancer');
    assert.ok(ofCancer.length > 0);
    assert.deepEqual(
      ofCancer.filter(({ who }) => who !== 'adult'),
      [],
    );
    for (const { id, frequency: numbers } of structure.antibodies)
      for (const number of numbers) if (/cancer/.test(number.id)) assert.equal(number.who, 'adult', id);
  });

  it('names no factor of cancer that was not read, and no share that is not a risk', () => {
    const words = texts.flatMap(wordsOf).join(' ');
    assert.doesNotMatch(words, /\b78\b/);
    assert.doesNotMatch(words, /\b17\.28|8\.14|12\.92|4\.66\b/);
  });

  it('has the numbers of the dossier', () => {
    // Of the muscle enzymes together: the summary does not tell CK apart.
    assert.equal(frequency('tests.ck.children-at-diagnosis'), undefined);
    assert.deepEqual(frequency('tests.other-enzymes.children-at-diagnosis')?.per100, 10);
    assert.equal(frequency('tests.other-enzymes.children-at-diagnosis')?.n, 79);
    assert.equal(frequency('tests.emg.children-at-diagnosis')?.per100, 19);
    assert.equal(frequency('tests.emg.children-at-diagnosis')?.n, 43);
    assert.equal(frequency('tests.muscle-biopsy.children-at-diagnosis')?.per100, 20);
    assert.equal(frequency('tests.muscle-biopsy.children-at-diagnosis')?.n, 51);
    assert.deepEqual(frequency('antibodies.mda5.lungs-adults')?.per100, { min: 60, max: 90 });
    assert.deepEqual(frequency('antibodies.tif1-gamma.share-adults')?.per100, { min: 10, max: 30 });
    assert.deepEqual(frequency('antibodies.nxp2.share-adults')?.per100, { min: 0, max: 25 });
    assert.deepEqual(frequency('antibodies.mi-2.share-adults')?.per100, { min: 5, max: 20 });
  });

  it('writes no share of fewer than 30 people as so many of 100, and says the period and the people of each', () => {
    for (const { of, per100, n, count } of frequencies) {
      assert.ok(n === undefined || n >= 30, of);
      assert.ok(per100 === undefined || count === undefined, of);
      if (count) assert.ok(count.of < 30 && count.seen <= count.of, of);
      if (typeof per100 === 'object') assert.ok(per100.min <= per100.max, of);
    }
    for (const text of texts) {
      for (const { of, n, count, notSaid = [] } of frequencies) {
        const [list, id, number] = of.split('.') as ['notes', string, string];
        const words = text[list][id]?.frequency?.[number];
        if (!notSaid.includes('period')) assert.match(plainText(words?.place ?? ''), /\b(19|20)\d\d\b/, of);
        // Where the number of people is not known, that is said; a registry says the whole of it.
        if (n === undefined && !count && !notSaid.includes('people'))
          assert.match(plainText(words?.place ?? ''), /number of people|how many had this test|registry/, of);
      }
    }
  });

  it('holds the mark of general knowledge to the field that it is about', () => {
    const html = renderDocument('helio-test-guide');
    const marks = html.split('General knowledge, not yet checked against a source.').length - 1;
    const unverified = [
      ...structure.notes,
      ...(structure.advised ?? []),
      ...structure.tests.flatMap(({ why, before, like, shows, normal }) => [why, before, like, shows, normal]),
      ...structure.antibodies.flatMap(({ often, columns = {}, children, cannot }) => [often, ...Object.values(columns), children, cannot]),
    ].filter((proof) => proof?.verified === false);
    assert.equal(marks, unverified.length);
    assert.ok(unverified.length > 10);
  });

  it('says creatine kinase, and creatinine only to tell the two apart', () => {
    for (const words of texts.flatMap((text) => wordsOf({ ...text, tests: { ...text.tests, ck: { ...text.tests['ck'], search: [] } } })))
      if (/creatinine/i.test(words)) assert.match(words, /not creatinine/);
  });

  it('has no item of a scored test, and nothing to score oneself with', () => {
    const words = texts.flatMap(wordsOf).join(' ');
    assert.doesNotMatch(words, /head lift|leg raise|sit-up|deltoid|gluteus|\b0[–-]52\b|\b0[–-]80\b/i);
    assert.match(words, /not for scoring yourself/);
  });

  it('gives a home to S12 and to S33–S36', async () => {
    const { claims } = parse(await readFile('src/packs/dermatomyositis/claims.yaml', 'utf8')) as {
      claims: { id: string; carriedBy: string[] }[];
    };
    for (const id of ['S12', 'S33', 'S34', 'S35', 'S36']) {
      const claim = claims.find((each) => each.id === id);
      assert.ok(
        claim?.carriedBy.some((home) => home.startsWith('tests.')),
        id,
      );
    }
    assert.ok(!claims.some(({ carriedBy }) => carriedBy.includes('later: helio-test-guide')));
  });

  for (const level of levels) {
    it(`reads at no more than grade ${highestGrade[level]}, level ${level}`, () => {
      const glossary = part.text['en']?.[level]?.glossary as GlossaryText;
      const text = textAt(level);
      const known = [
        ...Object.values(glossary.terms).flatMap(({ term }) => term.split(/[(),]/)),
        ...Object.values(text.tests).flatMap(({ name, medical }) => [name, ...medical.split(/[(),]/)]),
        ...['antibody', 'antibodies', 'antisynthetase', 'dermatomyositis', 'X-ray', 'X-rays', 'biopsy'],
      ].map((name) => name.trim());
      const tooHard: string[] = [];
      for (const list of ['tests', 'antibodies'] as const) {
        for (const [id, said] of Object.entries<object>(text[list])) {
          const { grade, words } = readingLevel(sentencesOf(said), known);
          if (words >= leastWords && grade > highestGrade[level]) tooHard.push(`${id}: ${grade.toFixed(1)}`);
        }
      }
      for (const [id, { text: said }] of Object.entries(text.notes)) {
        const { grade } = readingLevel(wordsOf(said), known);
        if (grade > highestGrade[level]) tooHard.push(`${id}: ${grade.toFixed(1)}`);
      }
      assert.deepEqual(tooHard, []);
    });
  }
});
