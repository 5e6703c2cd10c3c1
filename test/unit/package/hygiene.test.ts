/** The package as a registry and its users expect one: entries that resolve, types that fit, and papers that are in order. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { builtinModules, createRequire } from 'node:module';
import { closeSync, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import ts from 'typescript';
import { parse } from 'yaml';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { PackedPackage, projectRoot } from './packed-package.js';

const packed = new PackedPackage();
after(() => packed.remove());
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const inProject = { cwd: projectRoot, encoding: 'utf8', shell: process.platform === 'win32' } as const;
const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { resolved?: string; hasInstallScript?: boolean }>;
};
const manifest = createRequire(import.meta.url)('../../../package.json') as {
  version: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  exports: Record<string, unknown>;
  allowScripts: Record<string, boolean>;
};

describe('the package', () => {
  it('has nothing that publint finds fault with', async () => {
    const { messages } = await publint({ pkgDir: packed.folder, pack: false, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, packed.manifest as unknown as Record<string, unknown>)),
      [],
    );
  });

  it('has types that resolve in every way that an ES module has (attw)', () => {
    const attw = join(projectRoot, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    // To a file: it ends before a pipe has taken all that it says.
    const said = join(packed.consumer, 'attw.json');
    const file = openSync(said, 'w');
    // The Atom file is no module.
    const options = ['--profile', 'esm-only', '--format', 'json', '--exclude-entrypoints', './advisories.atom'];
    const { status } = spawnSync(process.execPath, [attw, packed.tarball(), ...options], {
      stdio: ['ignore', file, 'inherit'],
    });
    closeSync(file);
    const { analysis } = JSON.parse(readFileSync(said, 'utf8')) as {
      analysis: { entrypoints: object; problems: { resolutionKind?: string }[] };
    };
    // There is no CommonJS, and a TypeScript that does not know "exports" does not know us.
    const found = analysis.problems.filter(({ resolutionKind = '' }) => !['node10', 'node16-cjs'].includes(resolutionKind));
    assert.deepEqual(found, []);
    assert.equal(status, 0);
    assert.ok(Object.keys(analysis.entrypoints).includes('./jsx/react'));
  });

  it('names the types first in every entry', () => {
    for (const [entry, target] of Object.entries(manifest.exports)) {
      if (typeof target !== 'string') assert.deepEqual(Object.keys(target as object), ['types', 'default'], entry);
    }
  });

  it('depends on lit, and on what draws the code of a sheet, alone', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lean-qr', 'lit']);
  });

  it('imports nothing that it does not depend on, in code and in types', () => {
    const declared = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)]);
    // Types of a framework, for those who have it (test/unit/package/framework-types.test.ts).
    const forFramework = /^(jsx\/|vue\.d|svelte\.d)/;
    const files = (readdirSync(join(packed.folder, 'dist'), { recursive: true }) as string[]).filter(
      (file) => /\.(js|d\.ts)$/.test(file) && !/^cdn\//.test(file) && !forFramework.test(file),
    );
    assert.ok(files.length > 200, `only ${String(files.length)} files`);
    const imported = files.flatMap((file) =>
      ts
        .preProcessFile(packed.read(`dist/${file}`))
        .importedFiles.filter(({ fileName }) => !/^(\.|node:)/.test(fileName) && !builtinModules.includes(fileName))
        .map(({ fileName }) => ({ file, name: /^(@[^/]+\/)?[^/]+/.exec(fileName)?.[0] ?? fileName })),
    );
    assert.ok(imported.some(({ name }) => name === 'lit'));
    assert.deepEqual(
      // What `heliotrope new` writes into a page of its own is no import of ours.
      imported.filter(({ file, name }) => !declared.has(name) && !(file === 'cli/heliotrope.js' && /^(heliotrope$|\/dist\/)/.test(name))),
      [],
    );
  });

  it('can be published, as far as that can be tried without doing it', () => {
    const { stdout, stderr, status } = spawnSync(
      npm,
      ['publish', '--dry-run', '--ignore-scripts', '--json', '--access', 'public'],
      inProject,
    );
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /auto-corrected/);
    assert.match(stdout, /"name": "heliotrope"/);
  });

  it('is released only with its papers, and says what is missing', () => {
    const dry = spawnSync(process.execPath, ['scripts/release.mjs'], { ...inProject, env: { ...process.env, SIGSTORE_ID_TOKEN: '' } });
    assert.equal(dry.status, 1);
    assert.match(dry.stderr, /Not released:[^]*no tag v/);
  });
});

describe('the papers', () => {
  it('are there: licences, security, contributing, conduct, citation, and a change log for each of two readers', () => {
    for (const file of ['SECURITY.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'CITATION.cff', 'CHANGELOG.md', 'CHANGELOG-editors.md'])
      assert.ok(existsSync(join(projectRoot, file)), file);
    for (const file of ['CHANGELOG.md', 'CHANGELOG-editors.md'])
      assert.match(readFileSync(join(projectRoot, file), 'utf8'), new RegExp(`^## ${manifest.version.replaceAll('.', '\\.')}$`, 'm'), file);
  });

  it('cite the version that this is', () => {
    const { version, license } = parse(readFileSync(join(projectRoot, 'CITATION.cff'), 'utf8')) as { version: string; license: string[] };
    assert.equal(version, manifest.version);
    assert.deepEqual(license, ['MIT', 'CC-BY-4.0']);
  });

  it('invent no address: neither of mail nor of the web', () => {
    for (const file of ['SECURITY.md', 'CONTRIBUTING.md', 'CODE_OF_CONDUCT.md', 'CITATION.cff', 'CHANGELOG.md', 'CHANGELOG-editors.md'])
      assert.doesNotMatch(readFileSync(join(projectRoot, file), 'utf8'), /[\w.]+@[\w-]+\.\w+|https?:/, file);
  });
});

describe('the bill of materials', () => {
  interface Component {
    name: string;
    version: string;
    purl: string;
    licenses?: unknown[];
    hashes?: unknown[];
    properties: { value: string }[];
  }
  const bom = JSON.parse(packed.read('dist/sbom.cdx.json')) as {
    bomFormat: string;
    metadata: { component: { version: string } };
    components: Component[];
  };
  const used = (use: string) => bom.components.filter(({ properties }) => properties.some(({ value }) => value === use));
  const namesIn = (licences: string) =>
    [...packed.read(licences).matchAll(/^-{80}\n\n(\S+) (\S+) \(/gm)].map(([, name = '', version = '']) => `${name} ${version}`).sort();

  it('is of this version, and says licence and hash of each library', () => {
    assert.equal(bom.bomFormat, 'CycloneDX');
    assert.equal(bom.metadata.component.version, manifest.version);
    for (const { name, licenses = [], hashes = [] } of bom.components) assert.deepEqual([licenses.length, hashes.length], [1, 1], name);
  });

  it('has what the bundles contain and what the package depends on', () => {
    const named = (components: readonly Component[]) => components.map(({ name, version }) => `${name} ${version}`).sort();
    assert.deepEqual(named(used('contained in files of dist/cdn')), namesIn('dist/cdn/LICENSES.txt'));
    assert.deepEqual(named(used('contained in dist/cli/heliotrope.js')), namesIn('dist/cli/LICENSES.txt'));
    const dependencies = used('a dependency of the package').map(({ name }) => name);
    for (const name of Object.keys(manifest.dependencies)) assert.ok(dependencies.includes(name), name);
  });
});

describe('the lock', () => {
  it('names no registry', () => {
    assert.deepEqual(
      Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined),
      [],
    );
  });

  it('pins every tool exactly, and decides of every script that installs something', () => {
    const loose = Object.entries(manifest.devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    assert.deepEqual(loose, []);
    const scripts = Object.entries(lock.packages).flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? [path.replace(/^.*node_modules\//, '')] : [],
    );
    assert.deepEqual(
      scripts.filter((name) => !(name in manifest.allowScripts)),
      [],
    );
  });
});
