/** How a writer numbers and names footnotes and terms. */
export interface Notes {
  readonly idPrefix: string;
  /** The footnote number of a source, from 1. */
  number(key: string): number;
  /** "Source 3". */
  label(number: string): string;
  /** Whether the end notes explain this term. */
  hasTerm(id: string): boolean;
}
