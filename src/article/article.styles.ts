import { css } from 'lit';

/** A part that folds, under its heading: what opens joins the button. */
export const partStyles = css`
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }
  .part > :first-child {
    font-size: 1em;
  }
`;

export const articleStyles = css`
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
  }
  .body > :is(.key-points, .controls) {
    margin-block: 0.5em;
  }
  .added:not(.filled) {
    display: none;
  }
  .framed {
    margin-block-start: 0.5em;
    padding: 0.75em 1em;
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
  }
`;
