import { InvalidArgumentError, Option, type Command } from 'commander';
import { join } from 'node:path';
import { noticesFor, readNotices, wordsOf } from '../advisories.js';
import { dueIn, type Due } from '../../content/review/due.js';
import { asText, record } from '../../content/lint/loose.js';
import { isoToday } from '../../article/dates.js';
import { version } from '../../base/version.js';
import { exists, namedStrings } from '../../content/named-strings.js';
import { openSourcePack } from '../../content/source-pack.js';
import { exitCodes } from '../exit-codes.js';
import { UnusableInputError } from '../failure.js';
import { printable } from '../printable.js';
import { readPackFiles } from '../read-pack-folder.js';
import { say, sayJson, tell } from '../say.js';

interface DueFlags {
  readonly on: string;
  readonly format: 'text' | 'json';
  readonly advisories?: string | true;
}

export function addDueCommand(program: Command): void {
  program
    .command('due')
    .description('say what has to be checked again: licences, sources, warnings, statements, reviews')
    .argument('<dir>', 'the folder of the pack: the one that holds pack.yaml')
    .option('--on <date>', 'as if this were today, YYYY-MM-DD', asDate, isoToday())
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .option(
      '--advisories [file]',
      'say, too, which safety notices are on the version of the pack; from a newer advisories.json, if you name one',
    )
    .action(async (folder: string, { on, format, advisories }: DueFlags) => {
      const pack = openSourcePack(await readPackFiles(folder));
      const broken = [...Object.values(pack.structures), pack.review, pack.sources].find((file) => file && file.value === undefined);
      if (broken) throw new UnusableInputError(`${join(folder, broken.name)} cannot be read. Correct it first: heliotrope lint ${folder}`);
      const all = dueIn(pack).map((each) => ({ ...each, file: join(folder, each.file) }));
      const due = all.filter(({ date }) => date <= on);
      const packVersion = asText(record(pack.structures.pack?.value)['version']) ?? version;
      const notices =
        advisories === undefined
          ? []
          : noticesFor(await readNotices(advisories), String(record(pack.structures.pack?.value)['id']), packVersion);
      if (format === 'json') sayJson([...due, ...notices.map((notice) => ({ kind: 'advisory', ...notice }))]);
      else if (due.length + notices.length > 0) say([...due.map(inText), ...notices.map(wordsOf)].map(printable).join('\n'));
      const next = all.find(({ date }) => date > on);
      tell(
        `${String(due.length)} due on ${on}.${next ? ` Next: ${next.date}, ${next.what}.` : ''}${advisories === undefined ? '' : ` Safety notices: ${String(notices.length)}.`}`,
      );
      // A notice asks for something once there is a release to change to.
      if (due.length > 0 || notices.some(({ rightIn }) => rightIn !== null)) process.exitCode = exitCodes.errorsFound;
    });
}

const inText = ({ file, line, date, kind, what }: Due): string => `${date}  ${kind}  ${file}:${String(line)}  ${what}`;

function asDate(text: string): string {
  if (!new RegExp(namedStrings.d[0]).test(text) || !exists(text, namedStrings.d))
    throw new InvalidArgumentError('It is a date that exists, such as 2027-05-22.');
  return text;
}
