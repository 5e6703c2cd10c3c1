/**
 * Makes what the code needs of the packs, before tsc runs:
 *
 * - `src/generated/packs/<pack>/`, by scripts/pack-modules.ts; in `<language>/`, the same with that language instead of English
 * - `src/generated/built-pack-shape.ts`, for `registerPack`
 * - `src/generated/figure.ts` and `figure-faces.ts`, for the drawn body
 * - `src/generated/pseudo/<pack>.ts`, the text in the pseudo-locale, for tests
 * - `src/generated/pack-types.ts`, the types of a pack, so that what is published needs no schema library
 * - the JSON Schema of the source form, at the path after `--schema` (`dist/pack.schema.json`)
 *
 * The same input gives the same bytes. Lint does not stop it, so that work goes on while a text is being written: a test holds the
 * packs to lint. What cannot be built does.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { readPackFolder } from '../src/cli/read-pack-folder.js';
import { builtPack } from '../src/content/schema/built-form.js';
import { shapeModule, shapeOf } from '../src/content/schema/derive-shape.js';
import { packJsonSchema } from '../src/content/schema/json-schema.js';
import { packTypes } from '../src/content/schema/write-types.js';
import { regionIds, signIds } from '../src/figure/regions.js';
import { pseudoPack } from '../src/content/pseudo-locale.js';
import { faceModule, landmarkModule } from './generate-figure.js';
import { constant, packModules, translationModules, typesFrom } from './pack-modules.js';

/** Leaves a folder with exactly these files; those that have not changed are not touched. */
async function fillFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(relative(folder, path).split(sep).join('/'))) await rm(path);
  }
  for (const [name, content] of files) await writeChanged(join(folder, name), content);
}

async function writeChanged(path: string, content: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before === content) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The classes of medicine that the packs know, and the word for none. */
async function classesOf(packs: string): Promise<string[]> {
  const cores = await Promise.all((await readdir(packs)).map((name) => readFile(join(packs, name, 'core.yaml'), 'utf8').catch(() => '')));
  return [...new Set(['none', ...cores.flatMap((core) => Object.keys((parse(core) as object | null) ?? {}))])];
}

async function generate({ packs, out, schema }: { packs: string; out: string; schema: string }): Promise<void> {
  await writeChanged(join(out, 'built-pack-shape.ts'), shapeModule(shapeOf(builtPack)));
  // It reads the shape.
  const { buildPack } = await import('../src/content/build-pack.js');
  await writeChanged(join(out, 'pack-types.ts'), packTypes());
  const regions = [...new Set(Object.values(regionIds).flat())];
  const known = { regions, signs: signIds, classes: await classesOf(packs) };
  await writeChanged(schema, `${JSON.stringify(packJsonSchema(known), undefined, 2)}\n`);

  await writeChanged(join(out, 'figure.ts'), landmarkModule());
  await writeChanged(join(out, 'figure-faces.ts'), await faceModule());

  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const pseudo = new Map<string, string>();
  for (const name of (await readdir(packs)).sort()) {
    const folder = join(packs, name);
    const pack = await buildPack(await readPackFolder(folder), version).catch((error: unknown) => {
      throw new Error(`The pack ${name} cannot be built. ${messageOf(error)}\nSee: heliotrope lint ${folder}`);
    });
    await fillFolder(join(out, 'packs', name), new Map([...packModules(pack), ...translationModules(pack)]));
    pseudo.set(`${name}.ts`, `${typesFrom(2, 'BuiltPack')}${constant('part', 'BuiltPack', pseudoPack(pack))}`);
  }
  await fillFolder(join(out, 'pseudo'), pseudo);
}

const { values } = parseArgs({
  options: {
    packs: { type: 'string', default: 'src/packs' },
    out: { type: 'string', default: 'src/generated' },
    schema: { type: 'string', default: 'dist/pack.schema.json' },
  },
});
try {
  await generate(values);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
