/** The budgets of size: what a page has to load, in bytes after gzip -9. A kB is 1000 bytes. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { after, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minifying } from '../../../rollup.config.js';
import { PackedPackage, projectRoot } from './packed-package.js';

const packed = new PackedPackage();
const dist = join(packed.folder, 'dist');
const measured: string[] = [];
after(() => {
  packed.remove();
  console.log(`sizes, kB gz\n${measured.join('\n')}`);
});

const gzippedBytes = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).byteLength;
const isModule = (file: string) => file.endsWith('.js');

function modulesIn(folder: string, wanted: (file: string) => boolean = isModule): string[] {
  return (readdirSync(join(dist, folder), { recursive: true }) as string[])
    .filter((file) => isModule(file) && wanted(file))
    .map((file) => join(dist, folder, file));
}

/**
 * The size of modules as our bundles hold them, without what they share with others: that is counted once, with the others.
 * `isInside` is asked by the path within `dist`, or by the name of the library.
 */
async function bundledBytes(modules: readonly string[], isInside: (file: string) => boolean): Promise<number> {
  const entry = join(packed.consumer, 'entry.js');
  // Code one by one, as bundles have it: an object of a whole module is in none.
  const exported = (file: string, index: number) => (relative(dist, file).startsWith('generated') ? `* as m${index}` : '*');
  writeFileSync(entry, modules.map((file, index) => `export ${exported(file, index)} from ${JSON.stringify(file)};`).join('\n'));
  const bundle = await rollup({
    input: entry,
    plugins: minifying(true),
    external: (name, importer, isResolved) => {
      // Rollup asks a second time, by the file that it found: what was inside by its name stays so.
      if (!importer || importer === entry || isResolved) return false;
      // Libraries are asked for by name, and once more by where they lie.
      const file = name.startsWith('.') ? resolve(dirname(importer), name) : name.replace(/^.*\/node_modules\/(?!heliotrope\/)/, '');
      return (
        !importer.includes('node_modules/lit') &&
        !importer.includes('node_modules/@lit') &&
        !isInside(file.startsWith(dist) ? relative(dist, file).split(sep).join('/') : file)
      );
    },
    onwarn: ({ code, message }) => assert.ok(code === 'THIS_IS_UNDEFINED', message),
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return gzippedBytes(output[0].code);
}

function withinBudget(what: string, bytes: number, budgetKb: number): void {
  measured.push(`${(bytes / 1000).toFixed(1).padStart(6)} of ${String(budgetKb).padStart(3)}  ${what}`);
  assert.ok(bytes <= budgetKb * 1000, `${what}: ${bytes} bytes, of ${budgetKb} kB allowed`);
}

const isLit = (file: string) => /^(lit|lit-html|lit-element|@lit)(\/|$)/.test(file);
const isSharedContent = (file: string) => /^content\/(registry|merge-packs|pick-text|plain-text|tree)\.js$/.test(file);
const elementModule = (name: string) => join(dist, 'elements', name, `${name}.define.js`);
const isOf = (name: string) => (file: string) => file.startsWith(`elements/${name}/`);

describe('the size of', () => {
  // See docs/adr/0025, 0028 and 0029.
  it('lit and base, which all elements share', async () => {
    const isShared = (file: string) => isLit(file) || file.startsWith('base/') || isSharedContent(file);
    withinBudget('lit and base', await bundledBytes(modulesIn('base'), isShared), 12.4);
  });

  // Parts are loaded by the elements that have them, and by no other.
  for (const [room, budgetKb] of [
    ['article', 10.2],
    // Which element of a page carries what they share (2.1), and where its document is.
    ['page', 2.7],
    ['parts', 6.7],
  ] as const)
    it(`${room}: what articles share, without their words`, async () => {
      const isCode = (file: string) => !file.endsWith('.messages.js');
      const isInRoom = (file: string) => file.startsWith(`${room}/`) && isCode(file);
      withinBudget(room, await bundledBytes(modulesIn(room, isCode), isInRoom), budgetKb);
    });

  it('what an element that prints adds', async () => {
    const isPaper = (file: string) => file.startsWith('paper/');
    withinBudget('paper', await bundledBytes(modulesIn('paper'), isPaper), 3.8);
  });

  // Where the asked figure was not reached, docs/adr/0007 says why, and the test holds what was.
  it('the body map: code, words, geometry, drawing', async () => {
    const isBodyMap = isOf('body-map');
    const isWords = (file: string) => file.endsWith('.messages.js');
    const isData = (file: string) => /^generated\/figure(-faces)?\.js$/.test(file);
    const sizeOf = (isInside: (file: string) => boolean) => bundledBytes([elementModule('body-map')], isInside);
    const code = await sizeOf((file) => isBodyMap(file) && !isWords(file));
    withinBudget('body map, code', code, 12.6);
    withinBudget('body map, words', (await sizeOf(isBodyMap)) - code, 3);
    withinBudget(
      'body map, geometry',
      await bundledBytes(
        modulesIn('generated', (file) => isData(`generated/${file}`)),
        isData,
      ),
      8,
    );
    const withDrawing = await sizeOf((file) => (isBodyMap(file) && !isWords(file)) || file.startsWith('figure/'));
    withinBudget('body map, code that draws', withDrawing - code, 21);
  });

  for (const name of readdirSync(join(dist, 'elements')).filter((each) => each !== 'body-map')) {
    it(`the code of ${name}, and its words`, async () => {
      // Asked were 6 for each of these; see docs/adr/0007 and 0012.
      // The sheet draws a code, with a library (2.0); 6 was asked of both together.
      const budgetKb = { 'treatment-table': 9.1, 'criteria-card': 7, sheet: 7.3, guide: 5.7 }[name] ?? 4;
      const isCode = (file: string) => (isOf(name)(file) || file.startsWith('lean-qr')) && !file.endsWith('.messages.js');
      const code = await bundledBytes([elementModule(name)], isCode);
      withinBudget(`${name}, code`, code, budgetKb);
      const isAll = (file: string) => isOf(name)(file) || isCode(file);
      withinBudget(`${name}, words`, (await bundledBytes([elementModule(name)], isAll)) - code, 3);
    });
  }

  it('the English text of one slice, both levels', async () => {
    const pack = 'generated/packs/dermatomyositis';
    const slices = modulesIn(pack).flatMap((file) => /([a-z-]+)(?<!-words)\.en\.js$/.exec(file)?.[1] ?? []);
    assert.ok(slices.length > 0);
    for (const slice of slices) {
      // With what its element shows of the pack and of the glossary.
      const texts = modulesIn(pack, (file) => new RegExp(`^(pack|${slice}|${slice}-words)\\.en\\.js$`).test(file));
      withinBudget(`${slice}, English text`, await bundledBytes(texts, () => false), slice === 'treatments' ? 24.4 : 24);
    }
  });

  it('the validator of packs: its code, and the shapes it checks against, which grow with the slices', async () => {
    const isCode = (file: string) => file.startsWith('content/') && !isSharedContent(file);
    const isShape = (file: string) => file.startsWith('generated/built-pack-shape');
    const code = await bundledBytes([join(dist, 'content/register-pack.js')], isCode);
    const whole = await bundledBytes([join(dist, 'content/register-pack.js')], (file) => isCode(file) || isShape(file));
    withinBudget('registerPack', code, 4.4);
    withinBudget('shapes of the slices', whole - code, 3.9);
  });

  // The guide renders all documents: like the file for everything, it has no bound.
  const rendering = readdirSync(join(dist, 'ssr/elements')).flatMap((file) => /^([\w-]+)\.js$/.exec(file)?.[1] ?? []);
  for (const name of rendering.filter((each) => each !== 'guide')) {
    it(`heliotrope/ssr/${name}`, async () => {
      const file = join(dist, 'ssr/elements', `${name}.js`);
      withinBudget(`heliotrope/ssr/${name}`, await bundledBytes([file], () => true), name === 'body-map' ? 75 : 60);
    });
  }

  // See docs/adr/0025 and 0028: the file for everything is the sum of the others, and has no bound.
  const files: Record<string, number> = { 'cdn/auto.min.js': 1.5, 'cdn/body-map.min.js': 101, 'embed/embed.js': 1.5 };
  for (const [file, budgetKb] of Object.entries(files)) {
    it(`dist/${file}`, () => {
      withinBudget(file, gzippedBytes(readFileSync(join(dist, file))), budgetKb);
    });
  }

  // They come with the site and the zip, not with npm.
  it('each file in Spanish: a quarter above the English one at most', () => {
    const cdn = join(projectRoot, 'dist/cdn');
    const english = readdirSync(cdn).filter((file) => /^[a-z-]+\.min\.js$/.test(file) && file !== 'auto.min.js');
    assert.ok(english.length > 17);
    for (const file of english) {
      const bytes = gzippedBytes(readFileSync(join(cdn, file)));
      const spanish = file.replace('.min', '.es.min');
      withinBudget(`cdn/${spanish}`, gzippedBytes(readFileSync(join(cdn, spanish))), Math.floor(bytes * 1.25) / 1000);
    }
  });

  it('the package as npm loads it', () => {
    withinBudget('packed package', statSync(packed.tarball()).size, 2500);
  });
});
