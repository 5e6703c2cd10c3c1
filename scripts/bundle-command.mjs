/** Bundles the `heliotrope` command into one file that needs nothing but Node. */
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const entry = 'src/cli/heliotrope.ts';

/**
 * Stay outside: the citation processor is under AGPL or CPAL, which would bind the whole file; the spelling checker is larger than all else,
 * with its dictionaries. The command says what to install where it needs them.
 */
const external = ['@citation-js/*', 'citeproc', 'cspell-lib'];

/** Writes `outfile`; gives the files that went into it. */
export async function bundleCommand(outfile) {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const { metafile } = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external,
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
  return Object.keys(metafile.inputs);
}
