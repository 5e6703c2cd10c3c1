import { css } from 'lit';

/** The marks of icon-array.ts: every dash has no length, and its two ends make the square or the dot. */
export const iconArrayStyles = css`
  .icon-array {
    display: block;
    inline-size: 12em;
    block-size: auto;
    max-inline-size: 100%;
    margin-block: 0.25em;
    overflow: visible;
  }
  li > .icon-array {
    inline-size: min(100%, 7em);
  }
  :dir(rtl) > .icon-array {
    scale: -1 1;
  }
  .icon-array path {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 8;
    stroke-linecap: square;
    stroke-dasharray: 0 10;
  }
  .icon-array :is(.counted, .maybe, .maybe-inside) {
    stroke-width: 7.5;
  }
  .icon-array .maybe-inside {
    stroke: var(--_surface);
    stroke-width: 4.5;
  }
  .icon-array :is(.other, .other-inside) {
    stroke: var(--_border);
    stroke-width: 7;
    stroke-linecap: round;
  }
  .icon-array .other-inside {
    stroke: var(--_surface);
    stroke-width: 5;
  }
  /* Small marks are a whole number of half pixels apart: 104 steps are a hundred marks and the edges. */
  .icon-array.fine {
    inline-size: min(100%, 20em);
    inline-size: round(down, min(100%, 20em), 52px);
  }
  .icon-array.fine :is(.counted, .maybe) {
    stroke-width: 9;
  }
  .icon-array.fine .other {
    stroke-width: 4;
  }
  .icon-array .round {
    fill: none;
    stroke: var(--_text);
    stroke-width: 5;
  }
  @media print {
    .icon-array {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .icon-array path {
      stroke: CanvasText;
    }
    .icon-array :is(.maybe-inside, .other-inside) {
      stroke: Canvas;
    }
    .icon-array .round {
      stroke: CanvasText;
    }
  }
`;
