import { css } from 'lit';

export const sheetStyles = css`
  .to-fill {
    display: flex;
    min-block-size: 1.75em;
    align-items: end;
  }
  .to-fill .line {
    flex: 1;
    margin-inline-start: 0.5em;
    border-block-end: 1px solid;
  }
`;
