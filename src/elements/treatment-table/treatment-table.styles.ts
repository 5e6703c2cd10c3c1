import { css } from 'lit';
import { ArticleElement } from '../../article/article-element.js';
import { dotsStyles } from '../../parts/dots.styles.js';
import { iconArrayStyles } from '../../parts/icon-array.styles.js';
import { takeAwayStyles } from '../../paper/take-away.styles.js';
import { readerNotesStyles } from '../../parts/reader-notes.styles.js';
import { searchStyles } from '../../parts/search.styles.js';
import { tableStyles } from '../../parts/table.styles.js';
import { timeAxisStyles } from '../../parts/time-axis.styles.js';
import { comparisonStyles } from './treatment-table.comparison.styles.js';

const own = css`
  .times {
    max-inline-size: 44em;
  }
  .times li {
    max-inline-size: none;
  }
  .times > ul,
  .arms {
    padding: 0;
    list-style: none;
  }
  .body {
    gap: 1.5em;
  }
  .body > section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .about {
    font-weight: 650;
  }
  .settings .controls {
    margin-block: 0.5em;
  }
  /* A warning in words, with a shape of its own: it does not rest on colour. */
  .badge {
    display: inline-block;
    margin-block: 0.25em;
    padding: 0 0.75em;
    border: 1px solid var(--_border);
    border-inline-start-width: 0.375em;
    border-radius: var(--_radius);
    font-size: 0.875em;
    font-weight: 650;
  }
  .badge.warn {
    border-style: dashed;
    border-inline-start-style: solid;
  }
  .options .choice span {
    min-inline-size: 7.25em;
    justify-content: center;
  }
  .options,
  .comparison table {
    table-layout: fixed;
  }
  .options th:first-child {
    inline-size: 26%;
  }
  .options th:last-child {
    inline-size: 8.5em;
  }
  .options :is(td, thead th) {
    padding-inline: 0.25em;
    font-size: 0.875em;
  }
  .options :is(td, th) {
    vertical-align: middle;
    overflow-wrap: anywhere;
  }
  .options [aria-sort]::after {
    content: ' ↑' / '';
  }
  .options [aria-sort='descending']::after {
    content: ' ↓' / '';
  }
  .options tr:first-child > * {
    border-block-end: 0;
  }
  .options .more > td {
    padding: 0 0 0.25em;
  }
  .options .disclosure {
    border-color: transparent;
    padding-inline: 0.25em;
    font-weight: 650;
  }
  .options .disclosure:is(:hover, [aria-expanded='true']) {
    border-color: var(--_border);
  }
  .options .detail:not([hidden]) {
    border-block-start: 1px solid var(--_accent);
    border-radius: var(--_radius);
  }
  :is(.facts dd, .comparison td) > * + * {
    margin-block-start: 0.375em;
  }
  .arms {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6em), 1fr));
    max-inline-size: 36em;
    gap: 0.75em;
  }
  .arms li {
    display: grid;
    align-content: space-between;
    margin: 0;
  }
  ${comparisonStyles}
  @media screen {
    .off,
    .group:not(:has([data-item]:not(.unmatched, .off))) {
      display: none !important;
    }
    .options .dots {
      display: block;
      inline-size: auto;
    }
    .options .facts {
      display: block;
      columns: 26em 2;
      column-gap: 2em;
    }
    .options .facts > div {
      break-inside: avoid;
      padding-block-end: 0.75em;
    }
    /* Of more than a hundred, only what is near the screen is laid out: rows are grids then, for a browser lays out a table as a whole. */
    .many-note:not(:has([aria-pressed='true'])) ~ .group .options,
    .many-note:not(:has([aria-pressed='true'])) ~ .group .options :is(thead, tbody, .more, .more > td) {
      display: block;
    }
    .many-note:not(:has([aria-pressed='true'])) ~ .group .options tbody {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 4em;
    }
    .many-note:not(:has([aria-pressed='true'])) ~ .group .options tr:not(.more) {
      display: grid;
      grid-template-columns: 26fr repeat(5, 13fr) 8.5em;
      align-items: center;
    }
    .many-note:not(:has([aria-pressed='true'])) ~ .group .options :is(td, th) {
      inline-size: auto !important;
    }
    @container helio (inline-size < 43.75em) {
      .options,
      .options :is(tbody, tr, th, td, caption) {
        display: block;
        inline-size: auto !important;
      }
      .options thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .options tr:first-child {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 0 0.75em;
        padding-block: 0.125em;
        border: 0;
      }
      .options tbody {
        border-block-end: 1px solid var(--_line);
      }
      /* The name with its tick, and what it is for, how, when and how sure in three lines: a phone shows several treatments at once. */
      .options tr:first-child > :is(:first-child, :nth-child(4)) {
        grid-column: 1 / -1;
      }
      .options tr:first-child .badge {
        display: block;
        margin: 0 -8em 0.25em 0;
      }
      /* On the line of the first heading. */
      .settings:not([open]) {
        justify-self: end;
        margin-block-end: -3.25em;
      }
      .options tr:first-child > :first-child {
        grid-row: 1;
        padding-inline-end: 7em;
      }
      .options tr:first-child > :last-child {
        grid-area: 1 / 2;
        place-self: center end;
      }
      .options :is(th, td) {
        padding: 0;
        border: 0;
      }
      .options tr:first-child > td {
        font-size: 0.875em;
        line-height: 1.35;
      }
      .options .dots {
        display: none;
      }
      .options .cell-head {
        display: inline;
      }
      .options .cell-head::after {
        content: ': ';
      }
      .options .more {
        padding: 0;
        border: 0;
      }
    }
  }
`;

export const treatmentTableStyles = [
  tableStyles,
  ...ArticleElement.styles,
  searchStyles,
  dotsStyles,
  iconArrayStyles,
  takeAwayStyles,
  readerNotesStyles,
  timeAxisStyles,
  own,
];
