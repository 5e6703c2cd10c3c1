import { css } from 'lit';

/** What a reader marks and sets side by side, and the bar that leads there. */
export const comparisonStyles = css`
  /* Stays in sight while a reader looks for the second one. */
  .bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
    padding: 0.75em 1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .forward,
  .comparison [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .forward:hover {
    background: var(--_accent);
    text-decoration: underline;
  }
  .forward[aria-disabled='true'] {
    border: 1px dashed var(--_border);
    background: none;
    color: var(--_text-muted);
    cursor: default;
  }

  .comparison {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 1em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .comparison table {
    table-layout: fixed;
  }
  .comparison th:first-child {
    inline-size: 11em;
  }
  .comparison thead th {
    color: inherit;
    font-size: 1em;
    font-weight: 650;
  }
  .comparison .cell-head {
    color: inherit;
    font-weight: 650;
  }
  .comparison .button[aria-pressed='true']::before {
    content: '✓' / '';
    margin-inline-end: 0.375em;
  }
  .star {
    display: flex;
    align-items: center;
    gap: 0.375em;
    min-block-size: var(--_target);
    margin-block-start: 0.25em;
    padding: 0.25em 0.625em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 0.875em;
    font-weight: 400;
    text-align: start;
    cursor: pointer;
  }
  .star::before {
    content: '☆' / '';
  }
  .star[aria-pressed='true']::before {
    content: '★' / '';
  }
  @media print {
    .arms > li {
      display: inline-block;
      inline-size: 30%;
      margin: 0 2% 0 0;
      vertical-align: bottom;
    }
  }
`;
