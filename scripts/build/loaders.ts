/**
 * Writes the lists from which the autoloader loads: a tag and its module for each file of src/define; and, for each language that a pack is
 * translated into, the words and texts of each of them, `src/generated/languages/`, from which the files in that language begin, too.
 * `src/generated/translations.ts` has all of each language, for documents; `src/generated/languages.ts`, which there are.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { messageModules, type MessageModule } from '../messages/modules.js';

const pack = 'dermatomyositis';
const packs = `src/generated/packs/${pack}`;
const languages = 'src/generated/languages';
const files = (await readdir('src/define')).filter((file) => file.endsWith('.ts')).sort();
const names = files.map((file) => basename(file, '.ts'));
/** A guide loads its parts as they are loaded alone, each with its slice: what a page has of them already is not loaded twice. */
const parts = names.filter((name) => !['guide', 'settings', 'term'].includes(name));

const load = (name: string): string => `import('../define/${name}.js')`;
const guide = `Promise.all([
    import('../elements/guide/guide.alone.js'),
    ...Object.entries(loaders).map(([tag, load]) => /^helio-(${names.filter((name) => !parts.includes(name)).join('|')})$/.test(tag) || load()),
  ]).then(([{ defineGuideAlone }]) => {
    defineGuideAlone();
  })`;
const rows = (of: readonly string[], row: (name: string) => string): string =>
  of.map((name) => `  'helio-${name}': () => ${row(name)},\n`).join('');
const list = (name: string, all: string): string =>
  `export const ${name}: Readonly<Record<string, () => Promise<unknown>>> = {\n${all}};\n`;

/** The slice that a file of src/define registers; none for what shows no pack, all for a guide. */
const sliceOf = async (name: string): Promise<string | undefined> =>
  new RegExp(`packs/${pack}/([\\w-]+)\\.js`).exec(await readFile(`src/define/${name}.ts`, 'utf8'))?.[1];

const inLanguage = (language: string) => (module: MessageModule) => ({ ...module, file: module.file.replace(/ts$/, `${language}.ts`) });
const importsOf = (modules: readonly MessageModule[], up: string): string =>
  modules.map(({ file, words }) => `import { ${words} } from '${up}${file.replace(/ts$/, 'js')}';\n`).join('');
const bySpeaker = (modules: readonly MessageModule[]): string =>
  `{ ${modules.map(({ speaker, words }) => `'${speaker}': ${words}`).join(', ')} }`;

/** Words that every element has, of its surround and of what it shares with others; then its own. */
const modulesOf = (name: string): readonly MessageModule[] =>
  messageModules().filter(({ speaker }) => ['frame', 'reading', name, ...(name === 'body-map' ? ['regions'] : [])].includes(speaker));

/** What an element needs in a language: none if its text is not written. */
async function wordsOf(name: string, language: string): Promise<string | undefined> {
  const slice = name === 'guide' ? 'pack' : await sliceOf(name);
  if (!slice || !existsSync(`${packs}/${language}/${slice}.text.ts`)) return undefined;
  const modules = modulesOf(name).map(inLanguage(language));
  return `import { provide, provideMessages } from '../../../content/registry.js';
import { part } from '../../packs/${pack}/${language}/${slice}.text.js';
${importsOf(modules, '../../../')}
export function bring(): void {
  provideMessages('${language}', ${bySpeaker(modules)});
  provide(part);
}
`;
}

/** Where a file in a language begins: one that is on a page with the English one has brought its language all the same. */
const beginning = (language: string, modules: readonly MessageModule[], define: string, up: string): string => `import '${up}${define}.js';
import { provideMessages } from '${up}content/registry.js';
${importsOf(modules, up)}
provideMessages('${language}', ${bySpeaker(modules)});
`;

async function writeLanguage(language: string): Promise<boolean> {
  const folder = `${languages}/${language}`;
  const spoken = messageModules().map(inLanguage(language));
  if (!spoken.every(({ file }) => existsSync(`src/${file}`))) return false;
  await mkdir(`${folder}/files`, { recursive: true });
  const all = await Promise.all(names.map(async (name) => [name, await wordsOf(name, language)] as const));
  const written = all.flatMap(([name, words]) => (words === undefined ? [] : [[name, words] as const]));
  for (const [name, words] of written) await writeFile(`${folder}/${name}.ts`, words);
  const there = written.map(([name]) => name);
  const bring = (name: string): string => `import('./${language}/${name}.js').then(({ bring }) => { bring(); })`;
  const whole = there.filter((name) => name === 'guide' || parts.includes(name));
  const perTag = rows(there, (name) => (name === 'guide' ? `Promise.all([${whole.map(bring).join(', ')}])` : bring(name)));
  await writeFile(`${languages}/${language}.ts`, list('bring', perTag));
  await writeFile(`${languages}/${language}.words.ts`, `${importsOf(spoken, '../../')}\nexport default ${bySpeaker(spoken)};\n`);

  const isWhole = existsSync(`${packs}/${language}/all.ts`);
  const up = '../../../../';
  const ofPage = spoken.filter(({ speaker }) => speaker !== 'embed');
  for (const name of names) {
    const [of, ready] = name === 'guide' ? [ofPage, isWhole] : [modulesOf(name).map(inLanguage(language)), there.includes(name)];
    if (name === 'settings' || ready) await writeFile(`${folder}/files/${name}.ts`, beginning(language, of, `define/${name}`, up));
  }
  if (isWhole) await writeFile(`${folder}/files/heliotrope.ts`, beginning(language, ofPage, 'define', up));
  return true;
}

await rm(languages, { recursive: true, force: true });
const translated = (await readdir(packs, { withFileTypes: true })).flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort();
const ready: string[] = [];
for (const language of translated) if (await writeLanguage(language)) ready.push(language);
await mkdir('src/generated', { recursive: true });
await writeFile(
  'src/generated/loaders.ts',
  `/** By tag: loads and registers the element. */\n${list(
    'loaders',
    rows(names, (name) => (name === 'guide' ? guide : load(name))),
  )}`,
);

await writeFile(
  'src/generated/languages.ts',
  `/** Those that come beside English: of a dot and a \`lang\`, what is in the names of their files. */
export const languages = ${ready.length > 0 ? `/^\\.${ready.length > 1 ? `(?:${ready.join('|')})` : ready.join('')}(?![a-z])/` : '/(?!)/'};
`,
);

const translation = (language: string): string =>
  `  ${JSON.stringify(language)}: () => Promise.all([import('./packs/${pack}/${language}/index.js'), import('./languages/${language}.words.js')]),\n`;
await writeFile(
  'src/generated/translations.ts',
  `import type { BuiltPack } from '../content/types.js';
import type { Messages } from '../content/registry.js';

type Translation = readonly [{ readonly pack: BuiltPack }, { readonly default: Messages }];
/** By language: the pack that ships, in it, and the words of the interface. */
export const translations: Readonly<Record<string, () => Promise<Translation>>> = {
${ready.map(translation).join('')}};
`,
);
