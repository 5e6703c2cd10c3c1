import { css } from 'lit';

/** Footnotes: buttons that read as text. */
export const noteStyles = css`
  /* Footnotes: buttons that read as text. */
  .joined,
  sup {
    white-space: nowrap;
  }
  sup {
    font-size: 1em;
    line-height: 0;
    vertical-align: baseline;
  }
  [data-cite] {
    position: relative;
    padding: 0 0.2em;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.75em;
    line-height: 1;
    vertical-align: 0.5em;
    text-decoration: underline;
    cursor: pointer;
  }
  /* The target is larger than the number, and moves no line. */
  [data-cite]::after {
    content: '';
    position: absolute;
    inset: 50% auto auto 50%;
    inline-size: max(24px, 100%);
    block-size: 24px;
    translate: -50% -50%;
  }
`;
