import { css } from 'lit';

/** The two sides that are printed alone: see sheet.paper.ts. */
export const sheetPaperStyles = css`
  .box {
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 0.1em solid;
    vertical-align: -0.05em;
  }
  .box.on::after {
    content: '';
    display: block;
    inline-size: 0.25em;
    block-size: 0.5em;
    margin: -0.05em 0 0 0.15em;
    border: solid;
    border-width: 0 0.14em 0.14em 0;
    rotate: 40deg;
  }
  .my-sheet .boxes {
    display: inline;
  }
  .boxed {
    display: inline-block;
    margin-inline-end: 1.25em;
  }
  /* It fits what it must fit in any host: no font of theirs is wider. */
  .my-sheet,
  .card {
    font-family: Arial, Helvetica, sans-serif;
  }
  .my-sheet > .side {
    columns: auto;
    font-size: 10pt;
  }
  .my-sheet.large > .side {
    font-size: 16pt;
  }
  .my-sheet > .next {
    break-before: page;
  }
  .my-sheet .side > * + *,
  .my-sheet .rest > * + * {
    margin-block-start: 1.5mm;
  }
  .my-sheet .side :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.15em !important;
    margin-block-start: 3mm;
  }
  .my-sheet .side > .title {
    margin: 0;
    font-size: 1.5em !important;
  }
  .my-sheet .who {
    columns: 2;
    column-gap: 6mm;
  }
  .my-sheet :is(p, li) {
    max-inline-size: none;
  }
  .my-sheet .wait {
    font-weight: 650;
    border: 0;
    padding: 0;
  }
  .my-sheet .flags ul {
    columns: 2;
    column-gap: 6mm;
    padding: 0;
  }
  .my-sheet .flags li {
    margin-inline-start: 1.1em;
    line-height: 1.2;
  }
  .my-sheet.large .flags ul {
    columns: 1;
  }
  .my-sheet .foot {
    display: flex;
    gap: 4mm;
    align-items: start;
    font-size: 8pt;
  }
  .my-sheet.large .red-flags :is(h3, h4, h5, h6, li) {
    margin-block: 0;
    font-size: 14pt !important;
    line-height: 1.15;
  }
  .my-sheet.large .foot {
    font-size: 10pt;
  }
  .my-sheet .to-fill {
    min-block-size: 8mm;
  }
  .my-sheet .entry:not(.kept) > :first-child::before {
    content: '• ';
  }
  .not-all:empty {
    display: none;
  }
  .code {
    flex: none;
    inline-size: 26mm;
    block-size: 26mm;
  }
  .my-sheet .cut {
    font-size: 10pt;
    font-weight: 650;
  }
  .host > :first-child {
    font-size: 8pt;
  }
  .host img {
    max-block-size: 16mm;
    max-inline-size: 100%;
  }
`;
