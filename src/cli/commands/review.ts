import { InvalidArgumentError, Option, type Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { Diagnostic } from '../../content/lint/diagnostic.js';
import { record } from '../../content/lint/loose.js';
import type { Level } from '../../content/names.js';
import { audienceNames, type AudienceName } from '../../content/review/audiences.js';
import type { ReviewRecord } from '../../content/review/state.js';
import { openSourcePack, type SourcePack } from '../../content/source-pack.js';
import { isoToday } from '../../article/dates.js';
import { version } from '../../base/version.js';
import { exitCodes } from '../exit-codes.js';
import { systemReason, UnusableInputError } from '../failure.js';
import { isThere, writeOutFile } from '../out-file.js';
import { readPackFiles } from '../read-pack-folder.js';
import { answersTemplate, isUntouched, readAnswers } from '../review/answers.js';
import { reviewPage } from '../review/page.js';
import { checkAnswers, inSum, isRecorded, recordsOf, withRecords } from '../review/record.js';
import { makeSheet, type Sheet } from '../review/sheet.js';
import { reviewDocument } from '../review/word.js';
import { say, tell } from '../say.js';
import { diagnosticsOn, inText } from './lint.js';

interface ReviewFlags {
  readonly for?: AudienceName;
  readonly out?: string;
  readonly answers?: string;
  readonly record?: string;
  readonly lang: string;
  readonly level: Level | 'both';
  readonly part: number;
}

export function addReviewCommand(program: Command): void {
  program
    .command('review')
    .description('write a page of texts for somebody to review in an hour; record what they answered')
    .argument('<dir>', 'the folder of the pack: the one that holds pack.yaml')
    .addOption(new Option('--for <whom>', 'who will read it').choices(audienceNames))
    .option('--out <file>', 'write the page to this file: .html or .docx')
    .option('--answers <file>', 'write the file to fill in to this one; left out: answers.yaml beside the page')
    .option('--lang <tag>', 'language', 'en')
    .addOption(new Option('--level <level>', 'which words').choices(['standard', 'easy', 'both']).default('standard'))
    .option('--part <number>', 'which part, if there are more items than one page has', asPart, 1)
    .option('--record <file>', 'put the answers in this file into review.yaml')
    .action(async (folder: string, flags: ReviewFlags) => {
      if (flags.record !== undefined) await recordAnswers(folder, flags.record, flags);
      else await writePage(folder, flags);
    });
}

function asPart(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1.');
  return Number(text);
}

/** A pack with errors of reading would lose texts without a word. */
function refuseBroken(pack: SourcePack, folder: string): void {
  const broken = diagnosticsOn(pack, folder).find(
    ({ rule, severity }) => severity === 'error' && ['syntax', 'schema', 'duplicate-id'].includes(rule),
  );
  if (broken)
    throw new UnusableInputError(
      `${broken.file}:${String(broken.line)}: ${broken.message}. Correct the pack first: heliotrope lint ${folder}`,
    );
}

async function writePage(folder: string, { for: audience, out, answers, lang, level, part }: ReviewFlags): Promise<void> {
  if (audience === undefined) throw new UnusableInputError(`--for is missing. Name one of: ${audienceNames.join(', ')}.`);
  if (out === undefined) throw new UnusableInputError('--out is missing. Name a file that ends in .html or .docx.');
  const kind = extname(out).toLowerCase();
  if (kind !== '.html' && kind !== '.docx')
    throw new UnusableInputError(`--out ${out}: no such format. Name a file that ends in .html or .docx.`);
  const beside = answers ?? join(dirname(out), 'answers.yaml');
  await refuseFilled(beside);
  const pack = openSourcePack(await readPackFiles(folder));
  refuseBroken(pack, folder);
  const sheet = makeSheet(pack, { audience, language: lang, level, part, version });
  const next = part < sheet.parts ? part + 1 : 1;
  const nextOut = `${out.slice(0, -kind.length).replace(/-\d+$/, '')}-${String(next)}${kind}`;
  const command = `heliotrope review ${folder} --for ${audience} --lang ${lang} --level ${level} --out ${nextOut} --part ${String(next)}`;
  await writeOutFile(out, kind === '.html' ? reviewPage(sheet, isoToday(), command) : await reviewDocument(sheet, isoToday(), command));
  await writeOutFile(beside, answersTemplate(sheet));
  say(`${out}\n${beside}`);
  tell(`${String(sheet.entries.length)} of ${String(sheet.total)} items, part ${String(part)} of ${String(sheet.parts)}.`);
  if (part < sheet.parts) tell(`Left out, by slice: ${sheet.leftOut.join(', ')}. The next part: ${command}`);
}

async function refuseFilled(path: string): Promise<void> {
  if (!isThere(path)) return;
  const text = await readText(path);
  if (!isUntouched(text))
    throw new UnusableInputError(`${path} is there, and somebody has written in it. Move it, or name another file: --answers FILE.`);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UnusableInputError(`${path} cannot be read: ${systemReason(error)}`);
  }
}

async function recordAnswers(folder: string, file: string, flags: ReviewFlags): Promise<void> {
  if (flags.out !== undefined || flags.for !== undefined)
    throw new UnusableInputError('--record goes alone: the file says for whom the page was. Leave out --for and --out.');
  const diagnostics: Diagnostic[] = [];
  const { answers, refuse } = readAnswers(file, await readText(file), diagnostics);
  const files = await readPackFiles(folder);
  const pack = openSourcePack(files);
  refuseBroken(pack, folder);
  const written = files.get('review.yaml');
  let sheet: Sheet | undefined;
  let fresh: ReviewRecord[] = [];
  if (answers) {
    sheet = makeSheet(pack, { audience: answers.for, language: answers.language, level: answers.level, part: answers.part, version });
    checkAnswers(answers, sheet, isoToday(), refuse);
    fresh = recordsOf(answers, sheet);
    if (isRecorded(record(pack.review?.value)['records'], fresh))
      refuse(['person', 'name'], 'these answers are recorded already', 'There is nothing to do.');
  }
  if (!answers || !sheet || typeof written !== 'string' || diagnostics.length > 0) {
    tell([...diagnostics.map((each) => inText(each)), 'Nothing was recorded.'].join('\n'));
    process.exitCode = exitCodes.errorsFound;
    return;
  }
  const path = join(folder, 'review.yaml');
  const text = withRecords(written, fresh);
  await writeOutFile(path, text);
  const records = record(openSourcePack(new Map([...files, ['review.yaml', text]])).review?.value)['records'] as ReviewRecord[];
  tell(inSum(answers, sheet, records).join('\n'));
  say(path);
}
