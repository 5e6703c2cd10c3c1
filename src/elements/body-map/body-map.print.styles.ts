import { css } from 'lit';

/** The drawings on paper. */
export const bodyMapPrintStyles = css`
  @media print {
    .figure-side {
      column-span: all;
    }
    .figure {
      --_both: 1;
      block-size: auto;
      text-align: center;
    }
    .figure > .drawing {
      display: inline-block !important;
      vertical-align: top;
    }
    .figure svg {
      block-size: 15em;
    }
    .one-sheet .figure svg {
      block-size: 9em;
    }
    .plate svg {
      display: inline-block;
      inline-size: 5em;
    }
    .plate {
      break-inside: avoid;
    }
    /* On a small picture only what the list has, its numbers large enough to be read. */
    .one-sheet :is(.pin, .lead, .sign):not(.selected) {
      display: none !important;
    }
    .one-sheet .region.selected {
      fill: #0004;
      stroke-width: 1px;
    }
    .pin.selected circle {
      fill: var(--_surface);
    }
    .pin.selected text {
      fill: var(--_text);
    }
    .number {
      display: inline-block;
      margin-inline-end: 0.25em;
      line-height: 1.6;
      text-align: center;
      color: inherit !important;
      background: none !important;
    }
    .entry-name,
    .figure {
      break-after: avoid;
    }
  }
`;
