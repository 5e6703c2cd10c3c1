/** How a writer numbers and names footnotes and terms. */
import type { TreeElement } from '../content/tree.js';

export interface Notes {
  readonly idPrefix: string;
  /** The footnote number of a source, from 1. */
  number(key: string): number;
  /** "Source 3". */
  label(number: string): string;
  /** Whether the end notes explain this term. */
  hasTerm(id: string): boolean;
}

/** A part of a document with notes of its own. */
export interface Noted extends TreeElement {
  readonly notes: Notes;
}

/** The notes for what is in this element. */
export const notesIn = (element: TreeElement, around: Notes): Notes => (element as Partial<Noted>).notes ?? around;
