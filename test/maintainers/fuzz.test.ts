/** `npm run fuzz`: that it is there and tells what it found; the whole of it has minutes of its own. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from '../unit/package/packed-package.js';

test('npm run fuzz throws a little of everything, says its seed and counts', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const [node = '', ...words] = (scripts['fuzz'] ?? '').split(' ');
  assert.equal(node, 'node');
  const few = ['--seed', '7', '--packs', '5', '--rendered', '1', '--attributes', '20', '--commands', '0'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words, ...few], { cwd: projectRoot, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout, /^seed 7: npm run fuzz -- --seed 7\n/m);
  const [, passed = ''] = /(\d+) passed, 0 failed\n$/.exec(stdout) ?? [];
  // Each pack and each attribute is one; a pack that is taken is drawn by every element. Commands take longest, and are left out.
  assert.ok(Number(passed) >= 25, stdout);
});
