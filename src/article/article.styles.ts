import { css } from 'lit';

export const articleStyles = css`
  /* A part that folds, under its heading: what opens joins the button. */
  .part,
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .part > :first-child {
    font-size: 1em;
  }
  .body {
    gap: 0.5em;
  }
  .body > :is(.key-points, .controls) {
    margin-block: 0.5em;
  }
`;
