/**
 * Builds the package into `dist`. `--if-needed` does nothing where a fresh build stands. Each step says what it makes; the first
 * that fails ends the build, and the next run starts anew.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { alone } from './build-lock.mjs';
import { clearStamp, hashInputs, isFresh, writeStamp } from './build-stamp.mjs';
import { bundleCdn } from './bundle-cdn.mjs';
import { bundleCommand } from './bundle-command.mjs';
import { completeManifest } from './manifest/complete-manifest.mjs';
import { readElements } from './manifest/elements.mjs';
import { writeEditorData } from './manifest/write-editor-data.mjs';
import { writeLlms } from './manifest/write-llms.mjs';
import { writeTypes } from './manifest/write-types.mjs';
import { runNode, runTool } from './run-command.mjs';
import { writeIntegrity } from './write-integrity.mjs';
import { writeLicences } from './write-licences.mjs';
import { writeLoaders } from './write-loaders.mjs';
import { writeOpenAcr } from './write-openacr.mjs';
import { writeSbom } from './write-sbom.mjs';

async function mustSucceed(what, exitCode) {
  if ((await exitCode) !== 0) throw new Error(`${what} failed; its message stands above.`);
}

/** Paths of the files that went into the bundles. */
const bundled = { inCdn: [], inCommand: [] };

const steps = [
  ['packs', () => mustSucceed('Generating the packs', runNode(['--import', 'tsx', 'scripts/generate-packs.ts']))],
  ['list of elements', () => writeLoaders()],
  ['modules', () => mustSucceed('tsc', runTool('typescript', 'tsc', ['-p', 'tsconfig.build.json']))],
  [
    'manifest',
    async () => {
      await mustSucceed(
        'The manifest',
        runTool('@custom-elements-manifest/analyzer', 'cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']),
      );
      await completeManifest();
    },
  ],
  [
    'types and data from the manifest',
    async () => {
      const elements = await readElements();
      const manifest = JSON.parse(await readFile('package.json', 'utf8'));
      await writeTypes(elements);
      await writeEditorData(elements, manifest.version);
      await writeLlms(elements, manifest);
    },
  ],
  [
    'files for a script tag',
    async () => {
      await mkdir('dist/cdn', { recursive: true });
      bundled.inCdn = await bundleCdn();
      await writeLicences('dist/cdn/LICENSES.txt', bundled.inCdn);
      const { version } = JSON.parse(await readFile('package.json', 'utf8'));
      await writeIntegrity('dist/cdn', version);
    },
  ],
  [
    'command',
    async () => {
      bundled.inCommand = await bundleCommand('dist/cli/heliotrope.js');
      await writeLicences('dist/cli/LICENSES.txt', bundled.inCommand);
    },
  ],
  ['accessibility report', () => writeOpenAcr()],
  ['bill of materials', () => writeSbom('dist/sbom.cdx.json', bundled)],
];

async function build() {
  const hash = await hashInputs();
  await clearStamp();
  await rm('dist', { recursive: true, force: true });
  for (const [what, make] of steps) {
    const started = performance.now();
    await make();
    console.log(`built ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  }
  await writeStamp(hash);
}

export async function buildIfNeeded() {
  if (await isFresh()) return;
  await alone(async () => {
    if (await isFresh()) return;
    console.log('Building the package.');
    await build();
  });
}

if (process.argv[1] && existsSync(process.argv[1]) && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await (process.argv.includes('--if-needed') ? buildIfNeeded() : alone(build));
  } catch (error) {
    console.error(`\n${error.message}\nThe build stopped. Correct what the message names, then run: npm run build`);
    process.exitCode = 1;
  }
}
