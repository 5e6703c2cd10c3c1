import { InvalidArgumentError, Option, type Command } from 'commander';
import { join } from 'node:path';
import { version } from '../../base/version.js';
import { lintPack } from '../../content/lint/lint.js';
import { rules, type Diagnostic, type RuleId } from '../../content/lint/diagnostic.js';
import { pageOf } from '../../content/lint/explanations.js';
import { layerFile, openSourcePack, type SourcePack } from '../../content/source-pack.js';
import { exitCodes } from '../exit-codes.js';
import { UnusableInputError } from '../failure.js';
import { inGithub, inJson, inSarif, inText, lintFormats, type LintFormat } from '../lint-formats.js';
import { Progress, sizeOf } from '../progress.js';
import { readPackFiles } from '../read-pack-folder.js';
import { say, sayJson, tell } from '../say.js';
import { checkSpelling } from '../spelling.js';
import { vocabulary } from '../vocabulary.js';

export { inText };

interface LintFlags {
  readonly format: LintFormat;
  readonly columns?: boolean;
  readonly quiet?: true;
  readonly maxWarnings?: number;
  readonly layer?: string;
}

export function addLintCommand(program: Command): void {
  program
    .command('lint')
    .description('check a pack as it was written')
    .argument('<dir>', 'the folder of the pack: the one that holds pack.yaml')
    .addOption(new Option('--format <format>', 'how to write what was found').choices(lintFormats).default('text'))
    .option('--columns', 'say the column, too, in text and JSON; github and sarif always do')
    .option('--layer <file>', `texts that an organisation adds or replaces; left out: ${layerFile} in the folder, if any`)
    .option('--quiet', 'leave out warnings')
    .option('--max-warnings <number>', 'exit with 1 if there are more warnings than that', asCount)
    .addHelpText(
      'after',
      '\nExit codes: 0 no errors; 1 errors, or more warnings than --max-warnings; 2 wrong usage, or nothing that can be read.',
    )
    .action(lint);
  program
    .command('explain')
    .description('say what a rule of lint asks for, and why')
    .argument('[rule]', 'its name; without one, all rules are listed')
    .action((rule: string | undefined) => {
      say(explained(rule));
    });
}

function asCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 0.');
  return Number(text);
}

function explained(rule: string | undefined): string {
  if (rule === undefined)
    return Object.entries(rules)
      .map(([id, asks]) => `${id.padEnd(24)} ${asks}`)
      .join('\n');
  if (!Object.hasOwn(rules, rule)) throw new UnusableInputError(`There is no rule "${rule}". See: heliotrope explain`);
  return pageOf(rule as RuleId).trimEnd();
}

async function lint(folder: string, { format, columns = false, quiet, maxWarnings = Infinity, layer }: LintFlags): Promise<void> {
  const progress = new Progress();
  const files = await readPackFiles(folder, layer);
  const size = sizeOf(files);
  const pack = openSourcePack(files, progress);
  progress.begin({ words: 'Checking', size });
  const found = diagnosticsOn(pack, folder, layer);
  progress.end({ size });
  progress.begin({ words: 'Checking the spelling', size });
  const { diagnostics: spelling, unchecked } = await checkSpelling(folder, pack, files);
  progress.end({ size: 0 });
  if (unchecked) tell(unchecked);
  const all = [...found, ...spelling];
  const shown = quiet ? all.filter(({ severity }) => severity === 'error') : all;
  if (format === 'json') sayJson(inJson(shown, columns));
  else if (format === 'sarif') sayJson(inSarif(shown, version));
  else if (shown.length > 0) say(format === 'github' ? inGithub(shown) : shown.map((each) => inText(each, columns)).join('\n'));
  tell(summary(all));
  const warnings = all.filter(({ severity }) => severity === 'warning').length;
  if (warnings > maxWarnings) tell(`More warnings than ${String(maxWarnings)}.`);
  if (hasErrors(all) || warnings > maxWarnings) process.exitCode = exitCodes.errorsFound;
}

/** Diagnostics on the pack in a folder, all but those on spelling; their files are paths from where the command runs. */
export const diagnosticsOn = (pack: SourcePack, folder: string, layer = join(folder, layerFile)): Diagnostic[] =>
  lintPack(pack, vocabulary).map((diagnostic) => ({
    ...diagnostic,
    file: diagnostic.file === layerFile ? layer : join(folder, diagnostic.file),
  }));

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(({ severity }) => severity === 'error');

export function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `${String(errors)} ${errors === 1 ? 'error' : 'errors'}, ${String(diagnostics.length - errors)} ${diagnostics.length - errors === 1 ? 'warning' : 'warnings'}`;
}
