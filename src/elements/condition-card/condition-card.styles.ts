import { css } from 'lit';

export const conditionCardStyles = css`
  .body {
    gap: 1.5em;
  }
  .body > section,
  .two,
  .two > div,
  .tallies,
  .beside,
  .sexes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.5em;
  }
  .two {
    gap: 1.25em 2em;
    margin-block-start: 0.25em;
  }
  .tallies {
    gap: 0.5em 2em;
    margin-block-start: 0.25em;
  }
  .two > div > :first-child,
  .tallies > :first-child,
  .place > :first-child {
    font-size: 1em;
  }
  .lead {
    font-size: 1.125em;
  }

  .ages,
  .bar {
    display: block;
    direction: ltr;
    overflow: visible;
  }
  .ages {
    margin-block-start: 0.5em;
  }
  .ages text {
    fill: currentcolor;
    font-size: 0.875em;
    text-anchor: middle;
  }
  .ages .band {
    fill: color-mix(in srgb, var(--_accent) 25%, var(--_surface));
    stroke: var(--_accent);
  }
  .bar .band {
    fill: var(--_accent);
  }
  .mean {
    stroke: var(--_text);
    stroke-width: 2.5;
  }
  .axis {
    stroke: var(--_border);
  }
  .ground {
    fill: var(--_surface);
    stroke: var(--_border);
  }
  .on-band {
    fill: var(--_on-accent);
    font-size: 0.875em;
    font-weight: 650;
  }
  .half {
    stroke: var(--_border);
    stroke-dasharray: 3 3;
  }

  .places {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 1em 2em;
  }
  .place {
    break-inside: avoid;
  }
  .place ul {
    padding: 0;
    list-style: none;
  }
  .leaves {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .place li + li {
    margin-block-start: 0.75em;
  }

  @container helio (inline-size >= 48em) {
    .two {
      grid-template-columns: 1fr 1fr;
    }
    .tallies:has(> .icon-array) {
      grid-template-columns: fit-content(20em) minmax(0, 1fr);
    }
    .tallies > :first-child {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .leaves {
      min-block-size: 0;
      font-weight: 650;
    }
    .bar .band {
      fill: #555;
    }
    .ages .band {
      fill: #ddd;
      stroke: #555;
    }
    .on-band {
      fill: #fff;
    }
  }
  @media (forced-colors: active) {
    .bar .band {
      fill: CanvasText;
    }
    .ages .band {
      fill: Canvas;
      stroke: CanvasText;
    }
    .on-band {
      fill: Canvas;
    }
    .ground {
      fill: Canvas;
      stroke: CanvasText;
    }
    .mean,
    .axis,
    .half {
      stroke: CanvasText;
    }
  }
`;
