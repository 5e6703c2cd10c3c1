/** The same sources give the same bytes, wherever they and their libraries lie. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectRoot } from './packed-package.js';

test('no built file names the folder in which it was built', () => {
  const roots = [projectRoot, realpathSync(projectRoot)].map((root) => root.replace(/[\\/]$/, ''));
  const named = readdirSync(join(projectRoot, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const text = readFileSync(file, 'utf8');
      return roots.some((root) => text.includes(root)) || /(\.\.\/)+node_modules\//.test(text);
    });
  assert.deepEqual(named, []);
});

test('the command is the same, byte for byte, where its libraries lie elsewhere', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'heliotrope-elsewhere-')));
  try {
    const elsewhere = join(folder, 'deeper', 'project');
    mkdirSync(elsewhere, { recursive: true });
    for (const name of ['src', 'package.json', 'tsconfig.json'])
      cpSync(join(projectRoot, name), join(elsewhere, name), { recursive: true });
    for (const name of ['node_modules', 'dist']) symlinkSync(join(projectRoot, name), join(elsewhere, name));
    execFileSync(process.execPath, ['--import', 'tsx', join(projectRoot, 'scripts/build/command.ts'), 'out/heliotrope.js'], {
      cwd: elsewhere,
    });
    const [here, there] = [join(projectRoot, 'dist/cli/heliotrope.js'), join(elsewhere, 'out/heliotrope.js')].map((file) =>
      readFileSync(file, 'utf8'),
    );
    assert.ok(here === there, 'they differ');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
