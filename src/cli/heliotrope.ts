#!/usr/bin/env node
/** The command `heliotrope`. Each command has a file of its own. */
import { Command, CommanderError } from 'commander';
import { addBuildCommand } from './commands/build.js';
import { addDiffCommand } from './commands/diff.js';
import { addDoctorCommand } from './commands/doctor.js';
import { addDueCommand } from './commands/due.js';
import { addFigureCommand } from './commands/figure.js';
import { addLintCommand } from './commands/lint.js';
import { addNewCommand } from './commands/new.js';
import { addPreviewCommand } from './commands/preview.js';
import { addRenderCommand } from './commands/render.js';
import { addReviewCommand } from './commands/review.js';
import { addSourcesCommand } from './commands/sources.js';
import { addTranslateCommand } from './commands/translate.js';
import { addWordsCommand } from './commands/words.js';
import { version } from '../base/version.js';
import type { Diagnostic } from '../content/lint/diagnostic.js';
import { inJson } from './lint-formats.js';
import { exitCodes } from './exit-codes.js';
import { inWords } from './failure.js';
import { printable, printableLines } from './printable.js';
import { sayJson, tell, watchStreams } from './say.js';

const program = new Command('heliotrope')
  .description('Writes the documents of elements and drawings of the atlas; checks and builds packs of content.')
  .version(version)
  .showHelpAfterError(true)
  .configureOutput({ writeErr: (text) => process.stderr.write(printableLines(text)) })
  .exitOverride();

for (const add of [
  addNewCommand,
  addPreviewCommand,
  addRenderCommand,
  addFigureCommand,
  addLintCommand,
  addBuildCommand,
  addReviewCommand,
  addDueCommand,
  addWordsCommand,
  addSourcesCommand,
  addDoctorCommand,
  addDiffCommand,
  addTranslateCommand,
])
  add(program);

watchStreams();
// What a library throws behind our back ends in a line, too.
process.on('uncaughtException', (error) => {
  fail(error);
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) process.exitCode = 0;
  else fail(error);
}

function fail(error: unknown): void {
  process.exitCode = exitCodes.unusable;
  const message = inWords(error);
  // Commander has told its own.
  if (!(error instanceof CommanderError)) tell(printable(message));
  if (isAskedForJson(process.argv.slice(2))) sayJson(inJson([asDiagnostic(message)], false));
}

/** Who asked for JSON gets it, whatever happens. */
function isAskedForJson([command, ...words]: readonly string[]): boolean {
  return (
    command === 'lint' && words.some((word, place) => word === '--format=json' || (word === 'json' && words[place - 1] === '--format'))
  );
}

/** Reason and remedy: a message ends with what to do. */
function asDiagnostic(message: string): Diagnostic {
  const at = message.lastIndexOf('. ') + 1;
  return {
    file: program.commands.find((command) => command.name() === 'lint')?.args[0] ?? '',
    line: 1,
    column: 1,
    path: '',
    rule: 'syntax',
    severity: 'error',
    message: (at > 0 ? message.slice(0, at) : message).trim(),
    fix: (at > 0 ? message.slice(at) : 'See: heliotrope lint --help').trim(),
  };
}
