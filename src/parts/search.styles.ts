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
  @media screen {
    .unmatched {
      display: none !important;
    }
  }
`;
