import { InvalidArgumentError, Option, type Command } from 'commander';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openSourcePack, sidecarFile, textFolder, type SourcePack, type Unreadable } from '../../content/source-pack.js';
import { fromCsv, toCsv } from '../../content/translate/csv.js';
import { MarksError } from '../../content/translate/marks.js';
import { take } from '../../content/translate/take.js';
import { stateOf, unitsOf, type Sidecar, type State } from '../../content/translate/units.js';
import { fromXliff, toXliff } from '../../content/translate/xliff.js';
import { readYaml } from '../../content/read-yaml.js';
import { decodeText } from '../decode-text.js';
import { exitCodes } from '../exit-codes.js';
import { systemReason, UnusableInputError } from '../failure.js';
import { writeOutFile } from '../out-file.js';
import { printable } from '../printable.js';
import { readPackFiles } from '../read-pack-folder.js';
import { say, sayJson, tell } from '../say.js';

type Files = ReadonlyMap<string, string | Unreadable>;

export function addTranslateCommand(program: Command): void {
  const translate = program
    .command('translate')
    .description('give the texts of a pack to translators, take them back, and see what is missing');
  const language = () => new Option('--lang <language>', 'the language to translate into, such as es').argParser(asLanguage);
  translate
    .command('export')
    .description('write the texts of a pack for translators: numbers, terms and footnotes travel as marks')
    .argument('<dir>', 'the folder of the pack: the one that holds pack.yaml')
    .addOption(new Option('--to <format>', 'the form').choices(['xliff', 'csv']).makeOptionMandatory())
    .addOption(language().makeOptionMandatory())
    .option('--only-open', 'only texts that are missing, untranslated or older than their English')
    .option('--out <file>', 'the file to write; left out: standard output')
    .action(exportTexts);
  translate
    .command('import')
    .description('take a file that translators sent back into the folder of the language')
    .argument('<dir>', 'the folder of the pack')
    .argument('<file>', 'the XLIFF 2 or CSV file')
    .addOption(language().makeOptionMandatory())
    .action(importTexts);
  translate
    .command('status')
    .description('say what is missing, untranslated, or older than its English')
    .argument('<dir>', 'the folder of the pack')
    .addOption(language())
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .action(status);
}

function asLanguage(tag: string): string {
  if (!textFolder.test(tag) || /^en$/.test(tag)) throw new InvalidArgumentError('It is the tag of a language other than en, such as es.');
  return tag;
}

async function open(folder: string): Promise<{ readonly pack: SourcePack; readonly files: Files }> {
  const files = await readPackFiles(folder);
  const pack = openSourcePack(files);
  const broken = pack.texts.find(({ value }) => value === undefined);
  if (broken) throw new UnusableInputError(`${join(folder, broken.name)} cannot be read. Run: heliotrope lint ${folder}`);
  return { pack, files };
}

function sidecarOf(files: Files, language: string): Sidecar {
  const text = files.get(`${language}/${sidecarFile}`);
  const value = typeof text === 'string' ? readYaml(text).value : undefined;
  return Object.fromEntries(Object.entries(Object(value) as object).filter(([, hash]) => typeof hash === 'string'));
}

async function exportTexts(
  folder: string,
  { to, lang, onlyOpen, out }: { to: string; lang: string; onlyOpen?: true; out?: string },
): Promise<void> {
  const { pack, files } = await open(folder);
  const sidecar = sidecarOf(files, lang);
  const all = unitsOf(pack, lang).map((unit) => ({ ...unit, state: stateOf(unit, sidecar) }));
  const units = onlyOpen ? all.filter(({ state }) => isOpen(state)) : all;
  const text = to === 'csv' ? toCsv(units) : toXliff(units, lang);
  if (out === undefined) process.stdout.write(text);
  else await writeOutFile(out, text);
  tell(`${String(units.length)} texts${out === undefined ? '' : ` in ${out}`}.`);
}

const isOpen = (state: State): boolean => state === 'missing' || state === 'untranslated' || state === 'outdated';

async function importTexts(dir: string, file: string, { lang }: { lang: string }): Promise<void> {
  // Either order is meant.
  const [folder, sent] = (await isFolder(file)) && !(await isFolder(dir)) ? [file, dir] : [dir, file];
  const { pack, files } = await open(folder);
  const returned = await readReturned(sent, lang);
  const written = new Map(
    pack.texts.flatMap(({ language, slice, name }) => {
      const text = files.get(name);
      return language === lang && typeof text === 'string' ? [[slice, text] as const] : [];
    }),
  );
  const { files: fresh, sidecar, count, refused } = take(returned, unitsOf(pack, lang), written, sidecarOf(files, lang));
  if (count > 0) {
    await mkdir(join(folder, lang), { recursive: true });
    for (const [slice, text] of fresh) await writeOutFile(join(folder, lang, `${slice}.yaml`), text);
    await writeOutFile(join(folder, lang, sidecarFile), sidecar);
  }
  if (refused.length > 0) {
    say(refused.map(({ id, reason }) => printable(`${sent}: ${id}: ${reason}`)).join('\n'));
    process.exitCode = exitCodes.errorsFound;
  }
  tell(`${String(count)} texts taken, ${String(refused.length)} not.`);
}

async function readReturned(file: string, language: string) {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new UnusableInputError(`${file} cannot be read: ${systemReason(error)}`);
  });
  const text = decodeText(bytes);
  if (typeof text !== 'string') throw new UnusableInputError(`${file} cannot be read: ${text.message}. ${text.fix ?? 'Save it as UTF-8.'}`);
  try {
    return /^\uFEFF?\s*</.test(text) ? fromXliff(text, language) : fromCsv(text);
  } catch (error) {
    if (error instanceof MarksError)
      throw new UnusableInputError(`${file} cannot be read: ${error.message}. Export it again, and translate that.`);
    throw error;
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

async function status(folder: string, { lang, format }: { lang?: string; format: string }): Promise<void> {
  const { pack, files } = await open(folder);
  const others = [...new Set(pack.texts.map(({ language }) => language))].filter((each) => each !== 'en').sort();
  const languages = lang === undefined ? others : [lang];
  const found = languages.map((language) => {
    const sidecar = sidecarOf(files, language);
    const texts = unitsOf(pack, language).map((unit) => ({ id: unit.id, state: stateOf(unit, sidecar) }));
    const counts = Object.fromEntries(
      (['translated', 'missing', 'untranslated', 'outdated', 'unknown'] as const).map((state) => [
        state,
        texts.filter((text) => text.state === state).length,
      ]),
    );
    return { language, counts, texts: texts.filter(({ state }) => state !== 'translated') };
  });
  if (format === 'json') sayJson(found);
  else if (found.length === 0) say('There is no language but English.');
  else say(found.map(inWords).join('\n'));
}

const meanings: Readonly<Record<State, string>> = {
  translated: 'translated',
  missing: 'missing',
  untranslated: 'still in English',
  outdated: 'older than its English',
  unknown: 'translated, nobody wrote down from which English',
};

function inWords({
  language,
  counts,
  texts,
}: {
  language: string;
  counts: Record<string, number>;
  texts: { id: string; state: State }[];
}): string {
  const sums = Object.entries(counts).map(([state, count]) => `${String(count)} ${meanings[state as State]}`);
  return [
    `${language}: ${sums.join(', ')}`,
    ...texts.filter(({ state }) => isOpen(state)).map(({ id, state }) => `  ${id}: ${meanings[state]}`),
  ].join('\n');
}
