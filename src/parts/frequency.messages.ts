/** English words of such a line. An element that has one spreads them into its own. */
export const frequencyMessages = {
  outOf100: '{number} out of 100',
  outOf100Range: '{min} to {max} out of 100',
  seenOf: '{seen} of {of}',
  peopleCounted: '{n} people looked at',
  noPeriod: 'without a period',
  noPeople: 'without a number of people',
  noPeriodOrPeople: 'without a period or a number of people',
  numberUnverified: 'This number has not been checked at its source.',
} as const;
