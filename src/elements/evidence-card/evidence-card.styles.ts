import { css } from 'lit';

export const evidenceCardStyles = css`
  .body > section,
  .kind,
  .study,
  .timeline {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .body > section {
    margin-block-start: 1em;
  }
  .kind,
  .timeline {
    margin-block-start: 0.75em;
  }
  .study {
    gap: 0.25em;
    margin-block-start: 0.5em;
  }
  /* A warning in words, with a shape of its own: it does not rest on colour. */
  .badge {
    justify-self: start;
    padding: 0.125em 0.75em;
    border: 1px solid var(--_border);
    border-inline-start-width: 0.375em;
    border-radius: 0.25em;
    font-size: 0.875em;
    font-weight: 650;
  }
  .badge.warn {
    border-style: dashed;
    border-inline-start-style: solid;
  }
  .timeline ul {
    display: grid;
    gap: 0.75em;
    padding: 0;
    list-style: none;
  }
  .timeline li {
    display: grid;
    gap: 0 1em;
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: none;
    break-inside: avoid;
  }
  .line {
    display: block;
    overflow: visible;
    margin-block-start: 0.25em;
  }
  :dir(rtl) > .line {
    scale: -1 1;
  }
  .ground {
    fill: var(--_surface-soft);
    stroke: var(--_line);
  }
  .span {
    fill: var(--_accent);
  }
  .planned {
    fill: none;
    stroke: var(--_accent);
    stroke-dasharray: 4 3;
  }
  @container helio (inline-size >= 40em) {
    .timeline li {
      grid-template-columns: 1fr 1fr;
    }
    .timeline .line {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .ground {
      fill: none;
    }
    .span {
      fill: #555;
    }
    /* Two studies to a sheet instead of one. */
    .study {
      break-inside: avoid;
    }
    .study .facts > div {
      margin-block-start: 0.25em;
      display: grid;
      grid-template-columns: 12em minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .ground {
      fill: Canvas;
      stroke: GrayText;
    }
    .span {
      fill: CanvasText;
    }
    .planned {
      stroke: CanvasText;
    }
  }
`;
