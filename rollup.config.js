/** The files of `dist/cdn`, from the modules that tsc wrote to `dist`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import htmlLiterals from 'rollup-plugin-html-literals';
import { languages, twins } from './scripts/build/twins.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! heliotrope ${version} | code MIT, content CC BY 4.0 | licences of what it contains: LICENSES.txt */`;

/** By name, the module of each file: one for all elements, one for each. */
const inputs = [['heliotrope', 'dist/define.js'], ...modulesIn('dist/define')];
/** Those in another language. */
const inputsIn = (language) => modulesIn(`dist/generated/languages/${language}/files`);

function modulesIn(folder) {
  return readdirSync(folder).flatMap((file) => (file.endsWith('.js') ? [[basename(file, '.js'), join(folder, file)]] : []));
}

/** `let` for every `const`: shorter, and one word instead of two is less to say twice. Whether anything is assigned, tsc has seen to. */
const letForConst = {
  name: 'let-for-const',
  renderChunk(code) {
    const starts = [];
    const visit = (node) => {
      if (node?.type === 'VariableDeclaration' && node.kind === 'const') starts.push(node.start);
      if (node && typeof node === 'object') Object.values(node).forEach(visit);
    };
    visit(this.parse(code));
    return {
      code: [0, ...starts.sort((a, b) => a - b).map((start) => start + 5)]
        .map((from, index) => code.slice(from, starts[index]))
        .join('let'),
      map: null,
    };
  },
};

export const minifying = (module) => [
  // Lit's production build.
  nodeResolve({ exportConditions: ['production', 'default'] }),
  // The packs are data, and large.
  htmlLiterals({ include: ['**/dist/**/*.js'], exclude: ['**/dist/generated/packs/**'], failOnError: true }),
  // Helpers that are put in place everywhere, as terser likes to do, make a smaller file and a larger one to load: gzip knows a call.
  terser({
    ecma: 2022,
    module,
    compress: { passes: 2, inline: 1, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
    format: { comments: /^!/ },
  }),
  letForConst,
];

/**
 * Most of an element's functions are called as soon as it is there: the browser may compile them while it loads the file, off the main
 * thread, and not one by one while the reader waits (docs/adr/0027). It has to be the first line, where terser leaves no such comment.
 */
const compiledOnLoad = { name: 'compiled-on-load', renderChunk: (code) => ({ code: `//# allFunctionsCalledOnLoad\n${code}`, map: null }) };

/** One file that works as a classic script and as a module, with English or with another language. */
const script = ([name, input], language) => ({
  input,
  plugins: [
    language && twins(language),
    ...minifying(false),
    // The file for everything has much that a page never calls.
    name !== 'heliotrope' && compiledOnLoad,
  ],
  output: {
    file: `dist/cdn/${name}${language ? `.${language}` : ''}.min.js`,
    format: 'iife',
    inlineDynamicImports: true,
    banner,
    // Lit itself may be refused at once, as by `trusted-types 'none'`: the documents stay, and the page has no exception of ours.
    intro: 'try {',
    outro: "} catch (error) { console.warn('[heliotrope]', error); }",
  },
});

/** The autoloader, and what it loads of a language: modules that load others. */
const loading = (name, input, chunk) => ({
  input: { [name]: input },
  plugins: minifying(true),
  preserveEntrySignatures: 'exports-only',
  output: { dir: 'dist/cdn', format: 'es', entryFileNames: '[name].min.js', chunkFileNames: `chunks/${chunk}-[hash].js`, banner },
});

export default [
  ...inputs.map((input) => script(input)),
  ...languages.flatMap((language) => inputsIn(language).map((input) => script(input, language))),
  loading('auto', 'dist/cdn/auto.js', '[name]'),
  // Apart, so that the chunks of a reader of English are those that they are without it.
  ...languages.map((language) => loading(`auto.${language}`, `dist/generated/languages/${language}.js`, `${language}/[name]`)),
];
