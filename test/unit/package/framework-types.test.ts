/** The types for frameworks, proven by their own compilers on real files: what is right passes, each thing that is wrong is told. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { asMarkup, everyAttribute } from './every-attribute.js';
import { PackedPackage, projectRoot } from './packed-package.js';

const packed = new PackedPackage();
after(() => packed.remove());
for (const name of ['react', '@types/react', 'csstype', 'preact', 'solid-js', 'vue', 'svelte', '@types/estree']) packed.install(name);
cpSync(join(projectRoot, 'test/fixtures/types'), packed.consumer, { recursive: true });

/** Beside the pages written by hand one with all there is, so that a new attribute is missed by nobody. */
const everything = asMarkup(await everyAttribute());
for (const [name, library] of Object.entries({ react: 'react', preact: 'preact', solid: 'solid-js' }))
  writeFileSync(
    join(packed.consumer, `every.${name}.tsx`),
    `/** @jsxImportSource ${library} */\nimport 'heliotrope/jsx/${name}';\nexport const page = (\n<>\n${everything}\n</>\n);\n`,
  );
writeFileSync(
  join(packed.consumer, 'every.vue'),
  `<script setup lang="ts">\nimport 'heliotrope/vue';\n</script>\n<template>\n${everything}\n</template>\n`,
);
writeFileSync(join(packed.consumer, 'every.svelte'), `<script lang="ts">\n  import 'heliotrope/svelte';\n</script>\n${everything}\n`);

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

/** On how many lines each file is complained of. Of what the frameworks' own files hold we say nothing. */
function complaints(said: string, line: RegExp): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const place of new Set([...said.matchAll(line)].map(([, file = '', row = '']) => `${file} ${row}`))) {
    const [file = ''] = place.split(' ');
    if (!file.includes('node_modules') || file.includes('heliotrope/')) counts[file] = (counts[file] ?? 0) + 1;
  }
  return counts;
}
const tscLine = /^([\w./@-]+)\((\d+),\d+\): error TS/gm;

describe('the types for frameworks', () => {
  it('are right and strict for React, Preact and Solid', () => {
    const files = ['react', 'preact', 'solid'].flatMap((name) => [`${name}.tsx`, `${name}.wrong.tsx`, `every.${name}.tsx`]);
    writeFileSync(join(packed.consumer, 'others.ts'), `import 'heliotrope/vue';\nimport 'heliotrope/svelte';\n`);
    // Ours are checked too, with all that they import.
    const said = run('typescript/bin/tsc', ['-p', config('tsconfig.jsx.json', [...files, 'others.ts'], { skipLibCheck: false })]);
    assert.deepEqual(complaints(said, tscLine), { 'react.wrong.tsx': 5, 'preact.wrong.tsx': 5, 'solid.wrong.tsx': 5 }, said);
  });

  it('are right and strict for Vue', () => {
    const said = run('vue-tsc/bin/vue-tsc.js', ['-p', config('tsconfig.vue.json', ['page.vue', 'page.wrong.vue', 'every.vue'])]);
    assert.deepEqual(complaints(said, tscLine), { 'page.wrong.vue': 3 }, said);
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
