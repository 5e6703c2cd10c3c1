import { css } from 'lit';

/** The ways out: see print-and-copy.ts. */
export const takeAwayStyles = css`
  :is(.take-away, .ask) > * + :not(:empty) {
    margin-block-start: 0.5em;
  }
  .ask {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_border);
  }
`;
