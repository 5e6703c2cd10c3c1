/** heliotrope due, and the safety notices that it reads. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const run = (...words: string[]) => spawnSync(process.execPath, words, { encoding: 'utf8' });
const due = (...words: string[]) => run('dist/cli/heliotrope.js', 'due', ...words);
const fixture = 'test/fixtures/packs/made-up-illness';
const work = mkdtempSync(join(tmpdir(), 'heliotrope-due-'));
after(() => {
  rmSync(work, { recursive: true });
});

describe('heliotrope due', { concurrency: 1 }, () => {
  it('has nothing to say before the first day, and names the next', () => {
    const { status, stdout, stderr } = due(fixture, '--on', '2026-07-01');
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(stderr, /0 due on 2026-07-01\. Next: 2026-07-02/);
  });

  it('says what is due, the soonest first, with its place', () => {
    const { status, stdout } = due(fixture, '--on', '2027-01-02');
    assert.equal(status, 1);
    assert.equal(
      stdout,
      `2026-07-02  warnings  ${fixture}/review.yaml:3  the warnings of the help box\n2027-01-02  statements  ${fixture}/review.yaml:2  the statements of the pack\n`,
    );
  });

  it('writes JSON', () => {
    const { status, stdout } = due('src/packs/dermatomyositis', '--on', '2027-11-22', '--format', 'json');
    assert.equal(status, 1);
    const found = JSON.parse(stdout) as { date: string; kind: string; file: string; line: number }[];
    const dates = found.map(({ date }) => date);
    assert.deepEqual(dates, [...dates].sort());
    assert.ok(found.some(({ kind, file, line }) => kind === 'licence' && file.endsWith('treatments.yaml') && line > 1));
  });

  it('takes no day that does not exist', () => {
    const { status, stdout, stderr } = due(fixture, '--on', '2026-02-30');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /a date that exists/);
  });

  it('reads safety notices: those on the version of the pack', () => {
    const notice = { date: '2026-05-05', severity: 'harm', pack: 'made-up-illness', slice: 'findings', statement: 'It was wrong.' };
    const id = (digit: string) => `urn:uuid:${digit.repeat(8)}-1111-4111-8111-111111111111`;
    const advisories = [
      { ...notice, id: id('1'), title: 'Wrong now', wrongSince: '1.9.0', rightIn: '2.0.2' },
      { ...notice, id: id('2'), title: 'Right already', wrongSince: '1.0.0', rightIn: '2.0.1' },
      { ...notice, id: id('3'), title: 'Wrong later', wrongSince: '2.1.0', rightIn: null },
      { ...notice, id: id('4'), title: 'Of another pack', pack: 'other', wrongSince: '1.0.0', rightIn: null },
    ];
    const file = join(work, 'advisories.json');
    writeFileSync(file, JSON.stringify({ version: '9.0.0', updated: '2026-05-05', advisories }));
    const { status, stdout } = due(fixture, '--on', '2026-07-01', '--advisories', file);
    assert.deepEqual([status, stdout], [1, '2026-05-05  advisory  harm  findings: Wrong now (right in 2.0.2)\n']);
    writeFileSync(file, '{}');
    assert.equal(due(fixture, '--advisories', file).status, 2);
  });
});

describe('safety notices', () => {
  const { status } = run('--import', 'tsx', 'scripts/build/advisories.ts', work);
  const json = JSON.parse(readFileSync(join(work, 'advisories.json'), 'utf8')) as { advisories: { id: string; title: string }[] };
  const atom = readFileSync(join(work, 'advisories.atom'), 'utf8');

  it('are made from the list, the first of them on LISRAYA', () => {
    assert.equal(status, 0);
    assert.ok(json.advisories.some(({ title }) => title.includes('LISRAYA')));
  });

  it('are a valid Atom feed: an entry for each, with id, title and date', () => {
    assert.match(atom, /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    const tags = [...atom.replace(/^<\?xml.*\?>/, '').matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)];
    const open: string[] = [];
    for (const [, closes, tag = '', empty] of tags) {
      if (closes) assert.equal(open.pop(), tag);
      else if (!empty) open.push(tag);
    }
    assert.deepEqual(open, []);
    assert.doesNotMatch(atom, /&(?!amp;|lt;|gt;|quot;)/);
    const ids = [...atom.matchAll(/<entry>\s*<id>([^<]+)<\/id>\s*<title>[^<]+<\/title>\s*<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/g)];
    assert.deepEqual(
      ids.map(([, id]) => id),
      json.advisories.map(({ id }) => id),
    );
  });
});
