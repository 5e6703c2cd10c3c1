/**
 * Makes the modules in `dist` as small as they are shipped: without comments and indentation, and without the types that no entry of the
 * package reaches. Whoever reads code reads `src`.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { readPackage } from './package.js';

const files = (await readdir('dist', { recursive: true })).map((file) => join('dist', file));
const isOurs = (file: string) => !/^dist\/(cli|jsx|locales)\/|^dist\/(cdn|embed)\/(?!(auto|place)\.)/.test(file);

for (const file of files.filter((each) => each.endsWith('.js') && isOurs(each))) {
  const { code } = await transform(await readFile(file, 'utf8'), { minifyWhitespace: true, legalComments: 'none', target: 'es2022' });
  await writeFile(file, code);
}

/** The declaration files that entries name, and all that these import. */
async function reached(from: readonly string[]): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const queue = [...from];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    for (const [, path = ''] of (await readFile(file, 'utf8')).matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)\.js['"]/g))
      queue.push(join(dirname(file), `${path}.d.ts`));
  }
  return seen;
}

const types = files.filter((file) => file.endsWith('.d.ts') && isOurs(file));
const { exports } = await readPackage();
const entries = Object.values(exports)
  .flatMap((entry) => (typeof entry === 'object' ? join(entry.types) : []))
  .flatMap((entry) => types.filter((file) => file === entry || (entry.includes('*') && dirname(file) === dirname(entry))));
const needed = await reached(entries);
await Promise.all(types.filter((file) => !needed.has(file)).map((file) => rm(file)));
