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
    gap: 0.5em;
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
    padding: min(1em, 2cqi);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .comparison th:first-child {
    inline-size: 11em;
  }
  .comparison thead th {
    color: inherit;
    font-weight: 650;
  }
  .comparison .button[aria-pressed='true']::before {
    content: '✓' / '';
    margin-inline-end: 0.375em;
  }
  .star {
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    margin-block: -0.5em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }
  .star:focus-visible > span {
    position: static;
    clip-path: none;
  }
  .star::before {
    content: '☆' / '';
    font-size: 1.25em;
  }
  .star[aria-pressed='true']::before {
    content: '★' / '';
  }
  /* Columns under names that stay in sight, below the heading of each row; with very large text, one below the other. */
  @container helio (17em <= inline-size < 40em) {
    .comparison thead {
      position: sticky;
      inset-block-start: 0;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
      background: var(--_surface);
    }
    .comparison tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 0.75em;
    }
    .comparison tr:has(> :nth-child(4)) {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .comparison :is(td, thead th) {
      font-size: 0.875em;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .comparison tbody > * > :first-child {
      grid-column: 1 / -1;
      inline-size: auto;
    }
    .comparison thead th:first-child {
      position: absolute;
      clip-path: inset(50%);
    }
    .comparison .cell-head {
      display: none;
    }
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
