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

/** Runs a compiler over a project file of its own. */
function compile(compiler: string, project: string, files: readonly string[], options: object, more: object = {}): string {
  const config = `tsconfig.${project}.json`;
  writeFileSync(join(packed.consumer, config), JSON.stringify({ compilerOptions: { ...strict, ...options }, files, ...more }));
  const args = [join(tools, 'node_modules', compiler), '-p', config];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: packed.consumer, encoding: 'utf8' });
  return stdout + stderr;
}

/** React 18 has types of its own under the same name: a project of its own. */
const react18 = {
  files: jsx.filter((file) => /\breact\b/.test(file)),
  paths: Object.fromEntries(
    ['react', 'react/jsx-runtime'].map((path) => [path, [join(tools, 'node_modules/@types/react-18', path.replace('react', '.'))]]),
  ),
};

describe('the types', () => {
  for (const version of ['5.4', '5.9', '6', '7'])
    for (const [name, resolution] of Object.entries(resolutions)) {
      const tsc = `typescript-${version}/bin/tsc`;
      const options = { ...resolution, jsx: 'preserve' };
      test(`in TypeScript ${version} with ${name}: plain, React 19, Preact, Solid, beside those of Vue and Svelte`, () => {
        const said = compile(tsc, `all-${version}-${name}`, [...plain, ...jsx], options);
        assert.deepEqual(complaints(said), { ...mistakes.plain, ...mistakes.jsx }, said);
      });
      test(`in TypeScript ${version} with ${name}: React 18`, () => {
        const said = compile(tsc, `react-18-${version}-${name}`, react18.files, { ...options, paths: react18.paths });
        assert.deepEqual(complaints(said), { 'react.wrong.tsx': 5 }, said);
      });
    }

  test("in Angular's strict templates", () => {
    const angularCompilerOptions = { strictTemplates: true, strictInjectionParameters: true };
    const options = { ...resolutions.bundler, experimentalDecorators: true };
    const page = readFileSync(join(packed.consumer, 'every.angular.ts'), 'utf8');
    const ngc = '@angular/compiler-cli/bundles/src/bin/ngc.js';
    const check = (file: string): string => compile(ngc, file, [file], options, { angularCompilerOptions });
    assert.equal(check('every.angular.ts'), '');
    // An event that is taken for another is told.
    writeFileSync(join(packed.consumer, 'wrong.angular.ts'), page.replace('takeHelioSelectEvent($event)', 'takeHelioErrorEvent($event)'));
    assert.match(check('wrong.angular.ts'), /HelioSelectEvent.*HelioErrorEvent/s);
  });
});
