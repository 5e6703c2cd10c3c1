import { Option, type Command } from 'commander';
import { join } from 'node:path';
import { lintPack } from '../../content/lint/lint.js';
import type { Diagnostic } from '../../content/lint/diagnostic.js';
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
      const { diagnostics: spelling, unchecked } = await checkSpelling(folder, pack, files);
      if (unchecked) tell(unchecked);
      const diagnostics = [...diagnosticsOn(pack, folder), ...spelling];
      if (format === 'json') sayJson(diagnostics);
      else if (diagnostics.length > 0) say(diagnostics.map(inText).join('\n'));
      tell(summary(diagnostics));
      if (hasErrors(diagnostics)) process.exitCode = exitCodes.errorsFound;
    });
}

/** Diagnostics on the pack in a folder, all but those on spelling; their files are paths from where the command runs. */
export const diagnosticsOn = (pack: SourcePack, folder: string): Diagnostic[] =>
  lintPack(pack, vocabulary).map((diagnostic) => ({ ...diagnostic, file: join(folder, diagnostic.file) }));

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(({ severity }) => severity === 'error');

export const inText = ({ file, line, path, rule, severity, message, fix }: Diagnostic): string =>
  [`${file}:${String(line)}  ${severity}  ${rule}  ${path ? `${path}: ` : ''}${message}`, `    ${fix}`].map(printable).join('\n');

export function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `${String(errors)} ${errors === 1 ? 'error' : 'errors'}, ${String(diagnostics.length - errors)} ${diagnostics.length - errors === 1 ? 'warning' : 'warnings'}`;
}
