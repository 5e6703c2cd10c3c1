import { css } from 'lit';

export const clinicChecklistStyles = css`
  .body > section,
  .topic {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .body > * + section,
  .body > .added,
  .take-heading {
    margin-block-start: 1em;
  }
  .topic {
    margin-block-start: 0.5em;
  }
  .topic > :first-child {
    font-size: 1em;
  }

  .ticks {
    display: grid;
    gap: 0.375em;
    padding: 0;
    list-style: none;
  }
  .tick-row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 0.75em;
    max-inline-size: none;
    margin: 0;
  }
  .tick-row > .tick:not(:has(+ .small)),
  .tick-row > :is(.note, .written) {
    grid-column: 1 / -1;
  }
  .tick > span {
    max-inline-size: var(--_measure);
  }
  /* A note belongs to what is ticked; what was written stays in sight. */
  .tick-row > .note {
    margin-inline-start: 3.125em;
  }
  .tick-row > .note:not(.open) {
    display: none;
  }

  .mark {
    display: inline-grid;
    place-items: center;
    inline-size: 1.375em;
    block-size: 1.375em;
    border: 1px solid var(--_border);
    border-radius: 50%;
    font-size: 0.875em;
    font-weight: 650;
  }

  .registers {
    display: grid;
    gap: 0.25em;
    padding: 0;
    list-style: none;
  }
  .register {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .address {
    overflow-wrap: anywhere;
  }

  /* A line to write on under each, with what was noted above it. */
  @media print {
    .tick-row {
      break-inside: avoid;
      margin-block-end: 0.375em;
    }
    .register {
      min-block-size: 0;
    }
    .tick-row > .written {
      min-block-size: 2em;
      max-inline-size: none;
      margin-inline-start: 2.125em;
      border-block-end: 1px solid var(--_line);
    }
  }
`;
