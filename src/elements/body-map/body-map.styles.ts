import { css } from 'lit';
import { takeAwayStyles } from '../../paper/take-away.styles.js';
import { readerNotesStyles } from '../../parts/reader-notes.styles.js';
import { searchStyles } from '../../parts/search.styles.js';
import { figureStyles } from './body-map.figure.styles.js';
import { bodyMapPrintStyles } from './body-map.print.styles.js';

/** The list, what is at hand in it, and what a reader has collected. */
const own = css`
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
  .of-layer {
    font-weight: 650;
  }
  .others {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .searching :is(.of-layer, .others) {
    display: none;
  }
  .at-hand {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-inline: -0.25em;
    padding: 0.25em;
    border-block-start: 1px solid var(--_accent);
    background: var(--_surface);
  }
  .at-hand[hidden] {
    display: none;
  }
  .at-hand > * {
    flex: auto;
    gap: 0.5em;
    padding: 0.25em;
  }
  .to-list {
    border-color: var(--_accent);
    font-weight: 650;
  }
  .thumbnail {
    --_lit: 70%;
    --_pins: none;
    flex: none;
    inline-size: 64px;
    block-size: 64px;
  }
  /* What has the focus is not behind what sticks. */
  .list :is(a, button, input, [tabindex]) {
    scroll-margin-block-end: 6.5em;
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
    clear: both;
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
`;

export const bodyMapStyles = [searchStyles, takeAwayStyles, readerNotesStyles, own, figureStyles, bodyMapPrintStyles];
