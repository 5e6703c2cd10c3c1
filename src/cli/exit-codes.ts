export const exitCodes = {
  /** Findings of severity error. */
  errorsFound: 1,
  /** Wrong usage, or input that cannot be used. */
  unusable: 2,
} as const;
