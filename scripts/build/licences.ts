/** Which libraries a bundle contains: their licences go beside it, their names into the bill of materials. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson } from './package.js';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly repository?: string | { readonly url: string };
}

/** The folders of `node_modules` that files come from: `…/node_modules/@b/c/x.js` → `node_modules/@b/c`; files of our own have none. */
export function librariesOf(files: readonly string[]): string[] {
  const library = /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//;
  const folders = files.flatMap((file) => library.exec(file.replaceAll('\\', '/'))?.[1] ?? []);
  return [...new Set(folders)].filter((folder) => existsSync(join(folder, 'package.json'))).sort();
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license, repository } = (await readJson(join(folder, 'package.json'))) as Manifest;
  const licenceFiles = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const texts = await Promise.all(licenceFiles.map((file) => readFile(join(folder, file), 'utf8')));
  const source = typeof repository === 'string' ? repository : repository?.url;
  return [`${name} ${version} (${license ?? 'licence not stated'})`, source, ...texts.map((text) => text.trim())]
    .filter(Boolean)
    .join('\n\n');
}

/** `files`: paths of all that was bundled. */
export async function writeLicences(out: string, files: readonly string[]): Promise<void> {
  const notices = await Promise.all(librariesOf(files).map(noticeOf));
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  await writeFile(out, `${['This file contains the libraries below, each under its own licence.', ...notices].join(line)}\n`);
}

const keptIn = (bundle: string): string => `build/bundled/${bundle}.json`;

/** Keeps the libraries of a bundle for the bill of materials. */
export async function keepBundled(bundle: string, files: readonly string[]): Promise<void> {
  await mkdir('build/bundled', { recursive: true });
  await writeFile(keptIn(bundle), JSON.stringify(librariesOf(files)));
}

export const bundledIn = async (bundle: string): Promise<string[]> => (await readJson(keptIn(bundle))) as string[];
