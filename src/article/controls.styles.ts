import { css } from 'lit';

/** Buttons, choices, and what opens and closes. */
export const controlStyles = css`
  button,
  input,
  textarea,
  select {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    color: inherit;
  }
  .button,
  .choice span {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.25em 0.875em;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .button {
    justify-content: center;
    min-inline-size: var(--_target);
    text-align: center;
    cursor: pointer;
  }
  .button:hover,
  .choice input:hover + span {
    background: var(--_surface-soft);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
  }

  /* A row of radio buttons that reads as one control. */
  fieldset {
    all: unset;
    display: block;
  }
  legend {
    padding: 0;
  }
  /* In one line, where a choice beside it has room. */
  @container helio (inline-size >= 17em) {
    .controls legend {
      float: inline-start;
      padding-inline-end: 0.75em;
      line-height: var(--_target);
    }
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .choice {
    position: relative;
    display: inline-flex;
  }
  .choice[hidden] {
    display: none;
  }
  .choice input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .choice span {
    gap: 0.375em;
  }
  .choice input:checked + span {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .choice input:checked + span::before {
    content: '';
    inline-size: 0.375em;
    block-size: 0.75em;
    margin-block-end: 0.2em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  .choice input:focus-visible + span {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input:disabled + span {
    color: var(--_text-muted);
    border-style: dashed;
  }

  /* A row that opens what follows it, or that is ticked. */
  .disclosure,
  .tick {
    display: flex;
    align-items: center;
    gap: 0.625em;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.375em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 400;
    text-align: start;
    cursor: pointer;
  }
  .disclosure:hover,
  .tick:hover {
    background: var(--_surface-soft);
    border-color: var(--_border);
  }
  .disclosure[aria-expanded='true'] {
    border-color: var(--_accent);
    border-radius: var(--_radius) var(--_radius) 0 0;
    font-weight: 650;
  }
  .detail {
    padding: 1em;
    border: 1px solid var(--_accent);
    border-block-start: 0;
    border-radius: 0 0 var(--_radius) var(--_radius);
  }
  .detail[hidden] {
    padding-block: 0;
    border: 0;
  }
  .detail > * + * {
    margin-block-start: 0.75em;
  }

  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    cursor: pointer;
    font-weight: 650;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before,
  .disclosure::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }
  summary:dir(rtl)::before,
  .disclosure:dir(rtl)::before {
    rotate: 135deg;
  }
  details[open] > summary::before,
  .disclosure[aria-expanded='true']::before {
    rotate: 45deg;
  }
`;
