/** What each field of the slice `checklist` means, for `pack.schema.json`. Keys as in field-descriptions.ts. */

const listOf = (key: string, what: string): Record<string, string> => ({
  [`checklist.${key}`]: what,
  [`checklist.${key}[]`]: 'One of them.',
  [`checklist.${key}[].id`]: 'Its id, for the text.',
});
const provenListOf = (key: string, what: string): Record<string, string> => ({
  ...listOf(key, what),
  [`checklist.${key}[].verified`]: 'False: general knowledge, not yet checked against a source.',
  [`checklist.${key}[].sources`]: 'Keys of its sources.',
  [`checklist.${key}[].sources[]`]: 'The key of a source.',
});

const provenSide = (side: string, what: string): Record<string, string> => ({
  [`checklist.signs[].${side}`]: what,
  [`checklist.signs[].${side}.verified`]: 'False: general knowledge, not yet checked against a source.',
  [`checklist.signs[].${side}.sources`]: 'Keys of its sources.',
  [`checklist.signs[].${side}.sources[]`]: 'The key of a source.',
});

export const checklistFieldDescriptions: Readonly<Record<string, string>> = {
  checklist: 'checklist.yaml: what to ask a clinic, and how to check what it says. Never the name of a clinic.',
  'checklist.keyPoints': 'Ids of the points that open the checklist: three at most.',
  'checklist.keyPoints[]': 'The id of a point.',
  'checklist.questions': 'Ids of questions for the care team: five at most.',
  'checklist.questions[]': 'The id of a question.',
  ...listOf('topics', 'Headings of questions for the clinic.'),
  'checklist.topics[].asks': 'Ids of the questions, each unique within the checklist.',
  'checklist.topics[].asks[]': 'The id of a question.',
  ...listOf('signs', 'Things to check, each with a good sign and a warning sign.'),
  ...provenSide('good', 'On what the good sign rests.'),
  ...provenSide('warning', 'On what the warning sign rests.'),
  ...provenListOf('lookups', 'What a reader can look up.'),
  'checklist.lookups[].registers': 'Public registers, in the order they are shown.',
  'checklist.lookups[].registers[]': 'One of them.',
  'checklist.lookups[].registers[].id': 'Its id, for the text.',
  'checklist.lookups[].registers[].url': 'Its address: https only.',
  ...provenListOf('tell', 'What to tell one’s own team.'),

  checklistText: '<language>/checklist.yaml: the texts of checklist.yaml.',
  'checklistText.keyPoints': 'By id: the points that open the checklist.',
  'checklistText.questions': 'By id: questions for the care team.',
  'checklistText.asksIntro': 'Said before the questions for the clinic.',
  'checklistText.topics': 'By id: the headings.',
  'checklistText.topics.*': 'One heading.',
  'checklistText.topics.*.title': 'The heading.',
  'checklistText.topics.*.asks': 'By id: the questions, without terms and footnotes: each is the label of a box to tick.',
  'checklistText.signs': 'By id: what to check.',
  'checklistText.signs.*': 'One of them.',
  'checklistText.signs.*.check': 'What is checked.',
  'checklistText.signs.*.good': 'A good sign.',
  'checklistText.signs.*.warning': 'A warning sign.',
  'checklistText.lookups': 'By id: what a reader can look up.',
  'checklistText.lookups.*': 'One of them.',
  'checklistText.lookups.*.title': 'What it is.',
  'checklistText.lookups.*.text': 'How to look it up, and what it does not show.',
  'checklistText.lookups.*.registers': 'By id: the registers.',
  'checklistText.lookups.*.registers.*': 'One of them.',
  'checklistText.lookups.*.registers.*.name': 'Its name.',
  'checklistText.lookups.*.registers.*.where': 'Which countries it is for.',
  'checklistText.tell': 'By id: what to tell, without terms and footnotes: each is the label of a box to tick.',
};
