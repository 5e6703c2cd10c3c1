/** Why each rule is there: `heliotrope explain` and the pages of docs/lint are made from it. */
import { rules, type RuleId } from './diagnostic.js';
import { neverSilent } from './silence.js';

export const explanations: Readonly<Record<RuleId, string>> = {
  syntax: 'A file that cannot be read would be left out without a word, and readers would miss what it says.',
  schema: 'An element reads the fields that it knows: one that is misspelt, missing or of another kind is not shown.',
  markdown: 'Texts are put into pages of others: headings, lists, links and HTML of our own would break them.',
  'open-mark': 'A star or a bracket that is not closed is shown to readers as it was typed.',
  'hidden-character': 'What came with pasting, such as a soft hyphen or a mark of direction, breaks search, copying and screen readers.',
  entity: 'Texts are no HTML: an entity or a tag is shown as it was typed.',
  'source-address': 'A DOI becomes a link; with marks of an address in it, the link leads nowhere.',
  order: 'A range from more to less, or a day that is still to come, is a slip that readers cannot see through.',
  'unknown-file': 'A file with a name that no pack has is not read: its name is probably misspelt.',
  'duplicate-id': 'Of two things with one id, only one is shown.',
  'unknown-region': 'The drawing can colour only the regions that it has.',
  'unknown-sign': 'The drawing can show only the signs that it has, and they are all of the skin.',
  'unknown-group': 'A finding of a group that does not exist is in no list.',
  'unknown-red-flag': 'A warning that is named and does not exist is missing where a reader needs it.',
  'unknown-part': 'What a treatment names and does not exist leaves a gap in its row.',
  'unknown-source': 'A footnote without its source proves nothing.',
  'unknown-term': 'A term that the glossary does not have opens nothing.',
  'missing-text': 'An id without words is blank to readers of that language.',
  'missing-level': 'Readers of easier words would get none, or harder ones.',
  'text-without-structure': 'A text under an id that nothing has is never shown: its id is probably misspelt.',
  'noticed-text': 'Readers tick what they have noticed: that needs words in the first person, and for nothing else.',
  'skin-tones': 'A rash that is described on light skin alone is missed on dark skin.',
  'claim-without-source': 'What is called checked must say against what.',
  'number-without-source': 'Numbers are remembered and passed on: each is in the data with its source, or has a footnote.',
  'number-without-context': 'A share means nothing without whom it was counted in, and when.',
  'icon-array': 'A hundred little people drawn from twelve say more than was seen.',
  'safety-core': 'To leave out a harm of one medicine and tell that of another flatters the first.',
  'evidence-word': 'The word is computed from what the studies were, so that nobody’s hopes choose it.',
  'compared-numbers': 'Shares after different times, or of different things, cannot be set side by side without saying so.',
  'source-read': 'A source that nobody looked up may say something else, or may no longer be there.',
  'unread-claim': 'What rests on another text’s word for it has not been checked.',
  'source-front-page': 'Who follows a footnote to a front page does not find what was read.',
  'source-title': 'A source is found by the title that it has in print.',
  'source-host': 'Copies and staging sites change, vanish, and may not be what was published.',
  'source-twice': 'One paper under two keys looks like two proofs.',
  'superseded-source': 'A guideline that has been replaced may say what is no longer held right.',
  'parent-voice': 'A parent must not have to translate a warning in an emergency.',
  'safety-check': 'Warnings are the first thing to be wrong when practice changes.',
  'review-changed': 'A review vouches for the words that were read, and for no others.',
  'said-wrong': 'What a reviewer has called wrong is not left standing.',
  'second-reviewer': 'One reviewer may miss what another one sees.',
  layer:
    'An organisation knows its own telephone and the local names of medicines. What harms, what warns and what was found stays as it was read and checked.',
  'forbidden-phrase': 'A promise, a verdict or a doctor’s word in a page for the public can do harm.',
  'easy-certainty': '“May” lost on the way to easier words frightens, or lulls.',
  dose: 'How much to take is between a reader and their team.',
  'reading-level':
    'Many readers are tired, frightened, or read in their second language. English is measured by the grade of Flesch and Kincaid (at most 8, in easy words 6), Spanish by INFLESZ (at least 65, in easy words 70).',
  spelling: 'A misspelt word is not found by a search, and costs trust. Words that are right go into words.txt of the pack.',
  'criteria-points': 'Points that fit no column would be shown as none, and a sum as less than it is.',
  'criteria-result': 'A worked case teaches how points add up: one that is wrong teaches it wrongly.',
  'quiz-item': 'What readers take from a quiz is what they were asked: a false statement about safety can stay in mind as true.',
  'unused-source': 'A source that nothing cites makes the list longer than what it proves.',
  'unused-term': 'A term that no text uses is known to no reader.',
  silence: 'A rule is there for a reason, so leaving it out needs one, too; and what guards readers is not left out.',
};

/** One page of the documentation, in Markdown. */
export function pageOf(rule: RuleId): string {
  const silencing =
    rule === 'spelling'
      ? 'A word that is right is added to words.txt of the pack: heliotrope words <dir> --add <word>.'
      : neverSilent.has(rule)
        ? 'This rule cannot be silenced: the pack could not be built without it, or a reader could be harmed.'
        : `To silence it where it is wrong, write why on the line above, or after the value:\n\n\`\`\`yaml\n# heliotrope-ignore ${rule}: why it is right here\n\`\`\`${
            rule.startsWith('source-') || rule === 'superseded-source' || rule === 'unused-source'
              ? '\n\nsources.json has no remarks: write it above the source in sources.read.yaml.'
              : ''
          }`;
  return `# ${rule}\n\n${rules[rule]}\n\n${explanations[rule]}\n\n${silencing}\n`;
}
