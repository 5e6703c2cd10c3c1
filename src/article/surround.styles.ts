import { css } from 'lit';

/** Opening, help box, questions, sources, review. */
export const surroundStyles = css`
  .opening,
  .facts,
  .questions,
  .red-flags {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .title {
    font-size: 1.375em;
  }
  .help-link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 650;
  }
  .purpose {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
  }
  .key-points,
  .words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .unverified {
    color: var(--_text-muted);
    font-style: normal;
  }
  .unverified::before {
    content: '◇ ' / '';
  }

  .red-flags {
    padding: min(1em, 5cqi);
    border: 2px solid var(--_urgent);
    border-radius: var(--_radius);
  }
  /* Shown once for several elements: see helio-settings. A browser that does not know this state shows the box in each. */
  .help-line {
    display: none;
  }
  :host(:state(help-elsewhere)) .red-flags > * {
    display: none;
  }
  :host(:state(help-elsewhere)) .red-flags > .help-line {
    display: block;
  }
  .help-line .help-link {
    display: inline;
  }
  .flags {
    padding: 0.75em min(1em, 5cqi);
    border-radius: var(--_radius);
    border-inline-start: 0.375em solid var(--_line);
    background: var(--_surface-soft);
  }
  .flags > ul {
    margin-block-start: 0.5em;
  }
  .emergency {
    border-color: var(--_urgent);
    background: var(--_urgent-ground);
  }
  .help-line strong,
  .emergency > :first-child {
    color: var(--_urgent);
  }
  .same-day {
    border-color: var(--_soon);
    background: var(--_soon-ground);
  }
  .same-day > :first-child {
    color: var(--_soon);
  }

  dt {
    font-weight: 650;
  }
  .sources {
    padding-inline-start: 2.5em;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .review {
    display: grid;
    gap: 0.5em;
  }
`;
