import { css } from 'lit';

/** The box of search.ts, and what it hides. */
export const searchStyles = css`
  .search {
    display: grid;
    gap: 0.25em;
  }
  .search label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }
  .search input {
    flex: 1 1 12em;
    min-inline-size: 0;
    min-block-size: var(--_target);
    padding: 0.25em 0.75em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .search [role='status']:empty {
    display: none;
  }
  /* On a phone a glass beside the title, which becomes the box: it covers the title, and moves nothing. */
  @container helio (inline-size < 40em) {
    .base:has(> .search) {
      position: relative;
    }
    .opening:has(~ .search) .title {
      padding-inline-end: 1.75em;
    }
    .base > .search,
    .base > .search label {
      display: contents;
    }
    .base > .search span {
      position: absolute;
      clip-path: inset(50%);
    }
    .base > .search input,
    .base > .search label::before,
    .base > .search label::after {
      position: absolute;
      inset-block-start: min(0.5em, 2.5cqi);
      inset-inline-end: min(1em, 5cqi);
    }
    .base > .search label::before,
    .base > .search label::after {
      content: '';
      inline-size: 0.875em;
      block-size: 0.875em;
      margin: 0.75em 1em;
      border: 2px solid var(--_accent);
      border-radius: 50%;
    }
    .base > .search label::after {
      inline-size: 0.5em;
      block-size: 0;
      margin: 1.6em 0.6em;
      border-width: 1px;
      border-radius: 0;
      rotate: 45deg;
    }
    .base > .search input {
      z-index: 1;
      inline-size: calc(100% - 2 * min(1em, 5cqi));
    }
    .base > .search input:placeholder-shown:not(:focus) {
      inline-size: var(--_target);
      opacity: 0;
    }
  }
  @media screen {
    .unmatched {
      display: none !important;
    }
  }
`;
