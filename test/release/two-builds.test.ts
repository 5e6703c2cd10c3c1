/** The same sources give the same files, byte for byte, in another folder, at another time, on a disk that lists its files otherwise. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../unit/package/packed-package.js';

const work = realpathSync(mkdtempSync(join(tmpdir(), 'heliotrope-second-')));
after(() => {
  rmSync(work, { recursive: true });
});

/** By path: the hash of each file. */
const hashes = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map(
        (path) =>
          [
            path.split(sep).join('/'),
            createHash('sha256')
              .update(readFileSync(join(folder, path)))
              .digest('hex'),
          ] as const,
      )
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

test('two builds are the same', () => {
  const elsewhere = join(work, 'deeper', 'project');
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: projectRoot, encoding: 'utf8' });
  for (const file of files.trim().split('\n')) cpSync(join(projectRoot, file), join(elsewhere, file));
  symlinkSync(join(projectRoot, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
  const env = { ...process.env, NODE_OPTIONS: `--import ${pathToFileURL(join(projectRoot, 'test/release/reversed-folders.mjs')).href}` };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs'], { cwd: elsewhere, encoding: 'utf8', env });
  assert.equal(status, 0, stdout + stderr);
  const [first, second] = [hashes(join(projectRoot, 'dist')), hashes(join(elsewhere, 'dist'))];
  assert.ok(Object.keys(first).length > 500);
  const differing = Object.keys({ ...first, ...second }).filter((path) => first[path] !== second[path]);
  assert.deepEqual(differing, []);
});
