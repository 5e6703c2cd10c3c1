/**
 * Tells whether the build is fresh: a hash of all that goes into it, kept from the last build that succeeded. Node built-ins only.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const stampFile = 'build/stamp';
const inputs = [
  'custom-elements-manifest.config.mjs',
  'docs/accessibility',
  'package.json',
  'package-lock.json',
  'rollup.config.js',
  'scripts',
  'src',
  'tsconfig.build.json',
  'tsconfig.json',
];
const generated = join('src', 'generated');

async function filesOf(path) {
  if (path === generated) return [];
  const entries = await readdir(path, { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)])),
  );
  return found.flat();
}

/** A hash of every input of the build, by name and content. */
export async function hashInputs() {
  const files = [];
  for (const input of inputs) {
    if (!existsSync(input)) continue;
    files.push(...(/\.\w+$/.test(input) ? [input] : await filesOf(input)));
  }
  const hash = createHash('sha256').update(process.version);
  for (const file of files.sort()) hash.update(`\0${file}\0`).update(await readFile(file));
  return hash.digest('hex');
}

export async function isFresh() {
  if (!existsSync('dist') || !existsSync(generated) || !existsSync(stampFile)) return false;
  return (await readFile(stampFile, 'utf8')) === (await hashInputs());
}

export async function writeStamp(hash) {
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, hash);
}

export async function clearStamp() {
  await rm(stampFile, { force: true });
}
