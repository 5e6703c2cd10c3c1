/** Rules `syntax`, `schema`, `markdown`, `missing-level` and `unknown-file`: each file can be read and has the right shape. */
import * as v from 'valibot';
import { regionPattern } from '../body-names.js';
import { namedStrings } from '../named-strings.js';
import { levels } from '../names.js';
import { sliceNames } from '../schema/slices.js';
import { fileNames, type Path, type SourceFile, type SourcePack, type TextFile } from '../source-pack.js';
import { coreFile } from '../schema/core.js';
import { nowhere } from '../read-yaml.js';
import { reviewFile, sourcesFile, structureFile } from '../schema/source-form.js';
import { sourcesReadFile } from '../schema/source-read.js';
import { trialsFile } from '../schema/trials.js';
import { addressOfDoi } from './characters.js';
import type { Report } from './diagnostic.js';
import { needsLevels, writtenFile } from './written-text.js';

/** A text file, its texts parsed as far as they can be. */
export interface ReadTextFile {
  readonly file: TextFile;
  readonly value: unknown;
}

const missingFile = (name: string): SourceFile => ({ name, value: undefined, syntaxErrors: [], silenced: [], ...nowhere });

/** Returns the texts, for the rules on them. */
export function checkShape(pack: SourcePack, report: Report): ReadTextFile[] {
  for (const name of pack.unknownFiles) {
    report(
      { file: missingFile(name), path: [] },
      'unknown-file',
      'not a file of a pack',
      `Left out. A pack holds ${fileNames}.`,
      'warning',
    );
  }
  for (const slice of sliceNames) checkFile(pack.structures[slice], structureFile(slice), report);
  checkFile(pack.review, reviewFile, report);
  checkFile(pack.sources, sourcesFile, report);
  checkFile(pack.sourcesRead, sourcesReadFile, report);
  checkFile(pack.core, coreFile, report);
  checkFile(pack.trials, trialsFile, report);
  if (!pack.review) missing('review.yaml', 'when the pack was written, when it is due for review, and who reviewed it');
  if (!pack.sources) missing('sources.json', 'every source that is cited, as CSL-JSON');
  if (!pack.sourcesRead) missing('sources.read.yaml', 'what was read of each source, and when');
  if (pack.structures.treatments && !pack.core) missing('core.yaml', 'what each class of medicine must carry');
  if (pack.structures.treatments && !pack.trials) missing('trials.yaml', 'the facts of the studies that evidence words rest on');
  return pack.texts.map((file) => ({ file, value: checkFile(file, writtenFile(file.slice), report) }));

  function missing(name: string, holds: string): void {
    report({ file: missingFile(name), path: [] }, 'schema', 'the file is missing', `Add it: it holds ${holds}.`);
  }
}

function checkFile(file: SourceFile | undefined, schema: v.GenericSchema, report: Report): unknown {
  if (!file) return undefined;
  for (const { line, column = 1, message, fix, duplicateKey } of file.syntaxErrors) {
    const place = { file: { ...file, lineOf: () => line, columnOf: () => column }, path: [] };
    if (duplicateKey) report(place, 'duplicate-id', 'a duplicate key', 'Rename or remove one of the two.');
    else
      report(
        place,
        'syntax',
        message,
        fix ?? `Write it as ${file.name.endsWith('.json') ? 'JSON' : 'YAML 1.2'}; text with a colon, quotes or marks goes in quotes.`,
      );
  }
  if (file.value === undefined) return undefined;
  // A schema of ids alone would take a list for an object.
  if (Array.isArray(file.value) && file.name.endsWith('.yaml')) {
    report({ file, path: [] }, 'schema', 'expected an object, found a list', 'Write an object.');
    return undefined;
  }
  const { issues, output } = parseWithoutUnknown(schema, file.value, (issue) => {
    reportIssue(file, issue, report);
  });
  for (const issue of issues) reportIssue(file, issue, report);
  return output;
}

/** An object with more keys than these that nobody knows is another kind of object. */
const mostUnknownKeys = 40;

/** The schema stops at the first key of an object that it does not know: it is told, and left out, until none is left. */
function parseWithoutUnknown(schema: v.GenericSchema, value: unknown, tell: (found: Found) => void): { issues: Found[]; output: unknown } {
  let rest = value;
  for (let round = 0; ; round += 1) {
    const { issues = [], output } = v.safeParse(schema, rest);
    const found = issues.map((issue) => deepest(issue));
    const unknown = found.filter(({ issue, path }) => isUnknownKey(issue) && path.length > 0);
    if (unknown.length === 0 || round === mostUnknownKeys) return { issues: found, output };
    if (round === 0) rest = structuredClone(value);
    for (const each of unknown) {
      tell(each);
      const holder = each.path.slice(0, -1).reduce<unknown>((part, key) => (Object(part) as Record<string | number, unknown>)[key], rest);
      Reflect.deleteProperty(Object(holder) as object, each.path.at(-1) ?? '');
    }
  }
}

