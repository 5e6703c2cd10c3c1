/** Writes the list from which the autoloader loads: a tag and its module for each file of src/define. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

const files = (await readdir('src/define')).filter((file) => file.endsWith('.ts')).sort();
const rows = files.map((file) => basename(file, '.ts')).map((name) => `  'helio-${name}': () => import('../define/${name}.js'),\n`);
await mkdir('src/generated', { recursive: true });
await writeFile(
  'src/generated/loaders.ts',
  `/** By tag: loads and registers the element. */\nexport const loaders: Readonly<Record<string, () => Promise<unknown>>> = {\n${rows.join('')}};\n`,
);
