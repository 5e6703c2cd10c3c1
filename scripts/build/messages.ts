/** Writes `dist/messages.en.json` and `dist/locales`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { englishMessages } from '../messages/english.js';
import { localeModule } from '../messages/locale.js';

const messages = await englishMessages();
await mkdir('dist/locales', { recursive: true });
await writeFile('dist/messages.en.json', `${JSON.stringify(messages, undefined, 2)}\n`);
// Further languages come with their packs: only English ships.
const { code, types } = localeModule('en', messages);
await writeFile('dist/locales/en.js', code);
await writeFile('dist/locales/en.d.ts', types);
