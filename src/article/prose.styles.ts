import { css } from 'lit';
import { tipStyles } from './tip.styles.js';

/** Type, lists, controls, the surround: what every element shares. */
export const prose = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
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
    white-space: nowrap;
  }

  /* Two tones, so that it is seen on any ground; outside the box, so that it is never clipped. */
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_surface);
  }

  button,
  input,
  textarea,
  select {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }
  .button,
  .choice span {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.25em 0.875em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .button {
    justify-content: center;
    min-inline-size: var(--_target);
    text-align: center;
    cursor: pointer;
  }
  .button:hover,
  .choice input:hover + span {
    background: var(--_surface-soft);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
  }

  /* A row of radio buttons that reads as one control. */
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block-start: 0.25em;
  }
  .choice {
    position: relative;
    display: inline-flex;
  }
  .choice input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .choice span {
    gap: 0.375em;
  }
  .choice input:checked + span {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .choice input:checked + span::before {
    content: '';
    inline-size: 0.375em;
    block-size: 0.75em;
    margin-block-end: 0.2em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .choice input:focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input:disabled {
    cursor: default;
  }
  .choice input:disabled + span {
    color: var(--_text-muted);
    border-style: dashed;
  }

  /* A row that opens what follows it, or that is ticked. */
  .disclosure,
  .tick {
    display: flex;
    align-items: center;
    gap: 0.625em;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.375em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 400;
    text-align: start;
    cursor: pointer;
  }
  .disclosure:hover,
  .tick:hover {
    background: var(--_surface-soft);
    border-color: var(--_border);
  }
  .disclosure[aria-expanded='true'] {
    border-color: var(--_accent);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    font-weight: 650;
  }
  .detail {
    padding: 1em;
    border: 1px solid var(--_accent);
    border-block-start: 0;
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .detail[hidden] {
    padding-block: 0;
    border: 0;
  }
  .detail > * + * {
    margin-block-start: 0.75em;
  }

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
  sup.next {
    margin-inline-start: 0.6em;
  }
  ${tipStyles}

  .opening,
  .facts,
  .questions,
  .red-flags {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .title {
    font-size: 1.375em;
  }
  .help-link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 650;
  }
  .purpose {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
  }
  .key-points,
  .words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .unverified {
    color: var(--_text-muted);
    font-style: normal;
  }
  .unverified::before {
    content: '◇ ' / '';
  }

  .red-flags {
    padding: min(1em, 5cqi);
    border: 2px solid var(--_urgent);
    border-radius: var(--_radius);
  }
  /* Shown once for several elements: see helio-settings. A browser that does not know this state shows the box in each. */
  .help-line {
    display: none;
  }
  :host(:state(help-elsewhere)) .red-flags > * {
    display: none;
  }
  :host(:state(help-elsewhere)) .red-flags > .help-line {
    display: block;
  }
  .help-line .help-link {
    display: inline;
  }
  .flags {
    padding: 0.75em min(1em, 5cqi);
    border-radius: var(--_radius);
    border-inline-start: 0.375em solid var(--_line);
    background: var(--_surface-soft);
  }
  .flags > ul {
    margin-block-start: 0.5em;
  }
  .emergency {
    border-color: var(--_urgent);
    background: var(--_urgent-ground);
  }
  .help-line strong,
  .emergency > :first-child {
    color: var(--_urgent);
  }
  .same-day {
    border-color: var(--_soon);
    background: var(--_soon-ground);
  }
  .same-day > :first-child {
    color: var(--_soon);
  }

  dt {
    font-weight: 650;
  }
  .sources {
    padding-inline-start: 2.5em;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .review {
    display: grid;
    gap: 0.5em;
  }

  /* Words of a column are not broken as long as there is room. */
  table {
    overflow-wrap: break-word;
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    margin-block-end: 0.5em;
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
  .cell-head {
    display: none;
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
    }
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    cursor: pointer;
    font-weight: 650;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before,
  .disclosure::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }
  summary:dir(rtl)::before,
  .disclosure:dir(rtl)::before {
    rotate: 135deg;
  }
  details[open] > summary::before,
  .disclosure[aria-expanded='true']::before {
    rotate: 45deg;
  }
  @media (prefers-reduced-motion: no-preference) {
    summary::before,
    .disclosure::before {
      transition: rotate 150ms;
    }
  }

  @media print {
    .no-print,
    .tip {
      display: none !important;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    [hidden='until-found'] {
      content-visibility: visible !important;
      display: block !important;
    }
    summary::before,
    .disclosure::before {
      display: none;
    }
    .disclosure {
      border: 0;
      padding: 0;
      min-block-size: 0;
      font-weight: 650;
    }
    .detail,
    .detail[hidden] {
      padding: 0.25em 0 1em;
      border: 0;
    }
    .term,
    [data-cite] {
      text-decoration: none;
    }
    /* Nor does it count how much higher the rows of a cut table get: each is a line of its own, and is not cut. */
    table,
    thead,
    tbody,
    caption {
      display: block;
    }
    table {
      font-size: 0.875em;
    }
    @container helio (inline-size >= 40em) {
      tr {
        display: flex;
        border-block-end: 1px solid var(--_line);
      }
      th,
      td {
        flex: 3 3 0;
        min-inline-size: 0;
        padding-block: 0.25em;
        border: 0;
      }
      tr > :first-child:not(:only-child) {
        flex-grow: 2;
      }
    }
    /* Where a sheet ends, Chromium lays parts of a grid on each other, and keeps no heading with what it heads: only blocks are cut. */
    .base,
    .base :is(header, section, div, ul, ol, dl) {
      display: block;
    }
    .base :where(header, section, div, ul, ol, dl) > * + :where(:not(li, dd, svg)) {
      margin-block-start: 0.375em;
    }
    :is(.base, .body, .group, .red-flags) > * + * {
      margin-block-start: 0.75em;
    }
    .flags,
    .red-flags > p,
    li,
    tr,
    .facts > div {
      break-inside: avoid;
    }
    .red-flags > p,
    caption,
    thead {
      break-after: avoid;
    }
    a[href^='http'] {
      color: inherit;
      text-decoration: none;
    }
  }
`;
