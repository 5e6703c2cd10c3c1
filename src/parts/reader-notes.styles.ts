import { css } from 'lit';

/** Boxes to tick and fields for notes: see reader-notes.ts. */
export const readerNotesStyles = css`
  .tick input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .note {
    display: grid;
    gap: 0.25em;
    margin-block: 0.25em 0.5em;
  }
  textarea {
    inline-size: 100%;
    padding: 0.5em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    resize: vertical;
  }
  .written {
    display: none;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  @media print {
    .written {
      display: block;
    }
  }
`;
