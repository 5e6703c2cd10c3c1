/** Writes the list from which the autoloader loads: a tag and its module for each file of src/define. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

const folder = 'src/define';

export async function writeLoaders(out = 'src/generated/loaders.ts') {
  const files = existsSync(folder) ? (await readdir(folder)).filter((file) => file.endsWith('.ts')).sort() : [];
  const rows = files.map((file) => {
    const name = basename(file, '.ts');
    return `  'helio-${name}': () => import('../define/${name}.js'),\n`;
  });
  await mkdir('src/generated', { recursive: true });
  await writeFile(
    out,
    `/** By tag: loads and registers the element. */\nexport const loaders: Readonly<Record<string, () => Promise<unknown>>> = {\n${rows.join('')}};\n`,
  );
}
