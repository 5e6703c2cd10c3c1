import type { Command } from 'commander';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { isoToday } from '../../article/dates.js';
import { systemReason, UnusableInputError } from '../failure.js';
import { makeFolder } from '../make-folder.js';
import { filesOf } from '../new/files.js';
import { faults, idFrom, schemaFrom, shortNameFrom } from '../new/new-pack.js';
import { pageOf } from '../new/page.js';
import { isThere } from '../out-file.js';
import { printable } from '../printable.js';
import { say, tell } from '../say.js';
import { undisturbed } from '../undisturbed.js';

type Answers = Record<keyof typeof faults, string>;

export function addNewCommand(program: Command): void {
  program
    .command('new')
    .description('write a small pack to begin with: it passes lint, says in comments what to do, and has a page that shows it')
    .argument('<dir>', 'a folder that is new or empty')
    .option('--id <id>', 'what pages will write in pack="…": lower-case words joined by hyphens')
    .option('--name <name>', 'the name of the condition, as it is written within a sentence')
    .option('--lang <tag>', 'the language you write in besides English, such as es; en for English alone')
    .addHelpText(
      'after',
      '\nAsks for what is left out, on a terminal. Exit codes: 0 written; 2 wrong usage, or a folder that cannot be written to.',
    )
    .action(async (folder: string, flags: Partial<Answers>) => {
      refuseUnlessEmpty(folder);
      const { id, name, lang } = await answersFrom(folder, flags);
      const pack = { id, name, lang, shortName: shortNameFrom(name), schema: schemaFrom(folder), today: isoToday() };
      const files = new Map([...filesOf(pack), ['page.html', pageOf(pack)]]);
      await undisturbed(() => {
        writeAll(folder, files);
      });
      say([...files.keys()].map((file) => printable(join(folder, file))).join('\n'));
      tell(`Next: heliotrope preview ${printable(folder)}`);
    });
}

/** Nothing that is there is ever replaced. */
function refuseUnlessEmpty(folder: string): void {
  if (folder.trim() === '') throw new UnusableInputError('The name of the folder is empty. Name one; is a variable not set?');
  let names: string[];
  try {
    names = isThere(folder) ? readdirSync(folder) : [];
  } catch (error) {
    throw new UnusableInputError(`${folder} cannot be written to: ${systemReason(error)}`);
  }
  if (names.length > 0) throw new UnusableInputError(`${folder} is not empty. Name a new or an empty folder.`);
}

async function answersFrom(folder: string, flags: Partial<Answers>): Promise<Answers> {
  for (const [key, value] of Object.entries(flags) as [keyof Answers, string][]) {
    const fault = faults[key](value);
    if (fault) throw new UnusableInputError(`--${key} "${value}" cannot be used. ${fault}`);
  }
  if (!process.stdin.isTTY) {
    const missing = (['id', 'name'] as const).filter((key) => flags[key] === undefined);
    if (missing.length > 0)
      throw new UnusableInputError(`There is no terminal to ask on. Write ${missing.map((key) => `--${key} <${key}>`).join(' and ')}.`);
    return { id: '', name: '', lang: 'en', ...flags };
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-D and Ctrl-C end it, and nothing is written.
  const ended = new Promise<never>((_resolve, reject) => {
    terminal.on('close', () => {
      reject(new UnusableInputError('Nothing was written: not all was answered. Begin again, or write --id, --name and --lang.'));
    });
  });
  ended.catch(() => undefined);
  const ask = async (key: keyof Answers, question: string, usual: string): Promise<string> => {
    const given = flags[key];
    if (given !== undefined) return given;
    for (;;) {
      const written = (await Promise.race([terminal.question(`${question}${usual ? ` (${usual})` : ''}: `), ended])).trim() || usual;
      const fault = faults[key](written);
      if (!fault) return written;
      tell(fault);
    }
  };
  try {
    const name = await ask('name', 'Name of the condition, as within a sentence', '');
    const id = await ask('id', 'Id of the pack', idFrom(name) || idFrom(basename(resolve(folder))));
    return { name, id, lang: await ask('lang', 'Language besides English, or en', 'en') };
  } finally {
    terminal.close();
  }
}

/** All files, or none: what was written before a fault is taken away. */
function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  let made: string | undefined;
  const written: string[] = [];
  try {
    made = makeFolder(folder);
    for (const [name, text] of files) {
      const path = join(folder, name);
      makeFolder(dirname(path));
      writeFileSync(path, text, { flag: 'wx' });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    // Of folders only what we made, with nothing in it but what we wrote.
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw new UnusableInputError(`${folder} cannot be written to: ${systemReason(error)}`);
  }
}
