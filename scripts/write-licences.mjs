/** Writes the licences of the libraries that a bundle contains. */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `node_modules/a/node_modules/@b/c/x.js` → `node_modules/a/node_modules/@b/c` */
const packageFolder = (file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'))?.[1];

async function noticeOf(folder) {
  const { name, version, license, repository } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const licenceFiles = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const texts = await Promise.all(licenceFiles.map((file) => readFile(join(folder, file), 'utf8')));
  const source = typeof repository === 'string' ? repository : repository?.url;
  return [`${name} ${version} (${license ?? 'licence not stated'})`, source, ...texts.map((text) => text.trim())]
    .filter(Boolean)
    .join('\n\n');
}

/** `files`: paths of all that was bundled; those outside node_modules are ours. */
export async function writeLicences(out, files) {
  const folders = [...new Set(files.map(packageFolder).filter(Boolean))]
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .sort();
  const notices = await Promise.all(folders.map(noticeOf));
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  await writeFile(out, `${['This file contains the libraries below, each under its own licence.', ...notices].join(line)}\n`);
}
