import { css } from 'lit';

/** Lines for the hand, and the card, which is as large as a bank card: 85.6 × 54 mm (ISO/IEC 7810 ID-1). */
export const sheetStyles = css`
  .base .to-fill {
    display: flex;
    gap: 0.5em;
    align-items: end;
    min-block-size: 1.875em;
  }
  .line {
    flex: 1;
    border-block-end: 1px solid var(--_border);
  }
  section,
  .chosen,
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }
  .ticks,
  .chosen ul {
    display: grid;
    gap: 0.375em;
    padding: 0;
    list-style: none;
  }
  .chosen li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
  }
  .chosen button[aria-pressed='true'] {
    outline: 0.1875em solid var(--_accent);
    outline-offset: -0.1875em;
  }
  section {
    margin-block-start: 0.5em;
  }
  .wait {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_soon);
  }
  .card {
    max-inline-size: 24em;
    border: 1px dashed;
  }
  .face {
    display: grid;
    align-content: start;
    gap: 0.375em;
    padding: 0.75em;
  }
  .added:not(.filled) {
    display: none;
  }

  @media print {
    .base.without-private .private {
      display: none;
    }
    .choice,
    .ticks .tick {
      display: inline-block !important;
      margin-inline-end: 1em;
    }
    .choice input,
    .tick input {
      position: static;
      opacity: 1;
      inline-size: 0.9em;
      block-size: 0.9em;
      vertical-align: -0.1em;
    }
    .choice span {
      display: inline !important;
      padding: 0;
      border: 0;
      color: inherit !important;
      background: none !important;
    }
    .choice span::before {
      display: none;
    }
    .base .to-fill {
      display: flex;
      min-block-size: 6.5mm;
    }
    .red-flags {
      line-height: 1.2;
    }
    .sources {
      font-size: 7pt !important;
    }
    .for-card {
      column-span: all;
    }
    .base .card.card {
      columns: auto;
      display: grid;
      grid-template-columns: 85.6mm 85.6mm;
      gap: 0;
      inline-size: 171.2mm;
      max-inline-size: none;
      block-size: 54mm;
      border: 0;
      outline: 0.2mm dashed;
      outline-offset: -0.2mm;
      break-inside: avoid;
    }
    .base .card .face {
      margin: 0 !important;
      padding: 2mm 3mm;
      font-size: 8pt;
      line-height: 1.15;
    }
    .base .card .face + .face {
      border-inline-start: 0.2mm dotted;
    }
    .base .face > * + * {
      margin-block-start: 0.6mm !important;
    }
    .face .to-fill {
      min-block-size: 4.75mm !important;
    }
    .face :is(.small, [data-cite]) {
      display: none;
    }
    .base .face ul {
      padding-inline-start: 1.25em;
    }
    .face .unverified {
      font-size: 0;
    }
    .face .unverified::before {
      font-size: 6pt;
    }
  }
`;
