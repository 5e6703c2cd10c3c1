import { css } from 'lit';

export const quizStyles = css`
  .items,
  .answers > ol {
    padding-inline-start: 2em;
  }
  .item {
    margin-block-start: 1em;
  }
  .item > div {
    margin-block-start: 0.625em;
  }
  .question {
    max-inline-size: var(--_measure);
    font-weight: 600;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .options button[aria-pressed='true'] {
    outline: 0.1875em solid var(--_accent);
    outline-offset: -0.1875em;
  }
  .known {
    display: grid;
    gap: 0.375em;
    padding-inline-start: 0.875em;
    border-inline-start: 3px solid var(--_line);
  }
  .known[hidden] {
    display: none;
  }
  .again,
  .again > div {
    display: grid;
    gap: 0.375em;
  }
  .again {
    padding: 0.75em;
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .again ul {
    padding: 0;
    list-style: none;
  }
  @media screen {
    .way[href] {
      display: inline-flex;
      align-items: center;
      min-block-size: var(--_target);
      font-weight: 600;
    }
    .answers {
      display: none;
    }
  }
  @media print {
    .item,
    .answers li {
      break-inside: avoid;
    }
    /* The answers are a sheet of their own. */
    .base > .body {
      columns: auto;
    }
    .items,
    .answers > ol {
      columns: 2 17em;
      column-gap: 1.75em;
    }
    /* To be read by several, and written on. */
    .items,
    .answers > ol {
      font-size: 1.15em;
    }
    .answers,
    .red-flags {
      break-before: page;
    }
  }
`;
