/** The file that answers are written into, and read from. */
import * as v from 'valibot';
import { audienceNames, everyAnswer, isReader, type Answer } from '../../content/review/audiences.js';
import { date, language } from '../../content/schema/parts.js';
import { record } from '../../content/lint/loose.js';
import type { Diagnostic } from '../../content/lint/diagnostic.js';
import type { Path } from '../../content/source-pack.js';
import { readYaml } from '../../content/read-yaml.js';
import type { Sheet } from './sheet.js';

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const oneAnswer = v.picklist(everyAnswer);

const answersFile = v.strictObject({
  pack: words,
  version: words,
  for: v.picklist(audienceNames),
  part: v.pipe(v.number(), v.integer(), v.minValue(1)),
  language,
  level: v.picklist(['standard', 'easy', 'both']),
  hash: words,
  person: v.strictObject({
    name: words,
    role: words,
    registration: v.optional(v.string(), ''),
    interests: words,
    consent: v.union([v.literal(true), v.literal('yes')]),
  }),
  date,
  answers: v.record(v.string(), v.union([v.literal(''), v.null(), oneAnswer, v.array(oneAnswer)])),
  notes: v.optional(v.nullable(v.record(v.string(), v.string())), {}),
});
export type Answers = v.InferOutput<typeof answersFile>;

export const answersOf = (answers: Answers, id: string): readonly Answer[] => {
  const given = answers.answers[id];
  return Array.isArray(given) ? given : given ? [given] : [];
};

const quoted = (text: string): string => JSON.stringify(text);

/** To be filled in: everything that has no answer is left as it is. */
export function answersTemplate(sheet: Sheet): string {
  const { options, pack, version, hash, about, entries } = sheet;
  const lines = entries.map(({ number, label, item }) => `  # ${String(number)}. ${label}\n  ${quoted(item.id)}: ''`);
  return `# Answers of one person to a review page. Fill it in from the paper, then: heliotrope review <pack> --record <this file>
pack: ${quoted(pack)}
version: ${quoted(version)}
for: ${options.audience}
part: ${String(options.part)}
language: ${options.language}
level: ${options.level}
# Of what was on the page: leave it as it is.
hash: ${quoted(hash)}
person:
  name: ''
  role: ''
${isReader(options.audience) ? '' : "  # The register and the number in it.\n  registration: ''\n"}  # Ties to makers of medicines or tests, or to this project; "none" if there are none.
  interests: ''
  # yes: they agreed, on paper, to be named. Nothing is recorded without it.
  consent: no
# The day on which they read it: ${quoted('YYYY-MM-DD')}.
date: ''
# ${about.answers.join(', ')}; several as a list: [${about.answers.slice(0, 2).join(', ')}]. Leave '' what was not read.
answers:
${lines.join('\n')}
# What they wrote, by the same names: "${entries[0]?.item.id ?? ''}": "…"
notes: {}
`;
}

/** Whether somebody has begun to fill it in. What is no such file is not ours to replace. */
export function isUntouched(text: string): boolean {
  const { answers, person } = record(readYaml(text).value);
  if (answers === undefined || person === undefined) return false;
  return record(person)['name'] === '' && Object.values(record(answers)).every((answer) => answer === '');
}

export type Refuse = (path: Path, message: string, fix: string) => void;

const fixes: Readonly<Record<string, string>> = {
  'person.consent': 'Ask them. With their consent to be named, write consent: yes. Without it, do not record the review.',
  'person.name': 'Write the name as they wish to be named.',
  'person.role': 'Write what they are: consultant rheumatologist.',
  'person.interests': 'Write what they told, or none.',
  date: 'Write the day on which they read it, as YYYY-MM-DD.',
  hash: 'Copy it from the page.',
};

/** The answers, if the file can be read; what is wrong with it goes to `diagnostics`. */
export function readAnswers(file: string, text: string, diagnostics: Diagnostic[]): { answers: Answers | undefined; refuse: Refuse } {
  const { value, syntaxErrors, lineOf } = readYaml(text);
  const add = (line: number, path: Path, message: string, fix: string): void => {
    diagnostics.push({
      file,
      line,
      column: 1,
      path: path.join('.'),
      rule: syntaxErrors.length > 0 ? 'syntax' : 'schema',
      severity: 'error',
      message,
      fix,
    });
  };
  const refuse: Refuse = (path, message, fix) => {
    add(lineOf(path), path, message, fix);
  };
  for (const { line, message, fix } of syntaxErrors) add(line, [], message, fix ?? 'Correct the YAML.');
  if (diagnostics.length > 0) return { answers: undefined, refuse };
  const result = v.safeParse(answersFile, value);
  for (const issue of result.issues ?? []) {
    const path = ((issue.path ?? []) as v.IssuePathItem[]).map((item) => item.key as string | number);
    const key = path.join('.');
    const what = key.startsWith('answers.')
      ? `"${String(record(record(value)['answers'])[String(path[1])])}" is no answer`
      : wrongWith(key, issue);
    refuse(
      path,
      what,
      fixes[key] ??
        (key.startsWith('answers.')
          ? `Write one of: ${everyAnswer.join(', ')}; or '' for what was not read.`
          : `Write ${issue.expected ?? 'something else'}; the template that came with the page has it.`),
    );
  }
  return { answers: result.success ? result.output : undefined, refuse };
}

function wrongWith(key: string, issue: v.BaseIssue<unknown>): string {
  if (key === 'person.consent') return 'there is no consent to be named';
  if (issue.received === 'undefined') return `"${key}" is missing`;
  return issue.expected === 'never' ? `"${key}" is not known here` : `"${key}" is empty or not usable: ${issue.received}`;
}
