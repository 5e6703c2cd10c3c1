/** A release, rehearsed on this machine: published, installed, used, upgraded, rolled back. Nothing leaves for a registry of others. */
import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'vite';
import { hostPages } from '../promises/host-page.js';
import { PackedPackage, projectRoot } from '../unit/package/packed-package.js';
import { Registry } from './registry.js';

const next = '99.0.0';
const open = hostPages();
const packed = new PackedPackage();
const { version } = packed.manifest;
let registry: Registry;
let project: string;

before(async () => {
  registry = await Registry.start();
  project = registry.folder('project');
});
after(() => {
  registry.stop();
  packed.remove();
});

const installed = (file: string): string => readFileSync(join(project, 'node_modules/heliotrope', file), 'utf8');
const installedVersion = (): string => (JSON.parse(installed('package.json')) as { version: string }).version;
interface Lock {
  packages: Record<string, { integrity?: string; version?: string }>;
}
const locked = (): Lock['packages'] => (JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as Lock).packages;
const integrityOf = (file: string): string => `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;

async function node(...args: string[]): Promise<string> {
  return (await promisify(execFile)(process.execPath, args, { cwd: project, maxBuffer: 1e8 })).stdout;
}

/** The page of a project as its users have it. */
async function useInVite(): Promise<void> {
  writeFileSync(
    join(project, 'app.js'),
    `import 'heliotrope/define/causes';\ndocument.body.append(document.createElement('helio-causes'));\n`,
  );
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: { lib: { entry: join(project, 'app.js'), formats: ['es'], fileName: 'app' } },
  });
  const [file = ''] = readdirSync(join(project, 'dist'));
  const code = readFileSync(join(project, 'dist', file), 'utf8');
  const { page, said } = await open({
    head: '<script type="module" src="/app.js"></script>',
    body: '',
    files: { '/app.js': () => Promise.resolve(code) },
  });
  await page.locator('helio-causes .base h2').waitFor();
  assert.deepEqual(said, []);
}

describe('a release', { concurrency: 1 }, () => {
  test('says what it needs, and stops: it publishes nothing from here', async () => {
    const env = { ...registry.env, ACTIONS_ID_TOKEN_REQUEST_URL: '', SIGSTORE_ID_TOKEN: '' };
    const { status, stderr } = spawnSync(process.execPath, ['scripts/release.mjs'], { cwd: projectRoot, env, encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /^Not released:\n(- .+\n)+$/);
    assert.match(stderr, /package\.json has no "repository"/);
    assert.match(stderr, /no CI that can sign/);
    const dry = await promisify(execFile)(process.execPath, ['scripts/release.mjs', '--dry-run'], { cwd: projectRoot, env });
    assert.match(dry.stdout, new RegExp(`\\+ heliotrope@${version.replaceAll('.', '\\.')}`));
    assert.deepEqual(await registry.versions(), []);
  });

  test('is published as it was packed', async () => {
    await registry.npm(registry.work, 'publish', packed.tarball());
    assert.deepEqual(await registry.versions(), [version]);
    assert.equal(await registry.npm(registry.work, 'view', 'heliotrope', 'dist.integrity'), integrityOf(packed.tarball()));
  });

  test('is installed in a fresh folder, with what it depends on and nothing else', async () => {
    await registry.npm(project, 'install', 'heliotrope');
    const lock = locked();
    assert.equal(lock['node_modules/heliotrope']?.integrity, integrityOf(packed.tarball()));
    const others = Object.keys(lock).filter((path) => path && path !== 'node_modules/heliotrope');
    assert.deepEqual(
      others.filter(
        (path) => !/^node_modules\/(lean-qr|lit|lit-html|lit-element|@lit\/.+|@lit-labs\/ssr-dom-shim|@types\/trusted-types)$/.test(path),
      ),
      [],
    );
  });

  test('works in plain Node, and as a command', async () => {
    const text = await node('-e', `import('heliotrope/ssr').then((ssr) => console.log(ssr.renderDocument('helio-causes')))`);
    assert.match(text, /What causes dermatomyositis/);
    assert.match(
      await registry.npm(project, 'exec', '--offline', '--', 'heliotrope', 'render', 'causes', '--format', 'text'),
      /What causes/,
    );
  });

  test('works in Vite', useInVite);

  test('is upgraded to the next, and rolled back to the same bytes', async () => {
    const before = locked()['node_modules/heliotrope'];
    const folder = join(registry.work, 'next');
    cpSync(packed.folder, folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...packed.manifest, version: next, scripts: {} }));
    await registry.npm(folder, 'publish');
    await registry.npm(project, 'install', 'heliotrope@latest');
    assert.equal(installedVersion(), next);
    await useInVite();

    // What was found to be wrong is taken back for those who install now, and by those who have it.
    await registry.npm(project, 'dist-tag', 'add', `heliotrope@${version}`, 'latest');
    await registry.npm(project, 'deprecate', `heliotrope@${next}`, 'Wrong. Use the one before.');
    await registry.npm(project, 'install', 'heliotrope@latest');
    assert.equal(installedVersion(), version);
    assert.deepEqual(locked()['node_modules/heliotrope'], before);
    for (const file of packed.files()) assert.equal(installed(file), packed.read(file), file);
  });
});
