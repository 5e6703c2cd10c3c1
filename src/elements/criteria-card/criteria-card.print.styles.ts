import { css } from 'lit';

/** Tables, bars and steps on paper. */
export const criteriaCardPrintStyles = css`
  @media print {
    /* A heading stays with its table: both span the columns, as one. */
    .part:has(> [id$='performance']) {
      column-span: all;
      break-inside: avoid;
    }
    .case {
      margin-block-end: 1em;
    }
    .steps > li {
      padding-block: 0.15em;
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
