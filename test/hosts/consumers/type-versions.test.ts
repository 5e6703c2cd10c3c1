/**
 * The types under other compilers and frameworks than those that we build with, installed from npm into a folder of their own: TypeScript
 * from 5.4 to 7, React 18, Angular with strict templates.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { complaints, mistakes, writeFixtures } from '../../unit/package/framework-types-fixtures.js';
import { PackedPackage } from '../../unit/package/packed-package.js';

const packed = new PackedPackage();
const tools = realpathSync(mkdtempSync(join(tmpdir(), 'heliotrope-compilers-')));
after(() => {
  packed.remove();
  rmSync(tools, { recursive: true });
});
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
writeFileSync(join(tools, 'package.json'), '{ "private": true }');
execFileSync(
  npm,
  [
    ...['install', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', '--loglevel=error'],
    ...['5.4', '5.9', '6', '7'].map((version) => `typescript-${version}@npm:typescript@${version}`),
    ...['@types/react-18@npm:@types/react@18', 'typescript@5.9'],
    ...['core', 'common', 'compiler', 'compiler-cli'].map((name) => `@angular/${name}@21`),
    ...['rxjs', 'tslib'],
  ],
  { cwd: tools, stdio: 'inherit', shell: process.platform === 'win32' },
);
for (const name of ['react', '@types/react', 'csstype', 'preact', 'solid-js', 'vue', 'svelte', '@types/estree']) packed.install(name);
for (const name of ['@angular', 'rxjs', 'tslib'])
  symlinkSync(join(tools, 'node_modules', name), join(packed.consumer, 'node_modules', name), 'junction');
const { plain, jsx } = writeFixtures(packed.consumer);

const strict = { target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], strict: true, skipLibCheck: false, noEmit: true, types: [] };
const resolutions = {
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
};

function compile(compiler: string, files: readonly string[], options: object, more: object = {}): string {
  writeFileSync(
    join(packed.consumer, 'tsconfig.versions.json'),
    JSON.stringify({ compilerOptions: { ...strict, ...options }, files, ...more }),
  );
  const args = [join(tools, 'node_modules', compiler), '-p', 'tsconfig.versions.json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: packed.consumer, encoding: 'utf8' });
  return stdout + stderr;
}

describe('the types', () => {
  for (const version of ['5.4', '5.9', '6', '7'])
    for (const [name, resolution] of Object.entries(resolutions)) {
      const tsc = `typescript-${version}/bin/tsc`;
      test(`in TypeScript ${version} with ${name}, without a framework`, () => {
        for (const file of plain) {
          const said = compile(tsc, [file], resolution);
          assert.deepEqual(complaints(said), file in mistakes.plain ? mistakes.plain : {}, said);
        }
      });
      test(`in TypeScript ${version} with ${name}, for React 19, Preact and Solid`, () => {
        const said = compile(tsc, jsx, { ...resolution, jsx: 'preserve' });
        assert.deepEqual(complaints(said), mistakes.jsx, said);
      });
      test(`in TypeScript ${version} with ${name}, for React 18`, () => {
        const paths = ['react', 'react/jsx-runtime'].map((path) => [
          path,
          [join(tools, 'node_modules/@types/react-18', path.replace('react', '.'))],
        ]);
        const files = jsx.filter((file) => /\breact\b/.test(file));
        const said = compile(tsc, files, { ...resolution, jsx: 'preserve', paths: Object.fromEntries(paths) as object });
        assert.deepEqual(complaints(said), { 'react.wrong.tsx': 5 }, said);
      });
    }

  test("in Angular's strict templates", () => {
    const angularCompilerOptions = { strictTemplates: true, strictInjectionParameters: true };
    const options = { ...resolutions.bundler, experimentalDecorators: true };
    const page = readFileSync(join(packed.consumer, 'every.angular.ts'), 'utf8');
    const ngc = '@angular/compiler-cli/bundles/src/bin/ngc.js';
    const right = compile(ngc, ['every.angular.ts'], options, { angularCompilerOptions });
    assert.equal(right, '');
    // An event that is taken for another is told.
    writeFileSync(join(packed.consumer, 'wrong.angular.ts'), page.replace('takeHelioSelectEvent($event)', 'takeHelioErrorEvent($event)'));
    assert.match(compile(ngc, ['wrong.angular.ts'], options, { angularCompilerOptions }), /HelioSelectEvent.*HelioErrorEvent/s);
  });
});
