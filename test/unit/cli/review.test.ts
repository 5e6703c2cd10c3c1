/** heliotrope review: the page, the answers, what is recorded, and what has changed since. The illness and its reviewers are made up. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { buildPack } from '../../../src/content/build-pack.js';
import { readPackFolder } from '../../../src/cli/read-pack-folder.js';

const command = ['dist/cli/heliotrope.js'];
const run = (...words: string[]) => spawnSync(process.execPath, [...command, ...words], { encoding: 'utf8' });

let work: string;
let pack: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'heliotrope-review-'));
  pack = join(work, 'pack');
  cpSync('test/fixtures/packs/made-up-illness', pack, { recursive: true });
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

const file = (name: string): string => join(work, name);
const read = (name: string): string => readFileSync(file(name), 'utf8');
function change(name: string, from: string | RegExp, to: string): void {
  const before = read(name);
  const after = before.replace(from, to);
  assert.notEqual(after, before, `${name} does not hold ${String(from)}`);
  writeFileSync(file(name), after);
}

const page = (audience = 'red-flags', ...more: string[]) => run('review', pack, '--for', audience, '--out', file('review.html'), ...more);

/** Fills in the template as a reviewer did on paper. */
function fill(name: string, answers: Readonly<Record<string, string>>): void {
  change('answers.yaml', "name: ''", `name: ${name}`);
  change('answers.yaml', "role: ''", 'role: made-up doctor');
  // Readers are in no register.
  if (read('answers.yaml').includes('registration:')) change('answers.yaml', "registration: ''", 'registration: Made-up Register 1');
  change('answers.yaml', "interests: ''", 'interests: none');
  change('answers.yaml', 'consent: no', 'consent: yes');
  change('answers.yaml', "date: ''", "date: '2026-03-01'");
  for (const [item, answer] of Object.entries(answers)) change('answers.yaml', `"${item}": ''`, `"${item}": ${answer}`);
}

const fever = 'pack/redFlags.high-fever';
const breathing = 'pack/redFlags.hard-breathing';

