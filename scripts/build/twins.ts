/**
 * Files that have another language instead of English: bundlers take the twin of each module that holds a language. Of a module of words that is
 * the one beside it (`x.messages.es.js` for `x.messages.js`), of a module of a pack the one in the folder of the language, and of base/home.js,
 * which says what the language of the code is, base/home.es.js.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'rollup';

/** Where the twin of a module would be; `undefined` for what is the same in every language. `file` is a path with `/`. */
export function twinOf(file: string, language: string): string | undefined {
  const [, before, rest] = /^(.*\/generated\/packs\/[^/]+\/)([^/]+)$/.exec(file) ?? [];
  if (before !== undefined && rest !== undefined) return `${before}${language}/${rest}`;
  return /(\.messages|\/base\/home)\.[jt]s$/.test(file) ? file.replace(/\.([jt]s)$/, `.${language}.$1`) : undefined;
}

/** What is to be taken for a module. Words without a twin would be English among others: better no file than that one. */
function taken(file: string, language: string): string | undefined {
  const twin = twinOf(file.replaceAll('\\', '/'), language);
  if (twin === undefined || existsSync(twin)) return twin;
  throw new Error(`${file} has no twin in "${language}": ${twin}`);
}

/** For rollup, from the modules in `dist`. */
export const twins = (language: string): Plugin => ({
  name: `twins-${language}`,
  resolveId(name, importer) {
    if (!importer || !name.startsWith('.') || isOfPack(importer)) return undefined;
    return taken(resolve(dirname(importer), name), language);
  },
});

/** For esbuild, from `src`. */
export const sourceTwins = (language: string): EsbuildPlugin => ({
  name: `twins-${language}`,
  setup(build) {
    build.onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir, importer }) => {
      const twin = isOfPack(importer) ? undefined : taken(resolve(resolveDir, path).replace(/js$/, 'ts'), language);
      return twin === undefined ? undefined : { path: twin };
    });
  },
});

/** Modules of a pack name those of their language themselves. */
const isOfPack = (importer: string): boolean => importer.replaceAll('\\', '/').includes('/generated/packs/');

const packs = 'dist/generated/packs';
/** Of each pack that ships. */
const folders = (): string[] => readdirSync(packs).map((pack) => join(packs, pack));

/** The languages beside English in which there is a pack. */
export const twinLanguages = (): string[] => [
  ...new Set(
    folders().flatMap((folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))),
  ),
];

/** The part of the pack that a file of dist/define registers is there in this language; or it registers none. */
export const isTranslated = (file: string, language: string): boolean =>
  [...readFileSync(file, 'utf8').matchAll(/['"]([./]+generated\/packs\/[\w./-]+)['"]/g)].every(([, name = '']) =>
    existsSync(twinOf(resolve(dirname(file), name).replaceAll('\\', '/'), language) ?? ''),
  );
