import { css } from 'lit';

export const sourcesStyles = css`
  .all-sources {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    padding: 0;
    overflow-wrap: anywhere;
    list-style: none;
  }
  .all-sources > li {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  section + section {
    margin-block-start: 1em;
  }
`;
