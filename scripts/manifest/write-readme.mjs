/** `npm run readme`: writes the reference of the elements into README.md. */
import { readFile, writeFile } from 'node:fs/promises';
import { buildIfNeeded } from '../build.mjs';
import { readElements } from './elements.mjs';
import { fillReadme } from './reference.mjs';

await buildIfNeeded();
await writeFile('README.md', await fillReadme(await readFile('README.md', 'utf8'), await readElements()));
