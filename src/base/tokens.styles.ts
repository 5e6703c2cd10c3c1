import { css } from 'lit';

/**
 * Colours and measures. A host sets `--helio-*` anywhere above; inside we read `--_*`, so that our own defaults never hide an
 * inherited value. Contrasts: see test/unit/foundation/contrast.test.ts.
 */
export const colours = css`
  .base,
  .coloured {
    --_text: var(--helio-text, light-dark(#1e1a24, #eeeaf4));
    --_text-muted: var(--helio-text-muted, light-dark(#544c60, #b9b0c6));
    --_surface: var(--helio-surface, light-dark(#fff, #16131c));
    --_surface-soft: var(--helio-surface-soft, light-dark(#f6f3fa, #221d2b));
    --_accent: var(--helio-accent, light-dark(#5b3391, #cdb2f5));
    --_on-accent: var(--helio-on-accent, light-dark(#fff, #16131c));
    --_border: var(--helio-border, light-dark(#857a94, #7d7290));
    --_line: light-dark(#d9d3e2, #3a3347);
    --_urgent: var(--helio-urgent, light-dark(#8e1220, #ffb3b8));
    --_urgent-ground: var(--helio-urgent-ground, light-dark(#fdedee, #3a1519));
    --_soon: var(--helio-soon, light-dark(#6b4200, #ffd58a));
    --_soon-ground: var(--helio-soon-ground, light-dark(#fff4de, #33260b));
    --_radius: var(--helio-radius, 0.5em);
    --_target: max(2.75em, 44px);
    --_measure: 68ch;
  }

  @media (prefers-contrast: more) {
    .base,
    .coloured {
      --_text: CanvasText;
      --_text-muted: CanvasText;
      --_surface: Canvas;
      --_surface-soft: Canvas;
      --_border: CanvasText;
      --_line: CanvasText;
    }
  }
  @media (forced-colors: active) {
    .base,
    .coloured {
      --_border: ButtonBorder;
      --_line: CanvasText;
      --_urgent: CanvasText;
      --_soon: CanvasText;
      --_accent: Highlight;
      --_on-accent: HighlightText;
    }
  }
  @media print {
    .base,
    .coloured {
      --_text: #000;
      --_text-muted: #333;
      --_surface: #fff;
      --_surface-soft: #fff;
      --_accent: #000;
      --_on-accent: #fff;
      --_border: #555;
      --_line: #999;
      --_urgent: #000;
      --_urgent-ground: #fff;
      --_soon: #000;
      --_soon-ground: #fff;
      color-scheme: light;
    }
  }
`;

/** The host's family and size; what else it sets on its text would break ours. */
export const plainType = css`
  .base,
  .tip {
    box-sizing: border-box;
    color: var(--_text);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
    cursor: auto;
    visibility: visible;
  }
`;

/** What every element has that is a block of its own. */
export const tokens = css`
  /* A host's * { all: unset } beats :host; !important inside :host wins over it. */
  :host {
    display: block !important;
    container: helio / inline-size !important;
    contain-intrinsic-inline-size: 40em;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]) {
    display: none !important;
  }
  .base {
    padding: var(--helio-padding, min(1em, 5cqi));
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  @media print {
    .base {
      padding: 0;
    }
  }
  ${colours}
  ${plainType}
`;