const isUnknownKey = (issue: Issue): boolean => issue.path?.at(-1)?.origin === 'key' && issue.expected === 'never';

type Issue = v.BaseIssue<unknown>;

interface Found {
  readonly issue: Issue;
  readonly path: Path;
}

/** Of a part that may be one of several things, says what is wrong with the one that came nearest. */
function deepest(issue: Issue, under: Path = []): Found {
  const path = [...under, ...((issue.path ?? []) as v.IssuePathItem[]).map((item) => item.key as string | number)];
  const [nearest] = (issue.issues ?? []).map((inner) => deepest(inner, path)).sort((one, other) => other.path.length - one.path.length);
  return nearest && nearest.path.length > path.length ? nearest : { issue, path };
}

function reportIssue(file: SourceFile, { issue, path }: Found, report: Report): void {
  const where = { file, path };
  const key = String(path.at(-1) ?? '');
  const isKey = issue.path?.at(-1)?.origin === 'key';
  if (hasOwnRule(issue)) return;
  if (issue.kind === 'transformation') {
    report(where, 'markdown', issue.message.replace(/; allowed.*/, ''), issue.message.replace(/.*; allowed are (.*)/, 'Use only $1.'));
  } else if (isKey && issue.received === 'undefined') {
    if (isLevel(key)) report(where, 'missing-level', `"${key}" is missing`, 'A text has both levels: standard and easy.');
    else report(where, 'schema', `"${key}" is missing`, `Add ${key}.`);
  } else if (isUnknownKey(issue)) {
    report(where, 'schema', `"${key}" is not known here`, 'Check its spelling and its depth, or remove it.');
  } else if (isKey) {
    report(where, 'schema', `"${key}" is not an id`, 'An id is lower-case words joined by hyphens.');
  } else if (issue.type === 'non_empty') {
    report(where, 'missing-text', 'the text is empty', 'Write it, or remove its key.');
  } else if (issue.message === needsLevels) {
    report(where, 'missing-level', 'this text needs its two levels', 'Write { standard: "…", easy: "…" }.');
  } else {
    report(where, 'schema', `expected ${inWords(issue)}, found ${issue.received}`, `Write ${inWords(issue)}.`);
  }
}

/** Rules of their own say more: `unknown-region` names the regions that there are, `source-address` what to leave out. */
const hasOwnRule = ({ requirement, input }: Issue): boolean =>
  typeof input === 'string' &&
  requirement instanceof RegExp &&
  (requirement.source === regionPattern.source ||
    (requirement.source === new RegExp(namedStrings.o[0]).source && addressOfDoi.test(input)));

const isLevel = (key: string): boolean => (levels as readonly string[]).includes(key);

const words: Record<string, string> = {
  Array: 'a list',
  Object: 'an object',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  integer: 'a whole number',
  [String(/\S/)]: 'a text that is not empty',
  [String(/^\d{1,8}$/)]: 'a number in PubMed: one to eight digits',
  [String(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/)]: 'a version, such as 1.0.0',
};

/** Strings of a pattern, for people. */
const wordsOfStrings: Readonly<Record<keyof typeof namedStrings, string>> = {
  i: 'an id: lower-case words joined by hyphens, at most 80 characters',
  w: 'a name: a letter, then letters, digits and hyphens',
  d: 'a date that exists, such as 2026-11-22',
  p: 'a date that exists, or its beginning: 2026-11',
  l: 'a language tag such as en or pt-BR',
  u: 'an address: http:// or https://, without spaces; percent-encode what is no letter',
  h: 'an address: https://, without spaces; percent-encode what is no letter',
  o: 'a DOI that begins with 10. Leave out https://doi.org/',
  c: 'a country of two capitals, such as FR',
};
for (const [name, [pattern]] of Object.entries(namedStrings)) {
  words[String(new RegExp(pattern))] = wordsOfStrings[name as keyof typeof namedStrings];
}

function inWords(issue: Issue): string {
  const { expected } = issue;
  if (issue.type === 'check') return wordsOfStrings[issue.message as keyof typeof namedStrings];
  if (expected === null) return 'something else';
  if (regionPattern.source === (issue.requirement as RegExp | undefined)?.source) return 'a region of the drawn body';
  if (issue.type === 'max_length') return `at most ${String(issue.requirement)}`;
  if (issue.type === 'max_value') return `a number of at most ${String(issue.requirement)}`;
  if (issue.type === 'min_value') return `a number of at least ${String(issue.requirement)}`;
  return words[expected] ?? expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ');
}