describe('heliotrope review', { concurrency: 1 }, () => {
  it('reads to parents what is said to parents, and vouches for no more', () => {
    assert.equal(page('parent').status, 0);
    assert.match(read('review.html'), /Your child has a fever/);
    assert.doesNotMatch(read('review.html'), /To the reader|<p class="text">[^<]*A fever of 39/);
    fill('Made-up Parent', { [`${fever}~parent`]: 'understood' });
    assert.equal(run('review', pack, '--record', file('answers.yaml')).status, 0);
    change('pack/en/pack.yaml', 'standard: "A fever of 39', 'standard: "A high fever of 39');
    assert.doesNotMatch(run('lint', pack).stdout, /review-changed/);
    change('pack/en/pack.yaml', 'standard: "Your child has a fever', 'standard: "Your child has a high fever');
    assert.match(run('lint', pack).stdout, /review-changed .*high-fever~parent/);
  });

  it('writes one page that loads and runs nothing, the riskiest and the unchecked first, with sources, state and boxes', () => {
    const { status, stdout } = page('red-flags', '--level', 'both');
    assert.deepEqual([status, stdout], [0, `${file('review.html')}\n${file('answers.yaml')}\n`]);
    const html = read('review.html');
    assert.doesNotMatch(html, /<script|<link|<img|src=|@import|url\(/);
    assert.match(html, /1\. Warning, emergency: hard breathing[\s\S]*3\. Warning, same day: high fever/);
    assert.match(html, /You find it hard to breathe\.[\s\S]*It is hard to breathe\.[\s\S]*NOT checked against a source/);
    assert.match(html, /Office of Made-up Things\. About humming\. 2021\. https:\/\/example\.org\/humming\. \(we read an official page/);
    assert.match(html, /<span class="box">right<\/span><span class="box">wrong<\/span><span class="box">reword<\/span>/);
    for (const words of ['Name', 'Registration', 'Interests', 'agree to be named', 'version 2.0.1', 'Hash'])
      assert.ok(html.includes(words), words);
  });

  it('asks readers how it reads', () => {
    assert.equal(page('patient').status, 0);
    assert.match(
      read('review.html'),
      /<span class="box">understood<\/span><span class="box">frightened<\/span><span class="box">missing<\/span>/,
    );
  });

  it('has at most 60 items, and says what it leaves out and how to get it', () => {
    const of = 'src/packs/dermatomyositis';
    const first = run('review', of, '--for', 'medicines', '--out', file('review.html'));
    assert.equal(first.status, 0);
    const html = read('review.html');
    assert.equal(html.match(/<article/g)?.length, 60);
    assert.match(html, /Left out here, by slice: treatments \d+\. The next part: heliotrope review [^<]* --part 2</);
    assert.equal(run('review', of, '--for', 'medicines', '--out', file('review.html'), '--part', '2').status, 0);
    assert.match(read('review.html'), /<h3>61\. /);
    const beyond = run('review', of, '--for', 'medicines', '--out', file('review.html'), '--part', '99');
    assert.equal(beyond.status, 2);
    assert.match(beyond.stderr, /the last is --part \d+/);
  });

  it('writes a Word file', () => {
    assert.equal(run('review', pack, '--for', 'red-flags', '--out', file('review.docx')).status, 0);
    assert.equal(readFileSync(file('review.docx')).subarray(0, 2).toString(), 'PK');
  });

  it('refuses what it cannot use, with the remedy', () => {
    assert.match(run('review', pack, '--for', 'red-flags', '--out', file('review.pdf')).stderr, /ends in \.html or \.docx/);
    assert.equal(page('red-flags', '--lang', 'fr').status, 2);
    assert.equal(page('surgeons').status, 2);
    assert.equal(page('red-flags', '--part', '0').status, 2);
  });

  it('does not write over answers', () => {
    page();
    fill('Dr Nobody', { [fever]: 'right' });
    const { status, stderr } = page();
    assert.equal(status, 2);
    assert.match(stderr, /answers\.yaml is there, and somebody has written in it/);
    assert.match(read('answers.yaml'), /Dr Nobody/);
  });
});

describe('heliotrope review --record', { concurrency: 1 }, () => {
  const record = () => run('review', pack, '--record', file('answers.yaml'));

  it('puts the answers into review.yaml; two reviewers are wanted for warnings; what changes shows', async () => {
    page();
    fill('Dr Nobody', { [fever]: 'right', [breathing]: 'wrong' });
    const one = record();
    assert.deepEqual([one.status, one.stdout], [0, `${join(pack, 'review.yaml')}\n`]);
    assert.match(one.stderr, /1 right, 1 wrong, 0 reword; 1 not answered/);
    assert.match(one.stderr, /want two reviewers/);
    const written = read('pack/review.yaml');
    assert.match(
      written,
      /reviewer: Dr Nobody\n {4}role: made-up doctor\n {4}version: 2\.0\.1\n {4}language: en\n {4}level: standard\n {4}date: "?2026-03-01"?\n {4}slice: pack/,
    );

    const before = run('lint', pack);
    assert.match(before.stdout, /en\/pack\.yaml:5 {2}error {2}said-wrong .*Dr Nobody said "wrong" on 2026-03-01/);
    assert.match(before.stdout, /warning {2}second-reviewer/);
    assert.equal((await buildPack(await readPackFolder(pack), '1.0.0')).structure.pack?.review.parts, undefined);

    assert.match(record().stderr, /recorded already/);

    rmSync(file('answers.yaml'));
    page();
    fill('Dr No One', { [fever]: 'right' });
    assert.equal(record().status, 0);
    change('pack/en/pack.yaml', 'You find it hard to breathe.', 'You cannot get enough air.');
    const after = run('lint', pack);
    assert.doesNotMatch(after.stdout, /said-wrong|second-reviewer/);
    assert.match(
      after.stdout,
      /warning {2}review-changed .*changed since Dr Nobody reviewed it on 2026-03-01: pack\/redFlags\.hard-breathing\n/,
    );
    const { records, parts } = (await buildPack(await readPackFolder(pack), '1.0.0')).structure.pack?.review ?? {};
    assert.deepEqual(records, []);
    assert.deepEqual(
      parts?.map(({ reviewer, slice, items, changed }) => [reviewer, slice, items, changed]),
      [
        ['Dr Nobody', 'pack', 2, true],
        ['Dr No One', 'pack', 1, undefined],
      ],
    );
  });

  const refusals: readonly (readonly [what: string, from: string | RegExp, to: string, said: RegExp])[] = [
    ['no consent', 'consent: yes', 'consent: no', /answers\.yaml:18 .*no consent to be named\n {4}Ask them\./],
    ['another hash', /hash: "\w+"/, 'hash: "0000000000000000"', /answers\.yaml:9 .*other texts than the pack has now/],
    ['an unknown item', `"${breathing}"`, '"pack/redFlags.lost"', /answers\.yaml:24 .*"pack\/redFlags\.lost" is not on the page/],
    [
      'an answer of readers',
      `"${fever}": right`,
      `"${fever}": frightened`,
      /"frightened" is no answer on this page\n {4}Write one of: right, wrong, reword/,
    ],
    ['an unknown answer', `"${fever}": right`, `"${fever}": fine`, /"fine" is no answer/],
    ['nobody', 'name: Dr Nobody', "name: ''", /person\.name: .*\n {4}Write the name as they wish/],
    ['no registration', /registration: .*/, "registration: ''", /registration is empty/],
    ['a day to come', '2026-03-01', '2999-01-01', /2999-01-01 is still to come/],
  ];
  for (const [what, from, to, said] of refusals) {
    it(`refuses ${what}, and records nothing`, () => {
      page();
      fill('Dr Nobody', { [fever]: 'right' });
      change('answers.yaml', from, to);
      const before = read('pack/review.yaml');
      const { status, stderr } = record();
      assert.equal(status, 1);
      assert.match(stderr, said);
      assert.match(stderr, /Nothing was recorded\./);
      assert.equal(read('pack/review.yaml'), before);
    });
  }

  it('refuses answers to texts that have changed', () => {
    page();
    fill('Dr Nobody', { [fever]: 'right' });
    change('pack/en/pack.yaml', 'A fever of 39 °C or more.', 'A fever of 40 °C or more.');
    const { status, stderr } = record();
    assert.equal(status, 1);
    assert.match(stderr, /other texts than the pack has now/);
  });
});
