import { css } from 'lit';

export const testGuideStyles = css`
  .group,
  .entry,
  .note {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .group {
    margin-block-start: 1em;
  }
  .advised,
  .advised .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .advised li > a {
    display: inline-block;
    padding-block: 0.25em;
  }
  /* What is open at the head of a group is set off by its background, not by a colour of its own. */
  .note {
    margin-block-end: 0.25em;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .note > ul,
  .entry dd + dd {
    margin-block-start: 0.25em;
  }
  .note .help-link {
    margin-block-end: -0.5em;
  }
  .entry .help-link {
    display: flex;
  }
  /* Labels beside what they label, where there is room. */
  @container helio (inline-size >= 44em) {
    .entry .facts > div {
      display: grid;
      grid-template-columns: 10em minmax(0, 1fr);
      gap: 0 1.5em;
    }
    .entry dd {
      grid-column: 2;
    }
  }
  @media print {
    .entry + .entry {
      margin-block-start: 0.5em;
    }
    .note {
      padding: 0;
      background: none;
      break-inside: avoid;
    }
  }
`;
