/**
 * Files that have another language instead of English: bundlers take the twin of each module that holds a language. Of a module of words that is
 * the one beside it (`x.messages.es.js` for `x.messages.js`), of a module of a pack the one in the folder of the language, and of base/home.js,
 * which says what the language of the code is, base/home.es.js.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
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

const exportsOf = (code: string): string[] => [...code.matchAll(/export const (\w+)/g)].map(([, name = '']) => name);

/** What a module of words has beside them, such as which key says what, is in no language: a twin has it from there. */
function completed(code: string, twin: string, language: string): string {
  const file = twin.replace(new RegExp(`\\.${language}(\\.[jt]s)$`), '$1');
  if (!file.includes('.messages.') || file === twin) return code;
  const own = exportsOf(code);
  const others = exportsOf(readFileSync(file, 'utf8')).filter((name) => !own.includes(name));
  return others.length > 0 ? `${code}\nexport { ${others.join(', ')} } from './${basename(file).replace(/ts$/, 'js')}';\n` : code;
}

/** For rollup, from the modules in `dist`. */
export const twins = (language: string): Plugin => ({
  name: `twins-${language}`,
  resolveId(name, importer) {
    if (!importer || !name.startsWith('.') || isOfPack(importer)) return undefined;
    const found = taken(resolve(dirname(importer), name), language);
    return found === importer ? undefined : found;
  },
  transform: (code, id) => completed(code, id, language),
});

/** For esbuild, from `src`. */
export const sourceTwins = (language: string): EsbuildPlugin => ({
  name: `twins-${language}`,
  setup(build) {
    build.onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir, importer }) => {
      const twin = isOfPack(importer) ? undefined : taken(resolve(resolveDir, path).replace(/js$/, 'ts'), language);
      return twin === undefined || twin === importer ? undefined : { path: twin };
    });
    build.onLoad({ filter: new RegExp(`\\.messages\\.${language}\\.ts$`) }, ({ path }) => ({
      contents: completed(readFileSync(path, 'utf8'), path, language),
      loader: 'ts',
    }));
  },
});

/** Modules of a pack name those of their language themselves. */
const isOfPack = (importer: string): boolean => importer.replaceAll('\\', '/').includes('/generated/packs/');

/** The languages beside English in which there are files: those of which scripts/build/loaders.ts has found all words. */
export const languages: readonly string[] = existsSync('dist/generated/languages')
  ? readdirSync('dist/generated/languages').flatMap((file) => /^([\w-]+)\.js$/.exec(file)?.[1] ?? [])
  : [];
