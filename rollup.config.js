/** The files of `dist/cdn`, from the modules that tsc wrote to `dist`. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import htmlLiterals from 'rollup-plugin-html-literals';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! heliotrope ${version} | code MIT, content CC BY 4.0 | licences of what it contains: LICENSES.txt */`;

const scriptsIn = (folder) => {
  try {
    return readdirSync(folder).filter((file) => file.endsWith('.js'));
  } catch {
    return [];
  }
};

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
  terser({ ecma: 2022, module, compress: { passes: 2, inline: 1 }, format: { comments: /^!/ } }),
  letForConst,
];

/**
 * Most of an element's functions are called as soon as it is there: the browser may compile them while it loads the file, off the main
 * thread, and not one by one while the reader waits (docs/adr/0027). It has to be the first line, where terser leaves no such comment.
 */
const compiledOnLoad = { name: 'compiled-on-load', renderChunk: (code) => ({ code: `//# allFunctionsCalledOnLoad\n${code}`, map: null }) };

/** One file that works as a classic script and as a module. */
const script = (input, name) => ({
  input,
  // The file for everything has much that a page never calls.
  plugins: name === 'heliotrope' ? minifying(false) : [...minifying(false), compiledOnLoad],
  output: {
    file: `dist/cdn/${name}.min.js`,
    format: 'iife',
    inlineDynamicImports: true,
    banner,
    // Lit itself may be refused at once, as by `trusted-types 'none'`: the documents stay, and the page has no exception of ours.
    intro: 'try {',
    outro: "} catch (error) { console.warn('[heliotrope]', error); }",
  },
});

export default [
  script('dist/define.js', 'heliotrope'),
  ...scriptsIn('dist/define').map((file) => script(join('dist/define', file), basename(file, '.js'))),
  ...scriptsIn('dist/generated/languages').map((file) =>
    script(join('dist/generated/languages', file), `heliotrope.${basename(file, '.js')}`),
  ),
  {
    input: { auto: 'dist/cdn/auto.js' },
    plugins: minifying(true),
    preserveEntrySignatures: 'exports-only',
    output: { dir: 'dist/cdn', format: 'es', entryFileNames: '[name].min.js', chunkFileNames: 'chunks/[name]-[hash].js', banner },
  },
];
