import { css } from 'lit';

export const readingStyles = css`
  .body,
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
  }
  .part > :first-child {
    font-size: 1em;
  }
  .search {
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
