/** `npm run wordpress`: build/heliotrope-wordpress.zip, the plugin of hosts/wordpress with everything that it shows inside. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { renderDocument } from '../src/ssr/index.js';
import { readPackage } from './build/package.js';
import { framesOf } from './embed/frames.js';

const source = 'hosts/wordpress';
const out = 'build/heliotrope-wordpress.zip';
const { version } = await readPackage();
const elements = framesOf();
const files: Record<string, Uint8Array> = {};
/** The same files make the same zip. */
const mtime = new Date(1980, 0, 2);

for (const file of (await readdir(source, { recursive: true })).sort()) {
  if (!/\.\w+$/.test(file)) continue;
  const text = await readFile(join(source, file), 'utf8');
  const isVersioned = file === 'heliotrope.php' || file === 'readme.txt';
  files[file.replaceAll('\\', '/')] = strToU8(isVersioned ? text.replaceAll('0.0.0', version) : text);
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
const rows = elements.map(({ name, title }) => `\t${quoted(name)} => ${quoted(title)},\n`).join('');
files['includes/elements.php'] = strToU8(`<?php\n// Written by the build.\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn array(\n${rows});\n`);

/** Blocks of a document: most of them are the same for all readers. */
const blocks = /(?=<(?:p|li|h\d|tr|t[dh]|dt|dd|section|details|summary|ul|ol|dl|table|figure|svg)\b)/;

/** The document of an element for each reader. What several of them read is there once: many servers take uploads of no more than 2 MB. */
function documentsOf(name: string): string {
  const places = new Map<string, number>();
  const readers = ['standard', 'easy'].flatMap((level) => ['adult', 'teen', 'child'].map((figure) => ({ level, figure })));
  const shown = readers.map(({ level, figure }) => {
    /** Where each run of blocks begins, and how many it has. */
    const runs: number[] = [];
    let next = -1;
    for (const block of renderDocument(`helio-${name}`, { level, figure, lang: 'en', 'heading-level': 2 }).split(blocks)) {
      const place = places.get(block) ?? places.set(block, places.size).size - 1;
      if (place === next) runs.push((runs.pop() ?? 0) + 1);
      else runs.push(place, 1);
      next = place + 1;
    }
    return [`${level}.${figure}`, runs] as const;
  });
  return JSON.stringify({ blocks: [...places.keys()], shown: Object.fromEntries(shown) });
}

for (const { name } of elements) files[`documents/${name}.json`] = strToU8(documentsOf(name));
// An element in a file of its own has what all have: together they would be larger than such a server takes.
for (const file of (await readdir('dist/cdn')).filter((name) => /^auto\..*min\.js$/.test(name)))
  files[`cdn/${file}`] = await readFile(`dist/cdn/${file}`);
for (const chunk of (await readdir('dist/cdn/chunks', { recursive: true })).filter((file) => file.endsWith('.js')).sort())
  files[`cdn/chunks/${chunk.replaceAll('\\', '/')}`] = await readFile(`dist/cdn/chunks/${chunk}`);

const copies = {
  'cdn/LICENSES.txt': 'dist/cdn/LICENSES.txt',
  'advisories.json': 'dist/advisories.json',
  'LICENSE.txt': 'LICENSE',
  'LICENSE-content.txt': 'LICENSE-content',
  'CHANGELOG.txt': 'CHANGELOG-editors.md',
};
for (const [file, from] of Object.entries(copies)) files[file] = await readFile(from);

await mkdir('build', { recursive: true });
const inFolder = Object.fromEntries(Object.entries(files).map(([file, content]) => [`heliotrope/${file}`, content]));
await writeFile(out, zipSync(inFolder, { level: 9, mtime }));
console.log(`${out}: upload it under Plugins → Add New → Upload.`);
