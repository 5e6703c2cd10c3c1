/** `npm run new:element` in a copy of the project: what it writes passes types, lint, build, its own tests and those of the manifest. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const copy = mkdtempSync(join(tmpdir(), 'heliotrope-new-element-'));
after(() => {
  rmSync(copy, { recursive: true, force: true });
});
const left = new Set(['node_modules', 'build', 'dist', 'coverage', '.git', '.wireit']);
for (const name of readdirSync('.').filter((each) => !left.has(each))) cpSync(name, join(copy, name), { recursive: true });
symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction');

function run(...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
}
const tool = (path: string): string => join('node_modules', path);

describe('npm run new:element', () => {
  it('writes an element', () => {
    run('scripts/new-element.mjs', 'made-up-part');
  });

  it('which builds, with its file for a script tag, its manifest and its place in README.md', () => {
    run('scripts/run.mjs', 'scripts/manifest/write-readme.ts');
    assert.ok(readdirSync(join(copy, 'dist/cdn')).includes('made-up-part.min.js'));
  });

  it('whose files pass types and lint, as they are', () => {
    run(tool('typescript/bin/tsc'), '-p', '.', '--noEmit');
    const files = [
      'src/elements/made-up-part',
      'src/define',
      'src/index.ts',
      'src/ssr/documents.ts',
      'stories',
      'test/browser/made-up-part',
    ];
    run(tool('eslint/bin/eslint.js'), ...files);
    run(tool('prettier/bin/prettier.cjs'), '--check', ...files.filter((file) => file.includes('made-up')));
  });

  it('whose own tests, and those of the manifest, pass', () => {
    run(tool('@web/test-runner/dist/bin.js'), '--files', 'test/browser/made-up-part/*.test.ts');
    run('--import', 'tsx', '--test', 'test/unit/manifest/complete.test.ts');
  });

  it('and refuses a name that is none, or taken', () => {
    for (const name of ['Helio', 'two words', 'body-map', '']) {
      const { status } = spawnSync(process.execPath, ['scripts/new-element.mjs', name], { cwd: copy });
      assert.equal(status, 2, name);
    }
  });
});
