import { css } from 'lit';

/** The word is the host's text: it takes font, size, colour and line breaks from there. */
export const termStyles = css`
  /* A host's * { all: unset } beats :host; !important inside :host wins over it. */
  :host {
    display: inline !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .word {
    text-decoration: underline dotted max(1px, 0.07em);
    text-underline-offset: 0.2em;
    cursor: help;
    anchor-name: --helio-word;
  }
  .word:focus-visible {
    border-radius: 0.1em;
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .tip {
    letter-spacing: normal;
    word-spacing: normal;
    max-block-size: 80vh;
    overflow: auto;
  }
  .word + .tip {
    position-anchor: --helio-word;
  }
  .tip p {
    margin: 0;
  }
  .tip p + p {
    margin-block-start: 0.5em;
  }
  .tip a {
    color: var(--_accent);
    overflow-wrap: anywhere;
  }
  /* The words of a heading are large; an explanation is text, in the size that the reader has chosen in the browser. */
  .from-heading {
    font-size: medium !important;
  }
  .small {
    font-size: 0.875em;
    color: var(--_text-muted);
  }
  .note {
    display: none;
  }
  @media print {
    .word {
      text-decoration: none;
    }
    .tip {
      display: none !important;
    }
    .note {
      display: inline;
      font-size: 0.875em;
      font-style: normal;
      font-weight: 400;
    }
    .note strong {
      font-weight: inherit;
    }
  }
`;
