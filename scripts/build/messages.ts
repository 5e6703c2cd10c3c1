/** Writes `dist/messages.en.json` and `dist/locales`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { englishMessages } from '../messages/english.js';
import { translations } from '../../src/generated/translations.js';
import { localeModule } from '../messages/locale.js';

const messages = await englishMessages();
await mkdir('dist/locales', { recursive: true });
await writeFile('dist/messages.en.json', `${JSON.stringify(messages, undefined, 2)}\n`);
const write = async (language: string, words: unknown): Promise<void> => {
  const { code, types } = localeModule(language, words);
  await writeFile(`dist/locales/${language}.js`, code);
  await writeFile(`dist/locales/${language}.d.ts`, types);
};
await write('en', messages);
for (const [language, load] of Object.entries(translations)) {
  const [, { default: words }] = await load();
  await write(language, words);
}
