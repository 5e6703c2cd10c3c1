/** Where a build writes to: nothing that it did not write is lost, and what stands is whole. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { command, stackTrace, Workplace } from './hostile.js';

const work = new Workplace();
const here = work.path('neighbours', 'here');

const photo = () => readFileSync(work.path('neighbours', 'photos', 'one.jpg'), 'utf8');

before(() => {
  work.pack('neighbours/here/pack');
  mkdirSync(work.path('neighbours', 'photos'));
  writeFileSync(work.path('neighbours', 'photos', 'one.jpg'), 'a picture');
  writeFileSync(join(here, 'file'), 'a file');
  symlinkSync('nowhere', join(here, 'dangling'));
  symlinkSync('circle', join(here, 'circle'));
  symlinkSync('../photos', join(here, 'album'));
});
after(() => {
  rmSync(work.folder, { recursive: true });
});

describe('build --out', { concurrency: 2 }, () => {
  const refused: readonly (readonly [out: string, reason: RegExp])[] = [
    ['', /is empty/],
    [' ', /is empty/],
    ['.', /the folder that you work in/],
    ['./', /the folder that you work in/],
    ['pack/..', /the folder that you work in/],
    ['..', /holds the folder that you work in/],
    ['../../', /holds the folder that you work in/],
    ['/', /holds the folder that you work in/],
    ['pack', /the folder of the pack/],
    ['pack/../pack/', /the folder of the pack/],
    ['pack/en', /not from a build/],
    ['x/../../photos', /no folder .*x to go up from/],
    ['../photos', /not from a build/],
    ['album', /not from a build/],
    ['album/../photos', /not from a build/],
    ['~', /did not replace "~"/],
    ['~/out', /did not replace "~"/],
    ['--help', /looks like an option/],
    ['file', /no folder/],
    ['file/out', /no folder/],
    ['/dev/null', /no folder/],
    ['dangling', /no such file or folder/],
    ['circle', /circle/],
    [`new/${'long'.repeat(80)}/out`, /too long/],
  ];
  for (const [out, reason] of refused) {
    it(`refuses ${JSON.stringify(out).slice(0, 40)}, and touches nothing`, async () => {
      const { code, stdout, stderr } = await work.run(['build', 'pack', '--out', out], here);
      assert.match(stderr, reason);
      assert.doesNotMatch(stderr, stackTrace);
      assert.deepEqual([code, stdout], [2, '']);
      assert.deepEqual(readdirSync(here).sort(), ['album', 'circle', 'dangling', 'file', 'pack']);
      assert.deepEqual(readdirSync(join(here, 'pack')).sort(), [
        'en',
        'findings.yaml',
        'glossary.yaml',
        'pack.yaml',
        'review.yaml',
        'sources.json',
        'sources.read.yaml',
      ]);
      assert.deepEqual([photo(), readdirSync(work.path('neighbours')).sort()], ['a picture', ['here', 'photos']]);
    });
  }

  it('keeps a link as a link, and files that somebody put beside its own', async () => {
    const folder = work.path('linked');
    mkdirSync(join(folder, 'real'), { recursive: true });
    symlinkSync('real', join(folder, 'link'));
    const pack = work.pack('linked/pack');
    assert.equal((await work.run(['build', pack, '--out', 'link'], folder)).code, 0);
    writeFileSync(join(folder, 'real', 'notes.txt'), 'mine');
    assert.equal((await work.run(['build', pack, '--out', 'link/'], folder)).code, 0);
    assert.ok(lstatSync(join(folder, 'link')).isSymbolicLink());
    assert.equal(readFileSync(join(folder, 'real', 'notes.txt'), 'utf8'), 'mine');
    assert.deepEqual(readdirSync(join(folder, 'real')).sort(), ['.heliotrope-build', 'notes.txt', 'pack.json']);
  });

  it('does not replace a pack.json that no build wrote, mark or not', async () => {
    const folder = work.path('changed');
    mkdirSync(folder);
    const pack = work.pack('changed-pack');
    writeFileSync(join(folder, 'pack.json'), '{"format":1}');
    assert.equal((await work.run(['build', pack, '--out', 'changed'])).code, 2);
    rmSync(join(folder, 'pack.json'));
    assert.equal((await work.run(['build', pack, '--out', 'changed'])).code, 0);
    writeFileSync(join(folder, 'pack.json'), 'mine');
    assert.equal((await work.run(['build', pack, '--out', 'changed'])).code, 2);
    assert.equal(readFileSync(join(folder, 'pack.json'), 'utf8'), 'mine');
  });

  it('may lie within the folder of the pack, and is no part of it', async () => {
    const pack = work.pack('own');
    for (const time of ['first', 'second']) {
      const { code, stderr } = await work.run(['build', '.', '--out', 'dist'], pack);
      assert.deepEqual([code, stderr], [0, '0 errors, 0 warnings\n'], time);
    }
  });

  it('is whole after two builds at once', async () => {
    const pack = work.pack('twice');
    const out = work.path('made', 'by', 'two');
    const both = await Promise.all([0, 1].map(() => work.run(['build', pack, '--out', out])));
    assert.deepEqual(
      both.map(({ code }) => code),
      [0, 0],
    );
    assert.deepEqual(readdirSync(out).sort(), ['.heliotrope-build', 'pack.json']);
    assert.deepEqual(readdirSync(work.path('made', 'by')), ['two']);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`leaves nothing half-written after ${signal}, whenever it comes`, async () => {
      const pack = work.pack(`stopped-${signal}`);
      const folder = work.path(`after-${signal}`);
      mkdirSync(folder);
      for (const delay of [50, 300, 500, 700]) {
        await new Promise((resolve) => {
          const child = spawn(process.execPath, [command, 'build', pack, '--out', join(folder, 'a', 'out')], { stdio: 'ignore' });
          const timer = setTimeout(() => child.kill(signal), delay);
          child.on('close', () => {
            clearTimeout(timer);
            resolve(undefined);
          });
        });
        const left = readdirSync(folder, { recursive: true }).map(String).sort();
        if (left.length > 0) assert.deepEqual(left, ['a', 'a/out', 'a/out/.heliotrope-build', 'a/out/pack.json']);
        rmSync(join(folder, 'a'), { recursive: true, force: true });
      }
    });
  }
});
