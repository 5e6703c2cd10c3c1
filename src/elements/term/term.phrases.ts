/** English words of what a word of the host's text opens. */
export const termPhrases = {
  unsourced: 'A meaning without the address of a source is general knowledge, not yet checked against a source.',
} as const;
