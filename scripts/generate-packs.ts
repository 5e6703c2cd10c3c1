/**
 * Makes what the code needs of the packs, before tsc runs:
 *
 * - `src/generated/packs/<pack>/<slice>.ts`, for each slice the part that its element needs (`part`), put together from
 *   `<slice>.structure.ts` and, with both levels side by side, `<slice>.<language>.ts`; `all.ts`, the whole pack in the same manner,
 *   for who wants more than one: parts repeat what they share
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
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPackFolder } from '../src/cli/read-pack-folder.js';
import { builtPack } from '../src/content/schema/built-form.js';
import { shapeModule, shapeOf } from '../src/content/schema/derive-shape.js';
import { packJsonSchema } from '../src/content/schema/json-schema.js';
import { packTypes } from '../src/content/schema/write-types.js';
import { regionIds, signIds } from '../src/figure/regions.js';
import { partOfPack } from '../src/content/part-of-pack.js';
import { pseudoPack } from '../src/content/pseudo-locale.js';
import type { BuiltPack, SliceName } from '../src/content/types.js';
import { faceModule, landmarkModule } from './generate-figure.js';

/** The slices that come with the slice of each element: who the pack is, and the words that it explains. */
const everywhere: readonly SliceName[] = ['pack'];

const constant = (name: string, type: string, value: unknown) =>
  `export const ${name}: ${type} = ${JSON.stringify(value, undefined, 1)};\n`;
const typesFrom = (depth: number, name: string) => `import type { ${name} } from '${'../'.repeat(depth)}content/types.js';\n\n`;

/** Two levels of one text as one expression: what is the same is written once, what differs as `p(standard, easy)`, side by side, where it compresses well. */
function bothLevels(standard: unknown, easy: unknown): string {
  if (JSON.stringify(standard) === JSON.stringify(easy)) return JSON.stringify(standard);
  if (!isRecord(standard) || !isRecord(easy) || Object.keys(standard).join() !== Object.keys(easy).join()) {
    return `p(${JSON.stringify(standard)}, ${JSON.stringify(easy)})`;
  }
  return `{\n${Object.keys(standard)
    .map((key) => `${JSON.stringify(key)}: ${bothLevels(standard[key], easy[key])}`)
    .join(',\n')}\n}`;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function textModule({ standard, easy }: BuiltPack['text'][string]): string {
  return (
    typesFrom(3, 'SliceTexts') +
    'type Text = Partial<SliceTexts>;\n' +
    `const text = (p: <S, E>(standard: S, easy: E) => S | E): Text => (${bothLevels(standard, easy)});\n\n` +
    'export const standard: Text = text((words) => words);\nexport const easy: Text = text((_, words) => words);\n'
  );
}

/** By file name: the modules of one part. */
function partModules(name: string, part: BuiltPack): Map<string, string> {
  const languages = Object.entries(part.text).map(([language, text]) => ({ language, text, as: language.replace(/[^a-z]/gi, '') }));
  const modules = new Map(languages.map(({ language, text }) => [`${name}.${language}.ts`, textModule(text)]));
  modules.set(
    `${name}.structure.ts`,
    typesFrom(3, 'BuiltPack') +
      constant('structure', "BuiltPack['structure']", part.structure) +
      constant('sources', "BuiltPack['sources']", part.sources),
  );
  modules.set(
    `${name}.ts`,
    typesFrom(3, 'BuiltPack').trimEnd() +
      `\nimport { sources, structure } from './${name}.structure.js';\n` +
      languages.map(({ language, as }) => `import * as ${as} from './${name}.${language}.js';\n`).join('') +
      `\nexport const part: BuiltPack = {\n  format: 1,\n  id: ${JSON.stringify(part.id)},\n  version: ${JSON.stringify(part.version)},\n  structure,\n` +
      `  text: { ${languages.map(({ language, as }) => `${JSON.stringify(language)}: { standard: ${as}.standard, easy: ${as}.easy }`).join(', ')} },\n  sources,\n};\n`,
  );
  return modules;
}

function packModules(pack: BuiltPack): Map<string, string> {
  const slices = Object.keys(pack.structure) as SliceName[];
  return new Map([
    ...partModules('all', pack),
    ['index.ts', `import { part } from './all.js';\n\nexport { part as pack };\nexport default part;\n`],
    ...slices.flatMap((slice) => [...partModules(slice, withoutFlagsOfSigns(partOfPack(pack, [...everywhere, slice])))]),
  ]);
}

/** Which warnings belong to a sign is for lint: the page says it in words. */
function withoutFlagsOfSigns(part: BuiltPack): BuiltPack {
  const { findings } = part.structure;
  if (!findings) return part;
  return {
    ...part,
    structure: { ...part.structure, findings: { ...findings, findings: findings.findings.map((one) => ({ ...one, redFlags: [] })) } },
  };
}

/** Leaves a folder with exactly these files; those that have not changed are not touched. */
async function fillFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) if (!files.has(name)) await rm(join(folder, name), { recursive: true });
  for (const [name, content] of files) await writeChanged(join(folder, name), content);
}

async function writeChanged(path: string, content: string): Promise<void> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before === content) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function generate({ packs, out, schema }: { packs: string; out: string; schema: string }): Promise<void> {
  await writeChanged(join(out, 'built-pack-shape.ts'), shapeModule(shapeOf(builtPack)));
  // It reads the shape.
  const { buildPack } = await import('../src/content/build-pack.js');
  await writeChanged(join(out, 'pack-types.ts'), packTypes());
  await writeChanged(
    schema,
    `${JSON.stringify(packJsonSchema({ regions: [...new Set(Object.values(regionIds).flat())], signs: signIds }), undefined, 2)}\n`,
  );

  await writeChanged(join(out, 'figure.ts'), landmarkModule());
  await writeChanged(join(out, 'figure-faces.ts'), await faceModule());

  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const pseudo = new Map<string, string>();
  for (const name of (await readdir(packs)).sort()) {
    const folder = join(packs, name);
    const pack = await buildPack(await readPackFolder(folder), version).catch((error: unknown) => {
      throw new Error(`The pack ${name} cannot be built. ${messageOf(error)}\nSee: heliotrope lint ${folder}`);
    });
    await fillFolder(join(out, 'packs', name), packModules(pack));
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
