/**
 * Projects that have installed the packed package: real bundlers and frameworks, each with the same small page, in a real browser. It
 * gives properties to the body map, hears its event, and the console stays empty. Frameworks are built for development: they warn then.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite, type PluginOption } from 'vite';
import webpack from 'webpack';
import { hostPages } from '../../promises/host-page.js';
import { PackedPackage, projectRoot } from '../../unit/package/packed-package.js';

const packed = new PackedPackage();
after(() => packed.remove());
for (const name of ['react', 'react-dom', 'vue', 'svelte']) packed.install(name);
cpSync(join(projectRoot, 'test/fixtures/apps'), packed.consumer, { recursive: true });
const open = hostPages();

const source = (file: string) => join(packed.consumer, file);

function outFolder(name: string): string {
  const folder = join(packed.consumer, 'out', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function withVite(entry: string, plugins: PluginOption[] = []): Promise<string> {
  const outDir = outFolder(`vite-${entry}`);
  await vite({
    root: packed.consumer,
    configFile: false,
    mode: 'development',
    logLevel: 'error',
    plugins,
    oxc: { jsx: { runtime: 'automatic' } },
    // Lit says on the console that it is the build for development; of that we want none.
    resolve: { conditions: ['production', 'module', 'browser', 'default'] },
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { outDir, minify: false, lib: { entry: source(entry), formats: ['es'], fileName: 'app' } },
  });
  return readFileSync(['app.js', 'app.mjs'].map((file) => join(outDir, file)).find((file) => existsSync(file)) ?? outDir, 'utf8');
}

const apps: Record<string, () => Promise<string>> = {
  'React 19 with Vite': () => withVite('react.jsx'),
  'Vue 3 with Vite': () =>
    withVite('vue.js', [vue({ template: { compilerOptions: { isCustomElement: (tag: string) => tag.startsWith('helio-') } } })]),
  'Svelte 5 with Vite': () => withVite('svelte.js', [svelte({ configFile: false })]),
  'Vite alone': () => withVite('plain.js'),

  async esbuild() {
    const { outputFiles, warnings } = await esbuild({
      entryPoints: [source('plain.js')],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      logLevel: 'silent',
    });
    assert.deepEqual(warnings, []);
    return outputFiles[0]?.text ?? '';
  },

  async Rollup() {
    const bundle = await rollup({
      input: source('plain.js'),
      plugins: [nodeResolve({ browser: true })],
      // tsc's decorator helper looks for one on `this`, and finds none, as it should.
      onwarn: ({ code, message }) => assert.equal(code, 'THIS_IS_UNDEFINED', message),
    });
    const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
    await bundle.close();
    return output[0].code;
  },

  async webpack() {
    const path = outFolder('webpack');
    const compiler = webpack({
      context: packed.consumer,
      mode: 'production',
      entry: source('plain.js'),
      output: { path, filename: 'app.js' },
      // The size of what we teach is no fault of the page.
      performance: false,
    });
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors() || stats?.hasWarnings())
          reject(new Error(stats.toString({ all: false, errors: true, warnings: true })));
        else resolve();
      });
    });
    return readFileSync(join(path, 'app.js'), 'utf8');
  },
};

interface BodyMap extends HTMLElement {
  readonly tone: number;
  readonly headingLevel: number;
  readonly level: string;
  readonly view: string;
  readonly selected: readonly string[];
}

describe('a project that has installed the package', () => {
  for (const [name, build] of Object.entries(apps)) {
    test(name, async () => {
      const code = await build();
      const { page, said, asked } = await open({
        head: '<script type="module" src="/app.js"></script>',
        body: '<main id="app"></main>',
        files: { '/app.js': () => Promise.resolve(code) },
      });
      const map = page.locator('helio-body-map');
      await map.locator('.base').waitFor();
      const state = () =>
        map.evaluate((element) => {
          const { view, tone, headingLevel, level, selected } = element as BodyMap;
          return { view, tone, headingLevel, level, selected: selected.join(' ') };
        });
      assert.deepEqual(await state(), { view: 'face', tone: 9, headingLevel: 3, level: 'easy', selected: 'knuckle-bumps' });

      await map.locator('.list [data-finding="eyelid-colour"]').click();
      await page.getByText('knuckle-bumps eyelid-colour', { exact: true }).waitFor();
      assert.equal((await state()).selected, 'knuckle-bumps eyelid-colour');

      await page.getByRole('button', { name: 'None', exact: true }).click();
      await page.waitForFunction(() => document.querySelector('output')?.textContent === '');
      assert.equal((await state()).selected, '');
      // React's build for development advertises a tool.
      assert.deepEqual(
        said.filter((text) => !text.includes('Download the React DevTools')),
        [],
      );
      assert.deepEqual(
        asked.filter((path) => path !== '/favicon.ico'),
        ['/', '/app.js'],
      );
    });
  }
});

describe('a page without a bundler, with files of the packed package', () => {
  const files = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [`/${name}`, () => Promise.resolve(packed.read(`dist/cdn/${name}`))]));
  const scripts = packed.files().flatMap((file) => /^dist\/cdn\/(.*\.js)$/.exec(file)?.[1] ?? []);
  const heads = {
    '<script defer>, one element': '<script defer src="/body-map.min.js"></script>',
    '<script defer>, all elements': '<script defer src="/heliotrope.min.js"></script>',
    'the autoloader': '<script type="module" src="/auto.min.js"></script>',
  };
  for (const [name, head] of Object.entries(heads)) {
    test(name, async () => {
      const { page, said } = await open({ head, body: '<helio-body-map tone="9"></helio-body-map>', files: files(scripts) });
      await page.evaluate(() => {
        document.addEventListener('helio-select', ({ ids }) => {
          document.title = ids.join(' ');
        });
      });
      await page.locator('helio-body-map .list [data-finding="eyelid-colour"]').click();
      await page.waitForFunction(() => document.title === 'eyelid-colour');
      assert.deepEqual(said, []);
    });
  }
});
