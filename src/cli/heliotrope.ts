#!/usr/bin/env node
/** The command `heliotrope`. Each command has a file of its own. */
import { Command, CommanderError } from 'commander';
import { addBuildCommand } from './commands/build.js';
import { addLintCommand } from './commands/lint.js';
import { addRenderCommand } from './commands/render.js';
import { version } from '../foundation/version.js';
import { exitCodes } from './exit-codes.js';
import { UnusableInputError } from './read-pack-folder.js';

const program = new Command('heliotrope')
  .description('Writes the documents of elements; checks and builds packs of content.')
  .version(version)
  .showHelpAfterError(true)
  .exitOverride();

for (const add of [addRenderCommand, addLintCommand, addBuildCommand]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCodes.unusable;
  else if (error instanceof UnusableInputError) {
    console.error(error.message);
    process.exitCode = exitCodes.unusable;
  } else throw error;
}
