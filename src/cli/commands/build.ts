import type { Command } from 'commander';
import { join } from 'node:path';
import { buildPack } from '../../content/build-pack.js';
import { layerFile, openSourcePack } from '../../content/source-pack.js';
import { version } from '../../base/version.js';
import { builtFile } from '../build-mark.js';
import { exitCodes } from '../exit-codes.js';
import { UnusableInputError } from '../failure.js';
import { resolveOutFolder, writeOutFolder } from '../out-folder.js';
import { printable } from '../printable.js';
import { Progress, sizeOf } from '../progress.js';
import { readPackFiles } from '../read-pack-folder.js';
import { say, tell } from '../say.js';
import { hasErrors, inText, diagnosticsOn, summary } from './lint.js';

export function addBuildCommand(program: Command): void {
  program
    .command('build')
    .description('check a pack and build it into what registerPack takes')
    .argument('<dir>', 'the folder of the pack: the one that holds pack.yaml')
    .requiredOption('--out <dir>', `the folder to write ${builtFile} to; it must be empty, or from an earlier build`)
    .option('--layer <file>', `texts that an organisation adds or replaces; left out: ${layerFile} in the folder, if any`)
    .action(async (folder: string, { out, layer }: { out: string; layer?: string }) => {
      const target = resolveOutFolder(out, folder);
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
        process.exitCode = exitCodes.errorsFound;
        return;
      }
      progress.begin({ words: 'Building', size });
      const pack = await buildPack(source, version).catch(explainMissingFormatter);
      progress.end({ size });
      await writeOutFolder(out, target, `${JSON.stringify(pack)}\n`);
      say(printable(join(out, builtFile)));
    });
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
