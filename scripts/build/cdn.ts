/** Writes `dist/cdn` as rollup.config.js says, from the modules in `dist`, with the hashes by which a page can pin a file. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
import type { BuiltPack } from '../../src/content/types.js';
import configs from '../../rollup.config.js';
import { keepBundled, writeLicences } from './licences.js';
import { readPackage } from './package.js';

const folder = 'dist/cdn';

async function bundle(config: RollupOptions): Promise<string[]> {
  const made = await rollup({
    ...config,
    onwarn(warning) {
      // tsc's decorator helper looks for one on `this`, and finds none, as it should.
      if (warning.code === 'THIS_IS_UNDEFINED') return;
      throw new Error(`rollup: ${warning.message}`);
    },
  });
  await made.write(config.output as OutputOptions);
  await made.close();
  return made.watchFiles;
}

/** Terser works in threads of its own: with more bundles under way than cores, none of them waits. */
async function bundleAll(waiting: RollupOptions[]): Promise<string[]> {
  const files: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) files.push(...(await bundle(next)));
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return files;
}

/** By id: the version of each pack that the files contain. */
async function packVersions(): Promise<Record<string, string>> {
  const names = (await readdir('dist/generated/packs')).sort();
  const modules = names.map((name) => import(pathToFileURL(`dist/generated/packs/${name}/index.js`).href) as Promise<{ pack: BuiltPack }>);
  return Object.fromEntries((await Promise.all(modules)).map(({ pack }) => [pack.id, pack.version]));
}

/** `integrity.json`: the hash of each file, for `integrity` of a script tag; the versions of the package and of its packs. */
async function writeIntegrity(): Promise<void> {
  const scripts = (await readdir(folder, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.min.js') || (path.startsWith('chunks/') && path.endsWith('.js')))
    .sort();
  const hashes = scripts.map(async (script) => {
    const hash = createHash('sha384').update(await readFile(join(folder, script)));
    return [script, `sha384-${hash.digest('base64')}`] as const;
  });
  const { version } = await readPackage();
  const files = Object.fromEntries(await Promise.all(hashes));
  await writeFile(join(folder, 'integrity.json'), `${JSON.stringify({ version, packs: await packVersions(), files }, null, 2)}\n`);
}

const files = await bundleAll([...configs] as RollupOptions[]);
await writeLicences(join(folder, 'LICENSES.txt'), files);
await writeIntegrity();
await keepBundled('cdn', files);
