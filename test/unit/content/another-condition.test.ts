/** The code knows no disease: a pack on another condition reads its own words, and no others. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { buildPack } from '../../../src/content/build-pack.js';
import { registerPack } from '../../../src/content/register-pack.js';
import { openSourcePack } from '../../../src/content/source-pack.js';
import { documentTags, renderDocument } from '../../../src/ssr/index.js';
import { vocabulary } from '../../../src/cli/vocabulary.js';
import { lintPack } from '../../../src/content/lint/lint.js';
import { brokenFiles, lintFiles, wholeFiles } from './made-up-pack.js';
import { ofOneIllness } from './of-one-illness.js';

describe('a made-up illness', () => {
  before(async () => {
    registerPack(await buildPack(openSourcePack(wholeFiles()), '1.0.0'));
  });

  it('passes lint', () => {
    assert.deepEqual(
      lintFiles(wholeFiles()).filter(({ severity }) => severity === 'error'),
      [],
    );
  });

  const render = (tag: string, attributes: Readonly<Record<string, string>> = {}) =>
    renderDocument(tag, { pack: 'made-up-illness', ...(tag === 'helio-term' && { term: 'hum' }), ...attributes }, { format: 'text' });

  for (const tag of documentTags) {
    it(`has no word of another illness in ${tag}, and no heading over nothing`, () => {
      for (const figure of ['adult', 'teen', 'child']) {
        for (const level of ['standard', 'easy']) {
          const text = render(tag, { figure, level });
          assert.doesNotMatch(text, ofOneIllness);
        }
      }
      const html = renderDocument(tag, { pack: 'made-up-illness', ...(tag === 'helio-term' && { term: 'hum' }) });
      assert.doesNotMatch(html, /<\/h(\d)>\s*(?:<\/\w+>\s*)*<h\1/, 'a heading is followed by the next');
      assert.doesNotMatch(html, /<\/h\d>\s*<\/(?:section|div|article)>/, 'a heading stands over nothing');
      assert.doesNotMatch(html, /<(?:ul|ol|dl|tbody)[^>]*>\s*<\//, 'a list is empty');
    });
  }

  it('says of a study what it was compared with, and no placebo', () => {
    const text = render('helio-evidence-card');
    assert.match(text, /Compared with usual care\./);
    assert.match(text, /Compared with a hat\./);
    assert.doesNotMatch(text, /placebo|No comparison group/);
    assert.match(text, /40 people: 70 months/);
    assert.match(text, /6 people of 30: 80 months, the middle of the group \(median\)/);
    assert.match(text, /24 people of 30: 2 to 90 months, 60 months, the middle of the group \(median\)/);
    assert.match(text, /people with and without the treatment, watched over time/);
    assert.match(text, /the whole width is 90 months/);
    assert.match(text, /Scarves can be warm\./);
  });

  it('does not say that nobody can feel what is only not collected', () => {
    assert.doesNotMatch(render('helio-body-map'), /Nobody can feel/);
  });

  it('adds up groups and maxima, and says so', () => {
    const text = render('helio-criteria-card');
    assert.match(text, /sum: 6\.0 points/);
    assert.match(text, /Pale stripes: 2\.0 points \(only the highest of “Stripes on the lids” counts\)/);
    assert.match(text, /“Humming” gives 3\.0 points at most/);
    assert.match(text, /The sum is 6\.0 points at most\./);
    assert.match(text, /sum: 4\.0 to 5\.0 points/);
    assert.match(text, /By device: the points by device are used\./);
    // Of the set that says on what its chances rest.
    assert.doesNotMatch(text, /not been checked at their source/);
  });

  it('takes the sets and the people that the pack has, and names them where it is asked for others', () => {
    render('helio-criteria-card', { criteria: 'ear-2021', case: 'nina' });
    assert.throws(() => render('helio-criteria-card', { criteria: 'eular-acr-2017' }), /allowed are hum-2020, ear-2021/);
    assert.throws(() => render('helio-criteria-card', { case: 'adult-dm' }), /allowed are nina/);
  });

  it('says of a link without a grade that it has none, and not that there is no study', () => {
    const text = render('helio-causes');
    assert.match(text, /Rain\s+How sure is science of the link\? Not graded\./);
    assert.doesNotMatch(text, /no study/);
  });

  it('names the part on what may come with it in its own words', () => {
    const text = render('helio-causes');
    assert.match(text, /Deafness, in adults/);
    assert.match(text, /Grew deaf/);
    assert.doesNotMatch(text, /cancer/i);
  });

  it('has the columns of its antibodies, its own counts and its own title', () => {
    assert.match(render('helio-test-guide'), /The ears:\s+They ring\./);
    assert.match(render('helio-test-guide'), /30 out of 100 of them hummed \(a made-up village, without a period or a number of people\)/);
    assert.doesNotMatch(render('helio-test-guide', { figure: 'teen' }), /In old age/);
    assert.match(render('helio-condition-card'), /Men or boys/);
    assert.match(render('helio-condition-card'), /How common it is/);
    assert.match(render('helio-clinic-checklist'), /Humming schools: what to ask/);
  });
});

describe('what the atlas cannot draw', () => {
  const told = (from: string, to: string) =>
    lintPack(openSourcePack(brokenFiles({ file: 'findings.yaml', from, to })), vocabulary)
      .filter(({ rule }) => rule === 'unknown-sign' || rule === 'unknown-region')
      .map(({ severity, message }) => `${severity}: ${message}`);

  it('is told by lint: a sign that has no drawing, a sign drawn elsewhere, a region of another layer', () => {
    assert.deepEqual(told('sign: heliotrope', 'sign: stripes'), [
      'warning: the atlas cannot draw the sign "stripes": the regions of striped-lids alone are shown',
    ]);
    assert.deepEqual(told('regions: [lid-upper, brow]', 'regions: [calf]'), [
      'warning: the atlas draws the sign "heliotrope" in none of the regions of striped-lids: the regions alone are shown',
    ]);
    assert.deepEqual(told('regions: [lungs]', 'regions: [calf]'), ['error: no region "calf" in layer inside (finding humming-lungs)']);
    assert.deepEqual(told('regions: [lungs]', 'regions: [kidneys, liver, toes, brain, vessels]'), []);
  });
});

describe('the grades of the causes', () => {
  it('are said to be unchecked only until a clinician has checked them', async () => {
    const unchecked = /No clinician has checked them yet/;
    registerPack(await buildPack(openSourcePack(wholeFiles()), '1.0.0'));
    assert.match(renderDocument('helio-causes', { pack: 'made-up-illness' }), unchecked);
    const files = wholeFiles();
    const by = { reviewer: 'A. Reader', role: 'clinician', version: '2.0.1', language: 'en', date: '2026-02-01' };
    const records = ['standard', 'easy'].map((level) => JSON.stringify({ ...by, level }));
    files.set('review.yaml', (files.get('review.yaml') ?? '').replace('records: []', `records: [${records.join(', ')}]`));
    files.set('pack.yaml', (files.get('pack.yaml') ?? '').replace('id: made-up-illness', 'id: reviewed'));
    registerPack(await buildPack(openSourcePack(files), '1.0.0'));
    assert.doesNotMatch(renderDocument('helio-causes', { pack: 'reviewed' }), unchecked);
  });
});

describe('the safety rules', () => {
  it('know the condition by the names of the pack', () => {
    const files = wholeFiles();
    const replace = (file: string, from: string, to: string) => files.set(file, (files.get(file) ?? '').replace(from, to));
    replace('pack.yaml', 'id: made-up-illness\n', 'id: made-up-illness\nsynonyms: { en: [hummery] }\n');
    replace('en/daily-life.yaml', 'Rest is quiet., easy: Rest is quiet.', 'You probably have hummery., easy: MI patients fight hummery.');
    const found = lintFiles(files).filter(({ rule }) => rule === 'forbidden-phrase');
    assert.deepEqual(
      found.map(({ message }) => message),
      ['"You probably have hummery"', '"fight hummery"', '"MI patients"'],
    );
  });

  it('ask for a parent’s voice unless the pack speaks to adults alone', () => {
    const files = wholeFiles();
    files.set('en/pack.yaml', (files.get('en/pack.yaml') ?? '').replace(/ {4}parent:\n.*\n.*\n/, ''));
    const parent = () => lintFiles(files).filter(({ rule }) => rule === 'parent-voice').length;
    assert.equal(parent(), 1);
    files.set('pack.yaml', `${files.get('pack.yaml') ?? ''}voices: []\n`);
    assert.equal(parent(), 0);
  });
});

describe('the code', () => {
  /** Data, clinical rules and the atlas; what is made of them; and the default pack. */
  const exempt = /^(?:packs|criteria|figure|generated|define)\/|^define\.ts$/;
  const files = readdirSync(new URL('../../../src/', import.meta.url), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !exempt.test(file));

  it('names no illness, antibody or medicine', () => {
    assert.ok(files.length > 100);
    const named = files.flatMap((file) =>
      readFileSync(new URL(`../../../src/${file}`, import.meta.url), 'utf8')
        .split('\n')
        // The default pack, by its id: the one place where an element has one.
        .map((line) => line.replace(/(['`/])dermatomyositis(?=['`/])/g, '$1'))
        .flatMap((line, index) => (ofOneIllness.test(line) ? [`${file}:${String(index + 1)} ${line.trim()}`] : [])),
    );
    assert.deepEqual(named, []);
  });
});
