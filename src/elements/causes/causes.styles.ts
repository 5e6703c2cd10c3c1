import { css } from 'lit';

export const causesStyles = css`
  .body {
    gap: 1.5em;
  }
  .body > section,
  .factor {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
  }
  .factors {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 26em), 1fr));
    gap: 1.25em 2em;
    margin-block: 0.5em;
  }
  .factor {
    padding-inline-start: 0.875em;
    border-inline-start: 3px solid var(--_line);
    break-inside: avoid;
  }
  .factor > :first-child {
    font-size: 1em;
  }
  .lead {
    font-size: 1.125em;
  }
  .sure,
  .scale li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.125em 0.625em;
  }
  .sure > .small {
    flex-basis: 100%;
  }
  .sure > :last-child,
  .scale li > :last-child {
    flex: 1 1 12em;
  }
  .picture {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1em;
  }
  .picture > p {
    flex: 1 1 14em;
  }
  .scale {
    padding: 0;
    list-style: none;
  }
`;
