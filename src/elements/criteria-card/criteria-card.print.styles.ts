import { css } from 'lit';

/** Tables, bars and steps on paper. */
export const criteriaCardPrintStyles = css`
  @media print {
    .part:has(> [id$='groups']) {
      column-span: all;
    }
    .part:has(> [id$='performance']),
    .part:has(> [id$='groups']) {
      break-inside: avoid;
    }
    /* It begins with a table: a heading above what spans its columns could end a sheet. */
    .base > .more {
      columns: auto;
    }
    .more > .part:not(:has(table)) > .detail {
      columns: 2 17em;
    }
    .cases {
      line-height: 1.18;
    }
    .case {
      margin-block-end: 0.5em;
    }
    .steps > li {
      padding-block: 0;
    }
    .steps > li::before {
      background: none !important;
      color: inherit !important;
    }
    .bar {
      max-inline-size: 80%;
    }
    .set-name,
    .total {
      break-after: avoid;
    }
    tr > :first-child:nth-last-child(5) {
      flex-grow: 4 !important;
    }
    tr > :nth-child(2):nth-last-child(4) {
      flex-grow: 6;
    }
    tr > :nth-child(n + 4) {
      flex-grow: 2;
    }
    .found {
      fill: #777;
    }
    .lesson {
      padding-block: 0 !important;
      border-inline-start: 3px solid var(--_line);
      border-radius: 0;
    }
  }
`;
