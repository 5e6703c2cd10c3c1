/** The types for frameworks, proven by their own compilers on real files: what is right passes, each thing that is wrong is told. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { complaints, mistakes, writeFixtures } from './framework-types-fixtures.js';
import { PackedPackage, projectRoot } from './packed-package.js';

const packed = new PackedPackage();
after(() => packed.remove());
for (const name of ['react', '@types/react', 'csstype', 'preact', 'solid-js', 'vue', 'svelte', '@types/estree']) packed.install(name);
const { plain, jsx } = writeFixtures(packed.consumer);

function config(name: string, files: readonly string[], options = {}): string {
  const path = join(packed.consumer, name);
  const compilerOptions = {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2023', 'dom', 'dom.iterable'],
    jsx: 'preserve',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    ...options,
  };
  writeFileSync(path, JSON.stringify({ compilerOptions, files }));
  return path;
}

function run(tool: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'node_modules', tool), ...args], {
    cwd: packed.consumer,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

describe('the types for frameworks', () => {
  it('are right and strict for a page without a framework, which imports what registers and no more', () => {
    for (const name of plain) {
      const said = run('typescript/bin/tsc', ['-p', config('tsconfig.plain.json', [name], { skipLibCheck: false })]);
      assert.deepEqual(complaints(said), name in mistakes.plain ? mistakes.plain : {}, said);
    }
  });

  it('are right and strict for React, Preact and Solid', () => {
    // Ours are checked too, with all that they import.
    const said = run('typescript/bin/tsc', ['-p', config('tsconfig.jsx.json', jsx, { skipLibCheck: false })]);
    assert.deepEqual(complaints(said), mistakes.jsx, said);
  });

  it('are right and strict for Vue', () => {
    const said = run('vue-tsc/bin/vue-tsc.js', ['-p', config('tsconfig.vue.json', ['page.vue', 'page.wrong.vue', 'every.vue'])]);
    assert.deepEqual(complaints(said), { 'page.wrong.vue': 3 }, said);
  });

  it('are right and strict for Svelte', () => {
    config('tsconfig.json', [], { jsx: undefined, verbatimModuleSyntax: true });
    writeFileSync(
      join(packed.consumer, 'tsconfig.svelte.json'),
      JSON.stringify({ extends: './tsconfig.json', include: ['*.svelte'], files: undefined }),
    );
    const said = run('svelte-check/bin/svelte-check', [
      '--tsconfig',
      'tsconfig.svelte.json',
      '--output',
      'machine',
      '--threshold',
      'error',
    ]);
    assert.deepEqual(complaints(said, / ERROR "([\w.]+)" (\d+):/g), { 'wrong.svelte': 4 }, said);
  });
});
