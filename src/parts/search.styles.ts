import { css } from 'lit';

/** The box of search.ts, and what it hides. */
export const searchStyles = css`
  .search label {
    display: grid;
    gap: 0.25em;
  }
  .search input {
    inline-size: 100%;
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
    .base {
      position: relative;
    }
    .title {
      padding-inline-end: 1.75em;
    }
    .base > .search {
      display: contents;
    }
    .base > .search label {
      position: absolute;
      inset-block-start: 0.5em;
      inset-inline-end: min(1em, 5cqi);
    }
    .base > .search span {
      position: absolute;
      clip-path: inset(50%);
    }
    .base > .search label::after {
      content: '';
      position: absolute;
      inset: 0.875em;
      border: 2px solid var(--_accent);
      border-radius: 50%;
      box-shadow: 0.5em 0.5em 0 -0.3em var(--_accent);
    }
    .base > .search input {
      z-index: 1;
      inline-size: calc(100cqi - 2 * min(1em, 5cqi));
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
