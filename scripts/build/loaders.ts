/**
 * Writes the lists from which the autoloader loads: a tag and its module for each file of src/define; and, for each language that a pack is
 * translated into, the words and texts of each of them, `src/generated/languages/`.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { messageModules } from '../messages/modules.js';

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
    ...Object.entries(loaders).map(([tag, load]) => /${names.filter((name) => !parts.includes(name)).join('|')}/.test(tag) || load()),
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

/** Words that every element has, of its surround and of what it shares with others; then its own. */
const modulesOf = (name: string, language: string) =>
  messageModules()
    .filter(({ speaker }) => ['frame', 'reading', name, ...(name === 'body-map' ? ['regions'] : [])].includes(speaker))
    .map(({ file, ...rest }) => ({ ...rest, file: file.replace(/ts$/, `${language}.ts`) }));

/** What an element needs in a language: `undefined` if not all of it is written. */
async function wordsOf(name: string, language: string): Promise<string | undefined> {
  const slice = name === 'guide' ? 'pack' : await sliceOf(name);
  if (!slice) return undefined;
  const modules = modulesOf(name, language);
  if (!existsSync(`${packs}/${language}/${slice}.text.ts`) || !modules.every(({ file }) => existsSync(`src/${file}`))) return undefined;
  const imports = modules.map(({ file, words }) => `import { ${words} } from '../../../${file.replace(/ts$/, 'js')}';\n`);
  return `import { provide, provideMessages } from '../../../content/registry.js';
import { part } from '../../packs/${pack}/${language}/${slice}.text.js';
${imports.join('')}
export function bring(): void {
  provideMessages('${language}', { ${modules.map(({ speaker, words }) => `'${speaker}': ${words}`).join(', ')} });
  provide(part);
}
`;
}

async function writeLanguage(language: string): Promise<boolean> {
  const all = await Promise.all(names.map(async (name) => [name, await wordsOf(name, language)] as const));
  const written = all.flatMap(([name, words]) => (words === undefined ? [] : [[name, words] as const]));
  if (written.length === 0) return false;
  await mkdir(`${languages}/${language}`, { recursive: true });
  for (const [name, words] of written) await writeFile(`${languages}/${language}/${name}.ts`, words);
  const there = written.map(([name]) => name);
  const bring = (name: string): string => `import('./${language}/${name}.js').then(({ bring }) => { bring(); })`;
  const whole = there.filter((name) => name === 'guide' || parts.includes(name));
  await writeFile(
    `${languages}/${language}.ts`,
    list(
      'bring',
      rows(there, (name) => (name === 'guide' ? `Promise.all([${whole.map(bring).join(', ')}])` : bring(name))),
    ),
  );
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
  )}
/** Those that come beside English, as a \`lang\` begins. */
export const languages = ${ready.length > 0 ? `/^(${ready.join('|')})(?![a-z])/` : '/(?!)/'};
`,
);
