import { css } from 'lit';

export const bodyMapStyles = css`
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
    gap: 1em;
    block-size: 18em;
    direction: ltr;
  }
  .drawing {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
    block-size: 100%;
    border-radius: var(--_radius);
    overflow: visible;
  }
  .figure[data-view='front'] > [data-picture='back'],
  .figure[data-view='back'] > [data-picture='front'] {
    display: none;
  }
  .sides {
    margin-inline: auto;
    text-align: center;
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
    fill: color-mix(in srgb, var(--_accent) 10%, transparent);
    stroke: var(--_accent);
    stroke-width: 2px;
    vector-effect: non-scaling-stroke;
  }
  .sign,
  .pin {
    pointer-events: none;
  }
  .pin:not(.loud, .selected, .hinted),
  .sign:not(.first, .selected, .hinted) {
    display: none;
  }
  /* What was not chosen steps back: nobody gets all of these. */
  .chosen > .drawing > .sign:not(.selected, .hinted) {
    opacity: 0.25;
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

  .list {
    display: grid;
    gap: 1.5em;
  }
  .list:not(:has(.findings :focus-visible)) > .hint {
    display: none;
  }
  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em;
    align-items: baseline;
  }
  .findings {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .findings > li {
    max-inline-size: none;
    margin: 0;
  }
  .findings > li > :first-child {
    font-size: 1em;
  }
  .hinted > * > .disclosure,
  .hinted > .tick {
    background: var(--_surface-soft);
    border-color: var(--_border);
  }
  .number {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    font-size: 0.8125em;
    font-weight: 650;
  }
  .disclosure[aria-expanded='true'] > .number,
  /* Not :has(:checked): see reader-notes.ts. */
  input:checked + .number {
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .back-to-figure {
    grid-column: 1 / -1;
    justify-self: end;
  }
  dt {
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  dd + dd {
    margin-block-start: 0.25em;
  }
  .reader-list {
    display: grid;
    gap: 0.75em;
    padding: 1em;
    border-radius: var(--_radius);
    background: var(--_surface-soft);
  }
  .reader-list ol {
    display: grid;
    gap: 1em;
  }
  .reader-list li {
    max-inline-size: none;
  }
  .entry-name {
    font-weight: 650;
  }
  .plates {
    display: none;
  }
  .plate {
    margin: 0.5em 0;
  }
  .plate > div {
    display: flex;
    gap: 0.25em;
    max-inline-size: 27em;
    direction: ltr;
  }
  .plate svg {
    flex: 1;
    min-inline-size: 0;
  }
  /* The colour of a swatch is the tone's own: see body-map.tones.ts. */
  .tones .choices {
    max-inline-size: 17em;
  }
  .tones .choice span {
    justify-content: center;
    min-inline-size: var(--_target);
    padding: 0;
    border-width: 3px;
    border-color: var(--_surface);
    outline: 1px solid var(--_border);
  }
  .tones .choice input:checked + span {
    outline: 3px solid var(--_accent);
  }
  .tones .choice input:checked + span::before {
    content: none;
  }

  @container helio (inline-size >= 30em) {
    .back-to-figure {
      display: none;
    }
    .map {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
    .figure-side {
      position: sticky;
      inset-block-start: 1em;
    }
    .figure {
      block-size: 30em;
    }
  }
  @container helio (inline-size > 56em) {
    /* Front and back are both seen: the element draws both. */
    .figure {
      --_both: 1;
    }
    /* The plate of a dark page is as wide as the shoulders, which reach beyond the picture's box. */
    [data-picture='face'] {
      padding-inline: 2.75em;
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
