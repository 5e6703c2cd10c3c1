import { css } from 'lit';

export const dailyLifeStyles = css`
  .group > * + *,
  .letter > * + * {
    margin-block-start: 0.5em;
  }
  .body > section + section {
    margin-block-start: 1em;
  }
  .detail > :is(h1, h2, h3, h4, h5, h6, [role='heading']) {
    margin-block-start: 1.25em;
    font-size: 1em;
  }
  .detail > :is(h1, h2, h3, h4, h5, h6, [role='heading']) + * {
    margin-block-start: 0.375em;
  }
  .tips li + li,
  .numbers li + li {
    margin-block-start: 0.5em;
  }
  .numbers {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_line);
    list-style: none;
  }
  .numbers .small {
    display: block;
  }
  p.unverified {
    font-size: 0.875em;
  }
  .detail > p.unverified + * {
    margin-block-start: 0.375em;
  }
  .unchecked {
    list-style: '◇ ';
  }
  /* An open topic is one box with its button. */
  .part {
    gap: 0;
  }
  .letter ul {
    display: grid;
    gap: 0.375em;
    padding: 0;
    list-style: none;
  }
  /* The row is the box, so that a source number, which no label may hold, is inside it. */
  .letter li {
    display: flex;
    align-items: center;
    gap: 0.5em;
    max-inline-size: none;
    margin: 0;
    padding-inline-end: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .letter .tick {
    flex: 1;
    border: 0;
  }
  .letter .tick input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  [role='status']:empty {
    display: none;
  }
  @media print {
    /* A sheet of its own, to hand over. */
    section + .letter {
      break-before: page;
    }
    .letter {
      break-inside: avoid;
    }
    .letter li {
      border: 0;
    }
    .letter .tick {
      min-block-size: 0;
      padding: 0.125em 0;
    }
    .part > :first-child,
    li {
      break-inside: avoid;
    }
    .part > :first-child {
      break-after: avoid;
    }
  }
`;
