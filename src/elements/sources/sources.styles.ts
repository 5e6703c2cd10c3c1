import { css } from 'lit';

export const sourcesStyles = css`
  .all-sources {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 0;
    overflow-wrap: anywhere;
    list-style: none;
  }
  .all-sources > li {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .letters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  /* A search goes through all letters: what it finds is open, in one list. */
  .searching .letters .part > :first-child {
    display: none;
  }
  .searching .letters .detail[hidden] {
    display: block;
    content-visibility: visible;
  }
  @media print {
    .all-sources {
      font-size: 8pt;
    }
    .all-sources > li {
      padding: 0;
      border: 0;
    }
    .all-sources p {
      display: inline;
    }
  }
  section + section {
    margin-block-start: 1em;
  }
`;
