import { Option, type Command } from 'commander';
import { join } from 'node:path';
import { lintPack } from '../../content/lint/lint.js';
import type { Remark } from '../../content/lint/remark.js';
import { openSourcePack, type SourcePack } from '../../content/source-pack.js';
import { exitCodes } from '../exit-codes.js';
import { printable } from '../printable.js';
import { readPackFiles } from '../read-pack-folder.js';
import { say, sayJson, tell } from '../say.js';
import { checkSpelling } from '../spelling.js';
import { vocabulary } from '../vocabulary.js';

export function addLintCommand(program: Command): void {
  program
    .command('lint')
    .description('check a pack as it was written')
    .argument('<dir>', 'the folder of the pack: the one that holds pack.yaml')
    .addOption(new Option('--format <format>', 'how to write what was found').choices(['text', 'json']).default('text'))
    .action(async (folder: string, { format }: { format: 'text' | 'json' }) => {
      const files = await readPackFiles(folder);
      const pack = openSourcePack(files);
      const { remarks: spelling, unchecked } = await checkSpelling(folder, pack, files);
      if (unchecked) tell(unchecked);
      const remarks = [...remarksOn(pack, folder), ...spelling];
      if (format === 'json') sayJson(remarks);
      else if (remarks.length > 0) say(remarks.map(inText).join('\n'));
      tell(summary(remarks));
      if (hasErrors(remarks)) process.exitCode = exitCodes.errorsFound;
    });
}

/** Remarks on the pack in a folder, all but those on spelling; their files are paths from where the command runs. */
export const remarksOn = (pack: SourcePack, folder: string): Remark[] =>
  lintPack(pack, vocabulary).map((remark) => ({ ...remark, file: join(folder, remark.file) }));

export const hasErrors = (remarks: readonly Remark[]): boolean => remarks.some(({ severity }) => severity === 'error');

export const inText = ({ file, line, path, rule, severity, message, fix }: Remark): string =>
  [`${file}:${String(line)}  ${severity}  ${rule}  ${path ? `${path}: ` : ''}${message}`, `    ${fix}`].map(printable).join('\n');

export function summary(remarks: readonly Remark[]): string {
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  return `${String(errors)} ${errors === 1 ? 'error' : 'errors'}, ${String(remarks.length - errors)} ${remarks.length - errors === 1 ? 'warning' : 'warnings'}`;
}
