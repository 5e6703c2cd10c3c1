import { css } from 'lit';

/** The ways out: see print-and-copy.ts. */
export const takeAwayStyles = css`
  .take-away,
  .ask {
    display: grid;
    gap: 0.5em;
  }
  .take-away > :empty {
    margin-block-start: -0.5em;
  }
  .ask {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_border);
  }
`;
