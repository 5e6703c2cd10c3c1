/** English words of what a word of the host's text opens. */
export const termMessages = {
  unsourced: 'A meaning without the address of a source is general knowledge, not yet checked against a source.',
} as const;
