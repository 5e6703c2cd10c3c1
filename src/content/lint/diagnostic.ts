import type { Path, SourceFile } from '../source-pack.js';

/** One thing that lint found. */
export interface Diagnostic {
  /** The file, as it was given: `en/findings.yaml` within the folder of the pack. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Keys from the root of the file, joined by dots: `findings.eyelid-colour.what.easy`. */
  readonly path: string;
  readonly rule: RuleId;
  readonly severity: 'error' | 'warning';
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Every rule, and what it asks for. */
export const rules = {
  syntax: 'Each file can be read.',
  schema: 'Each file has the shape that pack.schema.json describes.',
  markdown: 'A text holds emphasis, terms and footnotes only.',
  'open-mark': 'A mark that opens closes.',
  'hidden-character': 'Every character of a text can be seen.',
  entity: 'Texts and sources hold characters, not HTML.',
  'source-address': 'A DOI is written bare, as its registrar writes it.',
  order: 'Of two numbers or dates that belong together, the lower comes first; dates are not yet to come, languages exist.',
  'unknown-file': 'A pack holds the files of a pack only.',
  'duplicate-id': 'An id is used once.',
  'unknown-region': 'A region exists in the layer of its finding.',
  'unknown-sign': 'A sign has a drawing, else its regions alone are shown; and its finding is of the skin.',
  'unknown-group': 'A group exists, in the layer of its finding.',
  'unknown-red-flag': 'A red flag exists in the box.',
  'unknown-part': 'What a part names exists: a group, an evidence word, a study, a use, a badge, a kind, a column.',
  'unknown-source': 'A source that is cited exists.',
  'unknown-term': 'A term that a text explains exists in the glossary.',
  'missing-text': 'Everything has its text in every language.',
  'missing-level': 'A text has both its levels.',
  'text-without-structure': 'A text belongs to something.',
  'noticed-text': 'Only a finding that can be noticed has words of a reader who noticed it.',
  'skin-tones': 'A skin finding tells its look on lighter and on darker skin; others do not.',
  'claim-without-source': 'What is called verified, and every number of people, has a source.',
  'number-without-source': 'A number in a text is in the data of its subject, or has a footnote.',
  'number-without-context': 'A number of people says which people, and when.',
  'icon-array': 'Shares are drawn only of groups of at least 30 people.',
  'criteria-points': 'Points fit the columns of their set of criteria, and what a case finds has some.',
  'criteria-result': 'A worked result is what its points add up to.',
  'safety-core': 'A medicine carries what must be said of it for safety’s sake.',
  'evidence-word': 'An evidence word is the one that the facts of its studies give.',
  'quiz-item': 'A statement is true or false, a question has one right answer, and what is about safety is a true statement.',
  'compared-numbers': 'Numbers that are compared have the same period and the same denominator, or say that they do not.',
  'source-read': 'Every source says what was read of it, and on which day.',
  'unread-claim': 'What is called verified rests on a source that was read.',
  'source-front-page': 'The address of a source leads to what was read, not to a front page.',
  'source-title': 'A source has its own title, not our words for it.',
  'source-host': 'The address of a source is its own, not a staging site or a copy.',
  'source-twice': 'A source is listed once.',
  'superseded-source': 'A guideline is cited in its newest version.',
  'parent-voice': 'A red flag speaks to the parent of a child, too.',
  'safety-check': 'The red flags say when they were checked, and are checked again within six months.',
  'review-changed': 'What was reviewed is as it was then.',
  'said-wrong': 'What a reviewer called wrong does not stay.',
  'second-reviewer': 'Two people have reviewed the red flags.',
  'forbidden-phrase': 'Words promise nothing, judge nobody and take no doctor’s place.',
  'easy-certainty': 'Easier words keep what is not certain: a risk stays a risk.',
  dose: 'No text gives a dose.',
  'reading-level': 'Texts are easy enough to read.',
  spelling: 'English words are spelt as a dictionary has them, where cspell-lib is installed.',
  layer: 'A layer adds to texts, or replaces what it may replace, and takes away no warning, number or source.',
  'unused-source': 'A source is cited.',
  'unused-term': 'A term is used in a text.',
  silence: 'A rule is silenced with a reason, where it would speak, and where no reader is harmed.',
} as const;

export type RuleId = keyof typeof rules;

/** Takes one diagnostic on a part of a file. */
export type Report = (
  where: { readonly file: SourceFile; readonly path: Path },
  rule: RuleId,
  message: string,
  fix: string,
  severity?: Diagnostic['severity'],
) => void;
