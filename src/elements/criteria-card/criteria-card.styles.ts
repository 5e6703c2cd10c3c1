import { css } from 'lit';

export const criteriaCardStyles = css`
  /* Paper has everything: only the screen hides what is not chosen, not told yet, or shown elsewhere. */
  @media screen {
    .off,
    .case > header,
    .case .set-name,
    .end > .results .bar {
      display: none !important;
    }
    /* On a small screen a step takes the place of the last one, right under the buttons: nothing has to be scrolled. */
    @container helio (inline-size < 40em) {
      .steps:has(> [aria-current]) > :not([aria-current]) {
        display: none;
      }
    }
  }

  .set,
  .more,
  .cases,
  .walk,
  .person,
  .panel,
  .sum,
  .end,
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
  }
  .part > :first-child {
    font-size: 1em;
  }

  table:has(th:nth-child(5)) {
    table-layout: fixed;
  }
  th:first-child:nth-last-child(5) {
    inline-size: 22%;
  }
  th + th:nth-last-child(4) {
    inline-size: 34%;
  }
  .medical {
    display: block;
    font-weight: 400;
  }
  td ul {
    padding: 0;
    list-style: none;
  }
  td dl {
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }
  td dt {
    color: var(--_text-muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .persons .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
  }
  .persons .choice span {
    flex-flow: column;
    align-items: start;
    justify-content: center;
    gap: 0;
    inline-size: 100%;
    padding-inline-end: 2.5em;
  }
  .persons .choice span::before {
    position: absolute;
    inset-inline-end: 1.25em;
  }
  .walk {
    align-items: start;
    gap: 1em 2em;
    margin-block-start: 0.5em;
  }
  /* The border is seen where a reader's own colours take the ground away. */
  .panel,
  .lesson {
    padding: 0.75em 1em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .button[aria-disabled='true'] {
    border-style: dashed;
    background: none;
    color: var(--_text-muted);
    cursor: default;
  }
  .forward {
    border-color: var(--_accent);
    background: var(--_accent) !important;
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .total {
    font-size: 1.125em;
  }
  .made-up {
    padding: 0.125em 0.5em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    font-size: 0.777em;
    white-space: nowrap;
  }
  /* Mirrored as a whole where text runs from right to left; its words are turned back. */
  .bar {
    max-inline-size: 44em;
    font-size: 0.875em;
    fill: none;
    stroke: currentcolor;
    overflow: visible;
    direction: ltr;
  }
  :dir(rtl) > .bar,
  :dir(rtl) > .bar text {
    scale: -1 1;
  }
  .bar text {
    fill: currentcolor;
    stroke: none;
    transform-box: fill-box;
    transform-origin: center;
  }
  .found {
    fill: var(--_accent);
    stroke: var(--_surface-soft);
  }
  .possible {
    fill: color-mix(in srgb, var(--_accent) 20%, transparent);
    stroke: var(--_accent);
  }
  .possible,
  .before {
    stroke-dasharray: 4 3;
  }
  .line,
  .before {
    stroke-width: 1.5px;
  }
  .notice,
  .reached text {
    font-weight: 650;
  }
  .steps {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .steps > li {
    position: relative;
    max-inline-size: none;
    margin: 0;
    padding-block: 0.75em;
    padding-inline-start: 2.5em;
    border-block-end: 1px solid var(--_line);
  }
  .steps > li::before {
    content: attr(data-step);
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.75em;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    font-size: 0.875em;
    font-weight: 650;
    line-height: calc(1.75em - 3px);
    text-align: center;
  }
  .steps > [aria-current]::before {
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    max-inline-size: none;
    color: var(--_text-muted);
  }
  .entry strong {
    margin-inline-start: auto;
    color: var(--_text);
  }
  .end {
    margin-block-start: 1em;
  }

  @container helio (inline-size >= 40em) {
    .walk {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
    .person {
      grid-column: 1 / -1;
    }
    .panel {
      position: sticky;
      inset-block-start: 1em;
    }
  }
  @container helio (inline-size < 40em) {
    tr:has(> :nth-child(4)) {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 0.75em;
    }
    tr > :nth-last-child(n + 3) {
      grid-column: 1 / -1;
    }
  }
`;
