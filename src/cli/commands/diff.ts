import { Option, type Command } from 'commander';
import { compare } from '../diff/compare.js';
import { inHtml, inText, summaryOf } from '../diff/write.js';
import { exitCodes } from '../exit-codes.js';
import { UnusableInputError } from '../failure.js';
import { builtFrom, loadPack } from '../load-pack.js';
import { writeOutFile } from '../out-file.js';
import { say, tell } from '../say.js';

interface DiffFlags {
  readonly format: 'text' | 'html' | 'json';
  readonly out?: string;
  readonly exitCode?: true;
}

export function addDiffCommand(program: Command): void {
  program
    .command('diff')
    .description('say what a reader will see differ between two versions of a pack, numbers first')
    .argument('<old>', 'the folder of the pack as it was, or its pack.json')
    .argument('<new>', 'the folder of the pack as it is, or its pack.json')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'html', 'json']).default('text'))
    .option('--out <file>', 'write to this file, not to standard output')
    .option('--exit-code', 'exit with 1 if anything differs')
    .addHelpText('after', '\nExit codes: 0 compared; 1 something differs, with --exit-code; 2 wrong usage, or a pack that cannot be used.')
    .action(async (old: string, now: string, { format, out, exitCode }: DiffFlags) => {
      const [before, after] = [await loadPack(old, undefined, builtFrom), await loadPack(now, undefined, builtFrom)];
      if (before.id !== after.id)
        throw new UnusableInputError(`${old} is the pack "${before.id}", ${now} is "${after.id}". Name two versions of one pack.`);
      const changes = compare(before, after);
      const compared = { before: before.version, after: after.version, changes };
      const written = { text: inText, html: inHtml, json: (value: object) => JSON.stringify(value, undefined, 2) }[format](compared);
      if (out !== undefined) await writeOutFile(out, written.endsWith('\n') ? written : `${written}\n`);
      else say(written.trimEnd());
      if (format !== 'text' || out !== undefined) tell(summaryOf(compared));
      if (exitCode && changes.length > 0) process.exitCode = exitCodes.errorsFound;
    });
}
