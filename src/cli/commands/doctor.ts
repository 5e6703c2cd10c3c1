import { InvalidArgumentError, type Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { readNotices, wordsOf } from '../advisories.js';
import { askFor, isAddress } from '../doctor/ask-for.js';
import { diagnose, unknownServer, type Page, type Report } from '../doctor/diagnose.js';
import { exitCodes } from '../exit-codes.js';
import { systemReason, UnusableInputError } from '../failure.js';
import { printableLines } from '../printable.js';
import { say, sayJson } from '../say.js';

interface Flags {
  readonly json?: true;
  readonly files?: URL;
}

export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description('say which ways of ours a page allows, what to paste, which version it has, and which safety notices came since')
    .argument('<page>', 'the address of a page (it is asked for, and scripts of ours on it), or a file with its HTML')
    .option('--files <address>', 'the folder with our cdn and embed; default: /heliotrope/ on the server of the page', addressOf)
    .option('--json', 'as JSON')
    .action(async (place: string, { json, files }: Flags) => {
      const page: Page = isAddress(place) ? await askFor(place) : { html: await read(place) };
      const folder = files ?? new URL('/heliotrope/', page.address ?? unknownServer);
      const report = diagnose(page, await readNotices(true), folder);
      if (json) sayJson(report);
      else say(printableLines(inText(place, page, report)));
      if (report.notices.some(({ advisories }) => advisories.some(({ severity }) => severity === 'harm')))
        process.exitCode = exitCodes.errorsFound;
    });
}

function addressOf(text: string): URL {
  if (!isAddress(text)) throw new InvalidArgumentError('It is written as https://example.org/heliotrope/.');
  return new URL(text.replace(/\/?$/, '/'));
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UnusableInputError(`${file} cannot be read: ${systemReason(error)}`);
  }
}

function inText(place: string, page: Page, { routes, snippet, found, notices }: Report): string {
  const rows = routes.map(({ route, works, why }) => `  ${works.padEnd(8)}${route.padEnd(10)}${why}`);
  const { tags, places, frames, scripts, versions } = found;
  const there = [
    tags.length > 0 && `tags ${tags.join(', ')}`,
    places.length > 0 && `places ${places.join(', ')}`,
    frames.length > 0 && `frames ${String(frames.length)}`,
    scripts.length > 0 && `scripts ${scripts.join(', ')}`,
    found.stripped && 'a document without its tag',
  ].filter(Boolean);
  const noticeRows = notices.flatMap(({ version, advisories }) => [
    `Version ${version}: ${advisories.length === 0 ? 'no safety notice.' : `${String(advisories.length)} safety notices.`}`,
    ...advisories.map((notice) => `  ${wordsOf(notice)}`),
  ]);
  return [
    `${place}${page.address ? '' : ' (a file)'}`,
    'Ways:',
    ...rows,
    `Of ours on it: ${there.length > 0 ? there.join('; ') : 'nothing'}.`,
    ...(versions.length > 0 ? noticeRows : there.length > 0 ? ['Which version it has cannot be seen.'] : []),
    'Paste:',
    snippet,
  ].join('\n');
}
