import { css } from 'lit';

export const summaryStyles = css`
  /* One minute on a phone: two and a half screens. */
  .body {
    gap: 0.625em;
    line-height: 1.4;
  }
  .body > section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.25em;
  }
  .body > section > p {
    max-inline-size: var(--_measure);
  }
  .steps {
    padding-inline-start: 1.5em;
  }
  :is(.steps, .flags > ul) > li + li {
    margin-block-start: 0.125em;
  }
  .steps > li::marker {
    color: var(--_accent);
    font-weight: 650;
  }
  .line {
    max-inline-size: 40em;
  }
  .line > ul {
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }
  .wait {
    padding: 0.25em 0.75em;
    border-inline-start: 0.25em solid var(--_urgent);
    background: var(--_urgent-ground);
  }
  .line li {
    max-inline-size: none;
  }
  .ring .flags {
    padding: 0.375em 0.625em;
  }
  .flags > :first-child {
    font-size: 1em;
    text-wrap: wrap;
  }
  .first-week > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    column-gap: 1.5em;
    padding: 0;
    list-style: none;
  }
  .way {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  /* One sheet, the box and the notes with it: all of it flows through two columns in smaller type. */
  @media print {
    .base {
      columns: 2 17em;
      column-gap: 1.25em;
      font-size: 7.5pt;
      line-height: 1.17;
    }
    .base > :is(section, div, details) {
      columns: auto;
    }
    .body,
    .red-flags {
      line-height: inherit;
    }
    .base > .opening {
      column-span: all;
      border: 0;
      padding: 0;
    }
    .base > .opening > p {
      max-inline-size: none;
    }
    .title {
      font-size: 11pt !important;
    }
    :is(.base, .body, .group, .red-flags, .list) > * + * {
      margin-block-start: 0.3em !important;
    }
    .red-flags {
      padding-block: 0.25em;
      border-width: 0.75pt;
    }
    :is(.steps, .flags > ul, .detail > ul) > li + li {
      margin-block-start: 0;
    }
    .flags ul {
      padding-inline-start: 0.9em;
    }
    .flags > :first-child,
    .red-flags :is(h3, h4, h5, h6, .disclosure) {
      font-size: 1em;
    }
    .sources,
    .words,
    .review,
    .small {
      font-size: 6.25pt;
    }
    /* What the mark means is said above. */
    .unverified:not(.small > *) {
      font-size: 0;
    }
    .unverified:not(.small > *)::before {
      font-size: 6.5pt;
    }
    /* The bar beside its words. */
    .line :is(li > svg, .weeks) {
      float: inline-end;
      inline-size: 30%;
    }
    .line > ul,
    .line li {
      clear: both;
      margin: 0;
    }
    /* Words and sources run on, each source behind its number. */
    .words > *,
    .words > dd::after,
    .review > p {
      display: inline;
    }
    .sources {
      padding: 0;
      counter-reset: source;
    }
    .sources > li {
      display: inline;
      counter-increment: source;
    }
    /* One of its two numbers leads to it. */
    .sources a[href*='doi.org'] + a {
      display: none;
    }
    .sources > li::before {
      content: counter(source) '. ';
      font-weight: 650;
    }
    /* Where the box is elsewhere on the page, its sentences are on this paper none the less. */
    :host(:state(help-elsewhere)) .ring > .no-print:not(.whole) {
      display: block !important;
    }
  }
`;
