import { css } from 'lit';

/** Paper: all of it unfolded, no control, no part cut in two. */
export const printStyles = css`
  @media print {
    .no-print,
    .tip {
      display: none !important;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    [hidden='until-found'] {
      content-visibility: visible !important;
      display: block !important;
    }
    summary::before,
    .disclosure::before {
      display: none;
    }
    .disclosure {
      border: 0;
      padding: 0;
      min-block-size: 0;
      font-weight: 650;
    }
    .detail,
    .detail[hidden] {
      padding: 0.25em 0 1em;
      border: 0;
    }
    .term,
    [data-cite] {
      text-decoration: none;
    }
    /* Nor does it count how much higher the rows of a cut table get: each is a line of its own, and is not cut. */
    table,
    thead,
    tbody,
    caption {
      display: block;
    }
    table {
      font-size: 0.875em;
    }
    @container helio (inline-size >= 40em) {
      tr {
        display: flex;
        border-block-end: 1px solid var(--_line);
      }
      th,
      td {
        flex: 3 3 0;
        min-inline-size: 0;
        padding-block: 0.25em;
        border: 0;
      }
      tr > :first-child:not(:only-child) {
        flex-grow: 2;
      }
    }
    /* Where a sheet ends, Chromium lays parts of a grid on each other, and keeps no heading with what it heads: only blocks are cut. */
    .base,
    .base :is(header, section, div, ul, ol, dl) {
      display: block;
    }
    .base :where(header, section, div, ul, ol, dl) > * + :where(:not(li, dd, svg)) {
      margin-block-start: 0.375em;
    }
    :is(.base, .body, .group, .red-flags) > * + * {
      margin-block-start: 0.75em;
    }
    .flags,
    .red-flags > p,
    li,
    tr,
    .facts > div {
      break-inside: avoid;
    }
    .red-flags > p,
    caption,
    thead {
      break-after: avoid;
    }
    a[href^='http'] {
      color: inherit;
      text-decoration: none;
    }
  }
`;
