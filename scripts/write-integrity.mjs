/** Writes `integrity.json`: what a page needs to pin a file of the CDN folder by subresource integrity. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function writeIntegrity(folder, version) {
  const entries = await readdir(folder, { recursive: true });
  const scripts = entries
    .filter((path) => path.endsWith('.js'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const files = {};
  for (const script of scripts) {
    const hash = createHash('sha384').update(await readFile(join(folder, script)));
    files[script] = `sha384-${hash.digest('base64')}`;
  }
  await writeFile(join(folder, 'integrity.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
}
