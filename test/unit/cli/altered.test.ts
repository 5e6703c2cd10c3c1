/** A pack that was made from one of ours and changed drops our name and our reviews, and says so. The reviewers are made up. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ourPacks, underItsOwnName } from '../../../src/cli/altered.js';
import { buildPack } from '../../../src/content/build-pack.js';
import { readPackFolder } from '../../../src/cli/read-pack-folder.js';
import { plainText } from '../../../src/content/plain-text.js';
import type { BuiltPack } from '../../../src/content/types.js';

const ours = 'src/packs/dermatomyositis';
const run = (...words: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/heliotrope.ts', ...words], { encoding: 'utf8', timeout: 120_000 });

let work: string;
const file = (...names: string[]): string => join(work, ...names);
const built = (name: string): BuiltPack => JSON.parse(readFileSync(file(name, 'pack.json'), 'utf8')) as BuiltPack;
const originOf = ({ text }: BuiltPack): string => plainText(text['en']?.standard?.pack?.origin ?? '');
function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(path, 'utf8');
  assert.notEqual(text.replace(from, to), text, `${path} has no ${String(from)}`);
  writeFileSync(path, text.replace(from, to));
}

before(() => {
  work = mkdtempSync(join(tmpdir(), 'heliotrope-altered-'));
});
after(() => {
  rmSync(work, { recursive: true });
});

describe('heliotrope build of a pack of ours', { concurrency: 1 }, () => {
  const origin = 'This library began by re-checking';

  it('leaves it its name where nothing is changed, or a layer says what is', () => {
    cpSync(ours, file('same'), { recursive: true });
    const layer = "pack: dermatomyositis\ntext:\n  en:\n    pack:\n      redFlagNote:\n        add: 'Our ward: 0800 123.'\n";
    writeFileSync(file('same', 'layer.yaml'), layer);
    const { status, stderr } = run('build', file('same'), '--out', file('same-built'));
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /changed from/);
    assert.ok(originOf(built('same-built')).startsWith(origin));
  });

  it('takes it away where a sentence is changed, and says so to who builds and to who reads', () => {
    cpSync(ours, file('changed'), { recursive: true });
    edit(file('changed', 'en', 'pack.yaml'), 'This pack has no sponsor.', 'This pack has a sponsor.');
    const { status, stderr } = run('build', file('changed'), '--out', file('changed-built'));
    assert.equal(status, 0, stderr);
    assert.match(stderr, /changed from the pack "dermatomyositis" of Heliotrope/);
    const said = originOf(built('changed-built'));
    assert.match(said, /^Changed from the pack "dermatomyositis" .* of Heliotrope/);
    assert.ok(!said.includes(origin));
    const shown = run('render', 'causes', '--format', 'text', '--pack', file('changed'));
    assert.match(shown.stdout, /Changed from the pack "dermatomyositis"/, shown.stderr);
  });

  it('keeps what they say of it themselves, after the notice', () => {
    edit(file('changed', 'en', 'pack.yaml'), /origin: >-\n(?: {2}.*\n)+/, "origin: 'Made in Example Hospital by Dr Example.'\n");
    const { status, stderr } = run('build', file('changed'), '--out', file('changed-built'));
    assert.equal(status, 0, stderr);
    assert.match(originOf(built('changed-built')), /^Changed from .*\. Made in Example Hospital by Dr Example\.$/);
  });
});

describe('a pack under its own name', { concurrency: 1 }, () => {
  const by = (reviewer: string) => ({
    reviewer,
    role: 'doctor',
    version: '1.0.0',
    language: 'en',
    level: 'standard' as const,
    date: '2026-03-01',
  });
  const reviewed = (pack: BuiltPack, ...reviewers: string[]): BuiltPack => {
    const own = pack.structure.pack;
    assert.ok(own);
    const part = { ...by('Dr Part'), slices: 1 };
    const parts = reviewers.includes('Dr Part') ? { parts: [part as unknown as NonNullable<typeof own.review.parts>[number]] } : {};
    const records = reviewers.filter((reviewer) => reviewer !== 'Dr Part').map(by);
    return { ...pack, structure: { ...pack.structure, pack: { ...own, review: { ...own.review, records, ...parts } } } };
  };
  const changed = (pack: BuiltPack): BuiltPack => ({ ...pack, sources: {} });
  const reviewersOf = ({ structure }: BuiltPack): string[] => {
    const { records = [], parts = [] } = structure.pack?.review ?? {};
    return [...records, ...parts].map(({ reviewer }) => reviewer);
  };

  it('has its own reviewers, and none of ours', async () => {
    const [our] = await ourPacks();
    assert.ok(our);
    const signed = reviewed(our, 'Dr Ours', 'Dr Part');
    assert.deepEqual(reviewersOf(underItsOwnName(signed, [signed]).pack), ['Dr Ours', 'Dr Part']);
    const theirs = changed(reviewed(our, 'Dr Ours', 'Dr Theirs', 'Dr Part'));
    assert.deepEqual(reviewersOf(underItsOwnName(theirs, [signed]).pack), ['Dr Theirs']);
    // Nor under another id.
    assert.deepEqual(reviewersOf(underItsOwnName({ ...theirs, id: 'my-own' }, [signed]).pack), ['Dr Theirs']);
  });

  it('is left alone if it was never one of ours', async () => {
    const pack = await buildPack(await readPackFolder('test/fixtures/packs/made-up-illness'), '1.0.0');
    assert.deepEqual(underItsOwnName(pack, await ourPacks()), { pack });
  });
});
