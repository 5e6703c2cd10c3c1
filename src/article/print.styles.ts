import { css } from 'lit';

/**
 * Paper: all of it unfolded, in two columns, as words and rules instead of boxes. It is said here once for all elements: an element's own rules
 * for paper are about its drawings alone.
 */
export const printStyles = css`
  @media screen {
    .paper-only {
      display: none;
    }
    /* Targets reach over the space around them. */
    .base > :is(.controls, details) {
      margin-block: -0.375em;
    }
    /* Words and sources share a line until they are opened. */
    .base {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .base > :not(details:not([class], [open])) {
      grid-column: 1 / -1;
    }
    /* One edge for text and boxes; figures and tables are as wide as there is room. */
    :is(.base, .body) > :not(:has(table, .figure)) {
      max-inline-size: var(--_measure);
    }
  }
  @media print {
    .no-print,
    .tip,
    [role='status'] {
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

    .base {
      --_radius: 0;
      --_target: 0;
      --_text-muted: #000;
      --_border: #000;
      --_line: #767676;
      font-size: 9.5pt;
      line-height: 1.25;
      orphans: 2;
      widows: 2;
    }
    .base > :is(section, div, details) {
      columns: 2 17em;
      column-gap: 1.75em;
    }
    .title {
      font-size: 13pt !important;
    }
    /* What no column is wide enough for, and its heading: as one, or a sheet may end between them. */
    table:not(:has(.detail)),
    .part:has(> .detail > table),
    :is(h3, h4, h5, h6):has(+ table:not([class])) {
      column-span: all;
    }
    .sources,
    .words,
    .review,
    .small {
      font-size: 8pt;
    }

    /* Where a sheet ends, Chromium lays parts of a grid on each other, and keeps no heading with what it heads: only blocks are cut. */
    .base,
    .base :is(header, section, div, ul, ol, dl, label, figure, summary, .disclosure),
    table,
    thead,
    tbody,
    caption {
      display: block;
    }
    .base :is(section, div, label, summary, .purpose, .flags, .facts > div, .disclosure, .detail) {
      padding: 0;
      border: 0;
      background: none;
      min-block-size: 0;
      /* Any other value, and what is in it spans no columns. */
      align-content: normal;
    }
    .disclosure {
      font-weight: 650;
    }
    summary,
    caption,
    thead,
    dt,
    .count,
    .red-flags > p {
      break-after: avoid;
    }
    .base :where(header, section, div, ul, ol, dl) > * + :where(:not(li, dd, svg)) {
      margin-block-start: 0.2em;
    }
    :is(.base, .body, .group, .red-flags, .list) > * + *,
    li:has(> :is(h3, h4, h5, h6)) + li {
      margin-block-start: 0.75em !important;
    }
    :is(h2, h3, h4, h5, h6),
    p,
    dl > div:not(:has(p + p, li)),
    tr:not(.more),
    svg {
      break-inside: avoid;
    }

    li + li {
      margin-block-start: 0.15em;
    }

    /* A label and what it says are one paragraph. */
    dt:not(:has(+ dd > ul)),
    dd:not(dd + dd),
    dd > p {
      display: inline;
    }
    dt,
    .cell-head {
      color: inherit !important;
      font-size: inherit !important;
    }
    dt::after,
    .cell-head::after {
      content: ': ';
    }
    dd > p + p::before {
      content: ' ';
    }
    /* The mark alone: its meaning is said once. */
    dl .unverified:not(p) {
      font-size: 0;
    }
    dl .unverified::before {
      content: '◇';
      font-size: 8pt;
    }
    dl:not(:has(> div)) > dd::after {
      content: '';
      display: block;
    }

    /* What counts for many entries is told once, under its numbers: an entry has the numbers alone. */
    .numbered {
      list-style: none;
    }
    .numbered > ::before {
      content: attr(data-number) '. ';
    }
    .facts :is(.numbered, .numbered > *, .paper-only) {
      display: inline;
      padding: 0;
    }
    .facts .numbered > * {
      font-size: 0;
    }
    .facts .numbered > * > * {
      display: none;
    }
    .facts .numbered > ::before {
      content: ' ' attr(data-number);
      font-size: 9.5pt;
      white-space: pre;
    }

    .red-flags,
    .opening {
      padding-block: 0.5em;
      border-block: 1.5pt solid;
    }
    table:has(.detail) .cell-head {
      display: inline;
      font-weight: 650;
    }
    /* Not above the edge of a sheet. */
    [data-cite] {
      vertical-align: 0.25em;
    }
    a,
    .term,
    [data-cite] {
      color: inherit;
      text-decoration: none;
    }

    /* Nor does it count how much higher the rows of a cut table get: each is a line of its own, and is not cut. */
    table:not(:has(.detail)) {
      font-size: 8.5pt;
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
        padding-block: 0.1em;
        border: 0;
      }
      tr > :first-child:not(:only-child) {
        flex-grow: 2;
      }
    }
    /* Rows that open are no table on paper, but paragraphs; what their marks mean is told once, further down. */
    table:has(.detail) :is(thead, .detail > p) {
      display: none;
    }
    table:has(.detail) tr:first-child > td {
      display: inline;
      padding-inline-end: 1em !important;
      font-size: 8pt;
    }
    table:has(.detail) tr {
      display: block;
      break-after: avoid;
    }
    table:has(.detail) :is(tr, tbody, td) {
      padding: 0;
      border: 0;
    }
  }
`;
