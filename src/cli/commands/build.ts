import type { Command } from 'commander';
import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { layerFile, openSourcePack } from '../../content/source-pack.js';
import { builtFile } from '../build-mark.js';
import { exitCodes } from '../exit-codes.js';
import { inWords } from '../failure.js';
import { ownFrom } from '../load-pack.js';
import { resolveOutFolder, writeOutFolder } from '../out-folder.js';
import { printable } from '../printable.js';
import { Progress, sizeOf } from '../progress.js';
import { readPackFiles } from '../read-pack-folder.js';
import { say, tell } from '../say.js';
import { watchFolder } from '../watch-folder.js';
import { hasErrors, inText, diagnosticsOn, summary } from './lint.js';

export function addBuildCommand(program: Command): void {
  program
    .command('build')
    .description('check a pack and build it into what registerPack takes')
    .argument('<dir>', 'the folder of the pack: the one that holds pack.yaml')
    .requiredOption('--out <dir>', `the folder to write ${builtFile} to; it must be empty, or from an earlier build`)
    .option('--layer <file>', `texts that an organisation adds or replaces; left out: ${layerFile} in the folder, if any`)
    .option('--watch', 'go on, and build again after each change; Ctrl-C ends it')
    .addHelpText('after', '\nExit codes: 0 built; 1 errors in the pack, nothing was built; 2 wrong usage, or input that cannot be used.')
    .action(async (folder: string, { out, watch, layer }: { out: string; watch?: true; layer?: string }) => {
      const target = resolveOutFolder(out, folder);
      if (!watch) {
        if (!(await build(folder, out, target, layer))) process.exitCode = exitCodes.errorsFound;
        return;
      }
      // What cannot be used at the start will not be after a change: it ends the command as without --watch.
      await build(folder, out, target, layer);
      const written = relative(realpathSync(folder), target).replaceAll('\\', '/');
      watchFolder(
        folder,
        (name) => name === written || name.startsWith(`${written}/`),
        async () => {
          try {
            await build(folder, out, target, layer);
          } catch (error) {
            tell(printable(`${inWords(error)} Nothing was built.`));
          }
        },
      );
      tell('Waiting for changes. Ctrl-C ends it.');
    });
}

/** False: there are errors, and nothing was built. */
async function build(folder: string, out: string, target: string, layer: string | undefined): Promise<boolean> {
  const progress = new Progress();
  const files = await readPackFiles(folder, layer);
  const size = sizeOf(files);
  const source = openSourcePack(files, progress);
  progress.begin({ words: 'Checking', size });
  const diagnostics = diagnosticsOn(source, folder, layer);
  progress.end({ size });
  tell([...diagnostics.map((each) => inText(each)), summary(diagnostics)].join('\n'));
  if (hasErrors(diagnostics)) {
    tell('Nothing was built.');
    return false;
  }
  progress.begin({ words: 'Building', size });
  const { pack, changedFrom } = await ownFrom(source);
  progress.end({ size });
  if (changedFrom) {
    const { id } = changedFrom;
    tell(
      `It is changed from the pack "${id}" of Heliotrope: what was built says so, without our reviews. Give it an id and a title of its own, and say in "origin" who changed it. To add to "${id}" or replace some of its words, write a layer.`,
    );
  }
  await writeOutFolder(out, target, `${JSON.stringify(pack)}\n`);
  say(printable(join(out, builtFile)));
  return true;
}
