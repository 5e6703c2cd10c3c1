/** The files of a pack that begins: as little as lint lets pass, with what to do next said in comments. */
import type { NewPack } from './new-pack.js';

/** JSON is YAML: whatever the words hold, they stay one string. */
const quoted = (text: string): string => JSON.stringify(text);

/** Adds half a year, or to the last day of that month. */
export function halfAYearAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(date, last))).toISOString().slice(0, 10);
}

/** By name within the folder. */
export function filesOf(pack: NewPack): ReadonlyMap<string, string> {
  const structures = Object.entries(structureFiles(pack));
  const texts = Object.entries(textFiles(pack));
  const languages = [...new Set(['en', pack.lang])];
  return new Map([
    ...structures.map(
      ([name, text]) => [`${name}.yaml`, schemaLine(pack, name === 'sources.read' ? 'sourcesRead' : name, 0) + text] as const,
    ),
    ['sources.json', sources],
    // No dictionary need have the name.
    ['words.txt', `${[...new Set(pack.name.match(/[\p{L}\p{M}]{3,}/gu) ?? [pack.shortName])].join('\n')}\n`],
    ...languages.flatMap((language) =>
      texts.map(
        ([name, text]) => [`${language}/${name}.yaml`, schemaLine(pack, `${name}Text`, 1) + translatorsLine(language) + text] as const,
      ),
    ),
  ]);
}

/** An editor that knows the YAML language server completes and checks by it. */
const schemaLine = ({ schema }: NewPack, name: string, depth: number): string =>
  `# yaml-language-server: $schema=${/^\.{1,2}\//.test(schema) ? '../'.repeat(depth) : ''}${schema}#/$defs/${name}\n`;

const translatorsLine = (language: string): string =>
  language === 'en'
    ? ''
    : `# Put these words into the language "${language}". Leave ids, marks and links to words of the glossary as they are.\n`;

const structureFiles = ({ id, today }: NewPack): Readonly<Record<string, string>> => ({
  pack: `# What pages write in pack="…". It is public: change it only before others use it.
id: ${id}
version: 0.1.0
# Other names of the condition. Lint knows by them when a text says that a reader has it.
synonyms: { en: [] }
# The help box, most urgent first; level: emergency, same-day or within-days.
# "verified: true" asks for a source: sources: [a-key]. Until then it is general knowledge, and is shown so.
redFlags:
  - { id: hard-breathing, level: emergency, verified: false }
`,
  review: `written: '${today}'
nextReview: '${halfAYearAfter(today)}'
# The warnings go out of date first: six months at most.
safety: { checked: '${today}', nextCheck: '${halfAYearAfter(today)}' }
# One entry for each person who reviewed. Empty: the pages say that no clinician has reviewed them yet.
records: []
`,
  'sources.read': `# By key of a source in sources.json: the day it was looked up, and how much of it was read:
# full, abstract, page, opening, second-hand or not-read.
who-patient-safety: { on: '${today}', read: not-read }
`,
  glossary: `# Words that texts explain, as in [biopsy](term:biopsy).
terms:
  - { id: biopsy }
`,
  findings: `# What the body map shows. A finding names its regions of the drawn body; "regions: []" is the whole body.
keyPoints: []
groups:
  - { id: skin, layer: skin }
questions: [what-next]
findings:
  # An example. Replace it by a finding of your condition.
  - id: dry-skin
    group: skin
    layer: skin
    regions: [forearm]
    noticed: true
    verified: false
    redFlags: []
    # How often it was seen. Empty: not known, and it says so. One entry for each study:
    # - { id: one-clinic, who: adult, per100: { min: 20, max: 30 }, n: 400, verified: true, sources: [a-key] }
    frequency: []
    codes: []
    sources: [who-patient-safety]
`,
});

const sources = `[
  {
    "id": "who-patient-safety",
    "type": "webpage",
    "title": "Patient safety",
    "author": [{ "literal": "World Health Organization" }],
    "issued": { "date-parts": [[2023, 9, 11]] },
    "URL": "https://www.who.int/news-room/fact-sheets/detail/patient-safety"
  }
]
`;

const textFiles = ({ name, shortName }: NewPack): Readonly<Record<string, string>> => ({
  pack: `# As it is written within a sentence.
name: ${quoted(name)}
shortName: ${quoted(shortName)}
purpose: ${quoted(`This page teaches about ${name}. It cannot tell you whether you have it. Your own team can.`)}
redFlags:
  hard-breathing:
    # To the reader, and to the parent of a child. Each text has two levels; easy has easier words, not fewer warnings.
    reader:
      standard: You struggle to breathe.
      easy: It is hard for you to breathe.
    parent:
      standard: Your child struggles to breathe.
      easy: It is hard for your child to breathe.
redFlagNote:
  standard: If you are not sure, call.
  easy: Not sure? Call.
# Who pays for this, and where it comes from. Readers see both.
funding: Nobody paid for this text.
origin: It is a draft.
`,
  glossary: `terms:
  biopsy:
    term: Biopsy
    definition:
      standard: A small piece of skin or muscle, taken to be looked at under a microscope.
      easy: A tiny bit of skin or muscle that is looked at up close.
`,
  findings: `keyPoints: {}
groups:
  skin: Skin
questions:
  what-next:
    standard: What happens next?
    easy: What comes next?
findings:
  dry-skin:
    name: Dry skin
    medical: Xerosis
    # A footnote names a source, [^who-patient-safety]; a link explains a word, [biopsy](term:biopsy).
    what:
      standard: The skin of the arms feels dry and rough. It can come and go over some weeks. A doctor may take a [biopsy](term:biopsy) to learn more.
      easy: The skin of the arms feels dry and rough. It can come and go over some weeks. A doctor may take a [biopsy](term:biopsy) to find out more.
    lighter:
      standard: On lighter skin it can look pale or pink.
      easy: On lighter skin it can look pale or pink.
    darker:
      standard: On darker skin it can look grey.
      easy: On darker skin it can look grey.
    dailyLife:
      standard: It may itch more at night. Some people find that a plain cream helps.
      easy: It may itch more at night. A plain cream helps some people. Ask your team which one.
    children:
      parent:
        standard: Your child may scratch without knowing why.
        easy: Your child may scratch and not know why.
      teen:
        standard: It may bother you. You can talk to your team about it.
        easy: It may bother you. You can tell your team.
    help:
      standard: Tell your team at the next visit.
      easy: Tell your team at the next visit.
    noticed:
      reader: My skin is dry.
      parent: My child’s skin is dry.
`,
});
