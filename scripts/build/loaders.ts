/** Writes the list from which the autoloader loads: a tag and its module for each file of src/define. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

const files = (await readdir('src/define')).filter((file) => file.endsWith('.ts')).sort();
const names = files.map((file) => basename(file, '.ts'));
const load = (name: string): string => `import('../define/${name}.js')`;
/** A guide loads its parts as they are loaded alone, each with its slice: what a page has of them already is not loaded twice. */
const parts = names.filter((name) => !['guide', 'settings', 'term'].includes(name));
const guide = `Promise.all([import('../elements/guide/guide.alone.js'), ${parts.map(load).join(', ')}]).then(([{ defineGuideAlone }]) => {
    defineGuideAlone();
  })`;
const rows = names.map((name) => `  'helio-${name}': () => ${name === 'guide' ? guide : load(name)},\n`);
await mkdir('src/generated', { recursive: true });
await writeFile(
  'src/generated/loaders.ts',
  `/** By tag: loads and registers the element. */\nexport const loaders: Readonly<Record<string, () => Promise<unknown>>> = {\n${rows.join('')}};\n`,
);
