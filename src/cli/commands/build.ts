import type { Command } from 'commander';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { buildPack } from '../../content/build-pack.js';
import { version } from '../../foundation/version.js';
import { exitCodes } from '../exit-codes.js';
import { readPackFolder, UnusableInputError } from '../read-pack-folder.js';
import { hasErrors, inText, lintFolder, summary } from './lint.js';

/** The one file that build writes: the whole pack, as `registerPack` takes it. */
const builtFile = 'pack.json';

export function addBuildCommand(program: Command): void {
  program
    .command('build')
    .description('check a pack and build it into what registerPack takes')
    .argument('<dir>', 'the folder of the pack: the one that holds pack.yaml')
    .requiredOption('--out <dir>', `the folder to write ${builtFile} to; it must be empty, or from an earlier build`)
    .action(async (folder: string, { out }: { out: string }) => {
      await refuseForeign(out);
      const remarks = await lintFolder(folder);
      for (const remark of remarks) console.error(inText(remark));
      console.error(summary(remarks));
      if (hasErrors(remarks)) {
        console.error('Nothing was built.');
        process.exitCode = exitCodes.errorsFound;
        return;
      }
      const pack = await buildPack(await readPackFolder(folder), version).catch(explainMissingFormatter);
      await replaceFolder(out, `${JSON.stringify(pack)}\n`);
      console.log(join(out, builtFile));
    });
}

/** What we did not write, we do not remove. */
async function refuseForeign(out: string): Promise<void> {
  let entries: string[];
  try {
    entries = await readdir(out);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw new UnusableInputError(`${out} cannot be written to: ${(error as Error).message}`);
  }
  const ours = entries.length === 0 || (entries.length === 1 && entries[0] === builtFile && (await isBuiltPack(join(out, builtFile))));
  if (!ours) throw new UnusableInputError(`${out} holds files that are not from a build. Name an empty or a new folder.`);
}

async function isBuiltPack(path: string): Promise<boolean> {
  try {
    return (JSON.parse(await readFile(path, 'utf8')) as { format?: unknown }).format === 1;
  } catch {
    return false;
  }
}

/** The folder stands whole, as it was or as it will be, and nothing beside it is left. */
async function replaceFolder(out: string, built: string): Promise<void> {
  const target = resolve(out);
  await mkdir(dirname(target), { recursive: true });
  const work = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const [fresh, old] = [join(work, 'new'), join(work, 'old')];
    await mkdir(fresh);
    await writeFile(join(fresh, builtFile), built);
    await rename(target, old).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(fresh, target).catch(async (error: unknown) => {
      await rename(old, target);
      throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The citation processor is under a licence of its own, so it is installed apart. */
function explainMissingFormatter(error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_MODULE_NOT_FOUND' && message.includes('@citation-js/')) {
    throw new UnusableInputError(
      'Sources are formatted by Citation.js. Install it: npm install --save-dev @citation-js/core @citation-js/plugin-csl',
    );
  }
  throw error;
}
