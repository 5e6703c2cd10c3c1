import { css } from 'lit';

/** The figure, its signs and pins, and where it is. */
export const figureStyles = css`
  .map {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    align-items: start;
  }
  .figure-side {
    display: grid;
    gap: 0.75em;
  }

  /* Left and right are those of the person drawn: anatomy is never mirrored. */
  .figure {
    display: flex;
    justify-content: center;
    block-size: max(18em, 288px);
    direction: ltr;
  }
  /* Beside the drawing are its pins. */
  .drawing {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    block-size: 100%;
    padding-inline: max(1.5em, 24px);
    border-radius: var(--_radius);
    overflow: visible;
  }
  .figure[data-view='front'] > [data-picture='back'],
  .figure[data-view='back'] > [data-picture='front'],
  .figure:not([data-view='hand']:has(> [data-picture='palm'])) ~ .turn,
  .figure-side:not(:has(:focus-visible)) > .hint {
    display: none;
  }
  .turn {
    justify-self: center;
  }
  .sides {
    margin-inline: auto;
    text-align: center;
  }
  .pins {
    display: var(--_pins, inline);
  }
  :is(.drawing, .plates) path {
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .region,
  .hit {
    fill: transparent;
    stroke: none;
    pointer-events: all;
  }
  .regions > [data-finding] {
    cursor: pointer;
  }
  .region.hinted {
    stroke: var(--_accent);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
    stroke-dasharray: 4 4;
  }
  .region.selected {
    fill: color-mix(in srgb, var(--_accent) var(--_lit, 10%), transparent);
    stroke: var(--_accent);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  .sign,
  .lead {
    pointer-events: none;
  }
  .pin {
    cursor: pointer;
  }
  :is(.pin, .lead):is([hidden], :not(.loud, .selected, .hinted)),
  .sign:not(.first, .selected, .hinted) {
    display: none;
  }
  /* What was not chosen steps back: nobody gets all of these. */
  .chosen > .drawing > .sign:not(.selected, .hinted) {
    opacity: 0.25;
  }
  /* Light around the line, so that it is seen on any skin. */
  .lead > * {
    stroke: var(--_surface);
    stroke-width: 3px;
    vector-effect: non-scaling-stroke;
  }
  .lead > path + path {
    stroke: var(--_accent);
    stroke-width: 1px;
  }
  .lead > circle {
    fill: var(--_accent);
    stroke-width: 1px;
  }
  .pin circle {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }
  .pin text {
    fill: var(--_text);
    font-weight: 650;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .pin.selected circle,
  .pin.hinted circle {
    fill: var(--_accent);
  }
  .pin.selected text,
  .pin.hinted text {
    fill: var(--_on-accent);
  }

  @container helio ((inline-size < 30em) or (inline-size > 56em)) {
    /* The plate of a dark page is as wide as the shoulders, which reach beyond the picture's box. */
    [data-picture='face'] {
      padding-inline: 2.75em;
    }
  }
  @container helio (inline-size < 30em) {
    .figure[data-side='hand'] > [data-picture='palm'],
    .figure[data-side='palm']:has(> [data-picture='palm']) > [data-picture='hand'] {
      display: none;
    }
  }
  @container helio (inline-size >= 30em) {
    .base:not(.collect) .at-hand,
    .back-to-figure,
    .figure-side > .turn {
      display: none;
    }
    .map {
      grid-template-columns: minmax(0, 4fr) minmax(0, 5fr);
    }
    .figure-side {
      position: sticky;
      inset-block-start: 1em;
    }
    .figure {
      flex-wrap: wrap;
      block-size: 30em;
    }
    .figure:has(> [data-picture='palm']) > .drawing {
      block-size: 50%;
    }
  }
  @container helio (inline-size > 56em) {
    /* Front and back are both seen: the element draws both. */
    .figure {
      --_both: 1;
      flex-wrap: nowrap;
    }
    .figure:has(> [data-picture='palm']) > .drawing {
      block-size: 100%;
    }
    .figure[data-view='front'] > [data-picture='back'],
    .figure[data-view='back'] > [data-picture='front'] {
      display: block;
    }
    .map {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
