/** English words of the glossary. */
export const glossaryMessages = {
  title: 'Medical words, explained',
  about: 'Words that doctors, letters and these pages use. Ask your own team about any word that is not here.',
  unsourced: 'A meaning without the number of a source is general knowledge, not yet checked against a source.',
  searchLabel: 'Find a word',
  letters: 'Go to a letter',
} as const;
