import { css } from 'lit';

/** Type, headings, lists. */
export const typeStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .base,
  .body,
  .part,
  .opening,
  .facts,
  .red-flags,
  .review {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
  }
  .red-flags,
  .review {
    gap: 0.25em;
  }
  .base {
    gap: min(1em, 2cqi);
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  [role='heading'] {
    margin: 0;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    break-after: avoid;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
  }
  p,
  li,
  dd {
    max-inline-size: var(--_measure);
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: 0.25em;
  }
  strong {
    font-weight: 650;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .small,
  legend,
  caption,
  thead th,
  .cell-head,
  .review {
    font-size: 0.875em;
    color: var(--_text-muted);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  /* Two tones, so that it is seen on any ground; outside the box, so that it is never clipped. */
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }
`;
