/** `npm run readme`: writes the reference of the elements into README.md. */
import { readFile, writeFile } from 'node:fs/promises';
import { readElements } from './elements.js';
import { fillReadme } from './reference.js';

await writeFile('README.md', await fillReadme(await readFile('README.md', 'utf8'), await readElements()));
