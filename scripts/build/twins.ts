/**
 * Files that have another language instead of English: bundlers take the twin of each module that holds a language. Of a module of words that is
 * the one beside it (`x.messages.es.js` for `x.messages.js`), of a module of a pack the one in the folder of the language, and of base/home.js,
 * which says what the language of the code is, base/home.es.js.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
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

/** The languages beside English in which there are files: those of which scripts/build/loaders.ts has found all words. */
export const languages: readonly string[] = existsSync('dist/generated/languages')
  ? readdirSync('dist/generated/languages').flatMap((file) => /^([\w-]+)\.js$/.exec(file)?.[1] ?? [])
  : [];
