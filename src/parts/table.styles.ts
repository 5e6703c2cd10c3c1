import { css } from 'lit';

/** Tables; narrow ones are lists of cards. */
export const tableStyles = css`
  /* Words of a column are not broken as long as there is room. */
  table {
    overflow-wrap: break-word;
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    margin-block-end: 0.5em;
    text-align: start;
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  tr > :last-child {
    padding-inline-end: 0;
  }
  thead th {
    vertical-align: bottom;
  }
  [scope='row'],
  [scope='rowgroup'] {
    font-weight: 650;
  }
  [scope='rowgroup'] {
    padding-block-start: 1.25em;
    color: var(--_accent);
  }
  .cell-head {
    display: none;
  }
  /* A narrow table is a list of cards with the same headings; nothing scrolls sideways. */
  @container helio (inline-size < 40em) {
    table,
    tbody,
    tr,
    th,
    td,
    caption {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    th,
    td {
      padding: 0.25em 0;
      border: 0;
    }
    tr {
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_line);
    }
    .cell-head {
      display: block;
    }
  }
`;
