/** English words of what reading elements share. */
export const readingPhrases = {
  searchResult: 'Found: {count}',
  searchNone: 'Nothing found. Try fewer letters, or another word.',
} as const;
