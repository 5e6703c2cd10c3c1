import { css } from 'lit';

export const quizStyles = css`
  .items {
    display: grid;
    gap: 1.5em;
  }
  .item {
    display: grid;
    gap: 0.625em;
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
  .again {
    padding: 0.75em;
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .again ul {
    padding: 0;
    list-style: none;
  }
  .way[href] {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 600;
    text-decoration: underline;
    cursor: pointer;
  }
  @media screen {
    .answers {
      display: none;
    }
  }
  @media print {
    .item {
      break-inside: avoid;
    }
    .answers {
      break-before: page;
    }
  }
`;
