import { css } from 'lit';

export const summaryStyles = css`
  /* One minute on a phone: two and a half screens. */
  .body {
    gap: 0.625em;
    line-height: 1.4;
  }
  .body > section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.25em;
  }
  .body > section > p {
    max-inline-size: var(--_measure);
  }
  .steps {
    padding-inline-start: 1.5em;
  }
  .steps > li::marker {
    color: var(--_accent);
    font-weight: 650;
  }
  .line {
    max-inline-size: 40em;
  }
  .line > ul {
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }
  .wait {
    padding: 0.25em 0.75em;
    border-inline-start: 0.25em solid var(--_urgent);
    background: var(--_urgent-ground);
  }
  .line li {
    max-inline-size: none;
  }
  .ring .flags {
    padding-block: 0.375em;
  }
  .flags > :first-child {
    font-size: 1em;
    text-wrap: wrap;
  }
  .first-week > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    column-gap: 1.5em;
    padding: 0;
    list-style: none;
  }
  .way {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  /* The summary is a sheet of its own; the whole box and the notes come after it. */
  @media print {
    .base {
      font-size: 9pt;
      line-height: 1.35;
    }
    .red-flags {
      break-before: page;
    }
    .flags > ul,
    .sources {
      columns: 2;
      column-gap: 2em;
      max-inline-size: none;
    }
  }
`;
