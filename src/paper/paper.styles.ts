import { css } from 'lit';

/** What only a frame for paper has: the sheet of one-sheet.ts. Those of the element come before it. */
export const paperStyles = css`
  .one-sheet > * + * {
    margin-block-start: 0.5em;
  }
  .one-sheet .lines,
  .one-sheet .pictures {
    columns: auto;
    display: flex !important;
    flex-wrap: wrap;
    justify-content: center;
    gap: 1em;
  }
  .lines p {
    flex: 1;
    display: flex;
    max-inline-size: none;
  }
  .lines .line {
    flex: 1;
    margin-inline-start: 0.5em;
    border-block-end: 1px solid;
  }
  .one-sheet .entries {
    padding-inline-start: 2em;
  }
  .one-sheet .entries > li {
    margin-block-end: 0.5em;
    font-size: 10pt;
  }
  .pictures figure {
    margin: 0;
    text-align: center;
    font-size: 8pt;
  }
  .pictures .figure > .drawing {
    block-size: 40mm;
  }
`;
