import { css } from 'lit';

export const summaryStyles = css`
  .body {
    gap: 1em;
  }
  .body > section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.375em;
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
    padding: 0;
    list-style: none;
  }
  .wait {
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_urgent);
    background: var(--_urgent-ground);
  }
  .ring .flags {
    padding-block: 0.5em;
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
`;
