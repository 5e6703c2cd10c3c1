import { citationsChange } from '../base/citations.js';

/** Not by the document's own names: an image or a form of the page may have taken one of them. */
const { addEventListener, removeEventListener } = EventTarget.prototype;

/** Calls `listener` for each announcement: see base/citations.ts. Returns what ends that. */
export function hearCitations(document: Document, listener: () => void): () => void {
  addEventListener.call(document, citationsChange, listener);
  return () => {
    removeEventListener.call(document, citationsChange, listener);
  };
}
