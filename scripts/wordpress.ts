/** `npm run wordpress`: build/heliotrope-wordpress.zip, the plugin of hosts/wordpress with everything that it shows inside. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { renderDocument } from '../src/ssr/index.js';
import { readPackage } from './build/package.js';
import { framesOf, language } from './embed/frames.js';

const source = 'hosts/wordpress';
const out = 'build/heliotrope-wordpress.zip';
const { version } = await readPackage();
const elements = framesOf();
const files: Record<string, Uint8Array> = {};
/** The same files make the same zip. */
const mtime = new Date(1980, 0, 2);

for (const file of await readdir(source, { recursive: true })) {
  if (!/\.\w+$/.test(file)) continue;
  const text = await readFile(join(source, file), 'utf8');
  const isVersioned = file === 'heliotrope.php' || file === 'readme.txt';
  files[file.replaceAll('\\', '/')] = strToU8(isVersioned ? text.replaceAll('0.0.0', version) : text);
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
const rows = elements.map(({ name, title }) => `\t${quoted(name)} => ${quoted(title)},\n`).join('');
files['includes/elements.php'] = strToU8(`<?php\n// Written by the build.\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn array(\n${rows});\n`);

for (const { name } of elements) {
  files[`cdn/${name}.min.js`] = await readFile(`dist/cdn/${name}.min.js`);
  for (const level of ['standard', 'easy']) {
    const documentFor = (figure: string): string => renderDocument(`helio-${name}`, { level, figure, lang: language, 'heading-level': 2 });
    const forAdults = documentFor('adult');
    files[`documents/${name}.${level}.adult.html`] = strToU8(forAdults);
    // Many servers take uploads of no more than 2 MB: what is the same for all is there once.
    for (const figure of ['teen', 'child'])
      if (documentFor(figure) !== forAdults) files[`documents/${name}.${level}.${figure}.html`] = strToU8(documentFor(figure));
  }
}
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
