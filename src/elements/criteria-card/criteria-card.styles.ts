import { css } from 'lit';

export const criteriaCardStyles = css`
  /* Paper has everything: what is not chosen, not told yet, or stands elsewhere on the screen, is hidden on the screen alone. */
  @media screen {
    .off,
    .case > header,
    .case .set-name,
    .end > .result > .bar {
      display: none !important;
    }
  }

  .set,
  .more,
  .cases {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .part > :first-child {
    font-size: 1em;
  }
  .detail h5,
  .detail h6 {
    font-size: 1em;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    margin-block-end: 0.5em;
    font-size: 0.875em;
    color: var(--_text-muted);
    text-align: start;
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  tr > :last-child {
    padding-inline-end: 0;
  }
  thead th {
    color: var(--_text-muted);
    font-size: 0.875em;
    vertical-align: bottom;
  }
  [scope='row'],
  [scope='rowgroup'] {
    font-weight: 650;
  }
  [scope='rowgroup'] {
    padding-block-start: 1.25em;
    color: var(--_accent);
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
  .cell-head {
    display: none;
  }
  dt {
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  .facts {
    display: grid;
    gap: 0.75em;
  }

  .notice {
    font-weight: 650;
  }
  .persons .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
  }
  .persons .choice span {
    inline-size: 100%;
  }
  .walk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    margin-block-start: 1em;
  }
  .person {
    display: grid;
    gap: 0.5em;
  }
  .panel {
    display: grid;
    gap: 0.5em;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .button[aria-disabled='true'] {
    border-style: dashed;
    background: none;
    color: var(--_text-muted);
    cursor: default;
  }
  .next {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .next:hover {
    background: var(--_accent);
  }

  .sum {
    font-size: 1.125em;
  }
  .made-up {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid var(--_border);
    border-radius: 1em;
    font-size: 0.777em;
    vertical-align: 0.08em;
  }
  /* Mirrored as a whole where text runs from right to left; its words are turned back. */
  .bar {
    display: block;
    inline-size: 100%;
    max-inline-size: 44em;
    margin-block: 0.25em;
    font-size: 0.875em;
    overflow: visible;
    direction: ltr;
  }
  :dir(rtl) > .bar {
    scale: -1 1;
  }
  :dir(rtl) > .bar text {
    scale: -1 1;
    transform-box: fill-box;
    transform-origin: center;
  }
  .ground {
    fill: var(--_surface);
    stroke: var(--_border);
  }
  .found {
    fill: var(--_accent);
    stroke: var(--_surface-soft);
  }
  .possible {
    fill: color-mix(in srgb, var(--_accent) 20%, var(--_surface));
    stroke: var(--_accent);
    stroke-dasharray: 4 3;
  }
  .before {
    fill: none;
    stroke: var(--_text);
    stroke-width: 2px;
    stroke-dasharray: 2 3;
  }
  .line line {
    stroke: var(--_text);
    stroke-width: 2px;
  }
  .line text {
    fill: var(--_text-muted);
  }
  .reached text {
    fill: var(--_text);
    font-weight: 650;
  }

  .steps {
    display: grid;
    gap: 0.75em;
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .steps > li {
    position: relative;
    max-inline-size: none;
    margin: 0;
    padding-block-end: 0.75em;
    padding-inline-start: 2.5em;
    border-block-end: 1px solid var(--_line);
    counter-increment: step;
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    font-size: 0.875em;
    font-weight: 650;
  }
  .steps > [aria-current]::before {
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    max-inline-size: none;
    color: var(--_text-muted);
  }
  .entry strong {
    color: var(--_text);
  }
  .start {
    margin-block-end: 1em;
  }
  .end,
  .result {
    display: grid;
    gap: 0.5em;
  }
  .end {
    margin-block-start: 1em;
  }
  .lesson {
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }

  @container helio (inline-size > 56em) {
    .walk {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 1em 2em;
      align-items: start;
    }
    .person {
      grid-column: 1 / -1;
    }
    .panel {
      position: sticky;
      inset-block-start: 1em;
    }
  }
  /* A narrow table is a list of cards with the same headings; nothing scrolls sideways. */
  @container helio (inline-size < 40em) {
    table,
    tbody,
    tr,
    th,
    td,
    caption {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    th,
    td {
      padding: 0.25em 0;
      border: 0;
    }
    tr {
      padding-block: 0.75em;
      border-block-end: 1px solid var(--_line);
    }
    .cell-head {
      display: block;
      color: var(--_text-muted);
      font-size: 0.875em;
    }
  }

  @media print {
    .walk {
      display: block;
    }
    .case {
      margin-block-end: 2em;
    }
    .steps > li {
      padding-block-end: 0.25em;
    }
    .entry .set-name {
      font-weight: 650;
    }
    .lesson {
      padding: 0;
      font-weight: 650;
    }
    .bar,
    tr {
      break-inside: avoid;
    }
  }
`;
