/** Bundles the `heliotrope` command into one file that needs nothing but Node and the package around it: `command.ts [out]`. */
import { existsSync } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { keepBundled, writeLicences } from './licences.js';
import { readPackage } from './package.js';

const outfile = process.argv[2] ?? 'dist/cli/heliotrope.js';

/**
 * Left outside: the citation processor is under AGPL or CPAL, which would bind the whole file; the spelling checker is larger than all else,
 * with its dictionaries, and what writes Word files would double it. The command says what to install where it needs them.
 */
const external = ['@citation-js/*', 'citeproc', 'cspell-lib', 'docx'];

/**
 * What the package has as modules, and the pack that ships, are beside the command: twice, they are the larger part of it. Words in another
 * language it has as `heliotrope/locales`.
 */
const inPackage: Plugin = {
  name: 'in-package',
  setup(build) {
    build.onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir }) => {
      const module = relative('src', join(resolveDir, path)).replace(/^generated(.)languages.([\w-]+)\.words\.js$/, 'locales$1$2.js');
      if (module.startsWith('..') || !(module.startsWith('locales') || existsSync(join('dist', module)))) return undefined;
      return { path: `../${module.split(sep).join('/')}`, external: true };
    });
  },
};

const { version } = await readPackage();
const { metafile } = await build({
  entryPoints: ['src/cli/heliotrope.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external,
  plugins: [inPackage],
  metafile: true,
  // Unminified, it names the path of each library from here, which differs where they are installed elsewhere.
  minify: true,
  legalComments: 'none',
  // A library in CommonJS among those bundled asks for Node's modules by `require`.
  banner: {
    js: `import { createRequire as heliotropeRequire } from 'node:module';\nconst require = heliotropeRequire(import.meta.url);\n// heliotrope ${version}. Licences of what it contains: LICENSES.txt`,
  },
  logLevel: 'warning',
});
const script = await readFile(outfile, 'utf8');
if (!script.startsWith('#!')) await writeFile(outfile, `#!/usr/bin/env node\n${script}`);
await chmod(outfile, 0o755);
const files = Object.keys(metafile.inputs);
await writeLicences(join(dirname(outfile), 'LICENSES.txt'), files);
await keepBundled('command', files);
