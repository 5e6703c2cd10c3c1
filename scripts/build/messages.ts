/** Writes `dist/messages.en.json`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { englishMessages } from '../messages/english.js';

await mkdir('dist', { recursive: true });
await writeFile('dist/messages.en.json', `${JSON.stringify(await englishMessages(), undefined, 2)}\n`);
