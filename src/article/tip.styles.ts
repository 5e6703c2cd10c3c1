import { css } from 'lit';

/** Terms, which are buttons that read as text, and what a term or a footnote opens. */
export const tipStyles = css`
  /* Of no weight, so that the outline of what has the focus wins. */
  :where(.term, .ways button) {
    all: unset;
    outline: revert;
  }
  .term {
    white-space: normal;
    text-decoration: underline dotted var(--_accent) 0.1em;
    text-underline-offset: 0.2em;
    cursor: help;
  }
  .anchor {
    anchor-name: --helio-tip;
  }
  .tip {
    position: fixed;
    position-anchor: --helio-tip;
    position-area: block-end span-inline-end;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
    inset: auto;
    max-inline-size: min(24em, 90vw);
    margin: 0.25em 0;
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
`;
