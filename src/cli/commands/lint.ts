import { Option, type Command } from 'commander';
import { join } from 'node:path';
import { lintPack } from '../../content/lint/lint.js';
import type { Remark } from '../../content/lint/remark.js';
import type { SourcePack } from '../../content/source-pack.js';
import { exitCodes } from '../exit-codes.js';
import { readPackFolder } from '../read-pack-folder.js';
import { checkSpelling } from '../spelling.js';
import { vocabulary } from '../vocabulary.js';

export function addLintCommand(program: Command): void {
  program
    .command('lint')
    .description('check a pack as it was written')
    .argument('<dir>', 'the folder of the pack: the one that holds pack.yaml')
    .addOption(new Option('--format <format>', 'how to write what was found').choices(['text', 'json']).default('text'))
    .action(async (folder: string, { format }: { format: 'text' | 'json' }) => {
      const pack = await readPackFolder(folder);
      const { remarks: spelling, unchecked } = await checkSpelling(folder, pack);
      if (unchecked) console.error(unchecked);
      const remarks = [...remarksOn(pack, folder), ...spelling];
      if (format === 'json') console.log(JSON.stringify(remarks, undefined, 2));
      else for (const remark of remarks) console.log(inText(remark));
      console.error(summary(remarks));
      if (hasErrors(remarks)) process.exitCode = exitCodes.errorsFound;
    });
}

/** Remarks on the pack in a folder, all but those on spelling; their files are paths from where the command runs. */
export const lintFolder = async (folder: string): Promise<Remark[]> => remarksOn(await readPackFolder(folder), folder);

const remarksOn = (pack: SourcePack, folder: string): Remark[] =>
  lintPack(pack, vocabulary).map((remark) => ({ ...remark, file: join(folder, remark.file) }));

export const hasErrors = (remarks: readonly Remark[]): boolean => remarks.some(({ severity }) => severity === 'error');

export const inText = ({ file, line, path, rule, severity, message, fix }: Remark): string =>
  `${file}:${String(line)}  ${severity}  ${rule}  ${path ? `${path}: ` : ''}${message}\n    ${fix}`;

export function summary(remarks: readonly Remark[]): string {
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  return `${String(errors)} ${errors === 1 ? 'error' : 'errors'}, ${String(remarks.length - errors)} ${remarks.length - errors === 1 ? 'warning' : 'warnings'}`;
}
