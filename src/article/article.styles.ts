import { css } from 'lit';

export const articleStyles = css`
  /* A part that folds, under its heading: what opens joins the button. */
  .part {
    gap: 0;
  }
  .part > :first-child {
    font-size: 1em;
  }
  .body > :is(.key-points, .controls) {
    margin-block: 0.5em;
  }
  /* What the host says: its slots while they are empty, and its frame. */
  .added:not(.filled) {
    display: none;
  }
  .framed {
    padding: 0.75em 1em;
    border: 1px dashed var(--_border);
  }
`;
