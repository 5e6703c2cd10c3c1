import { css } from 'lit';

/** Opening, help box, questions, sources, review. */
export const surroundStyles = css`
  .opening,
  .facts,
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
  .unverified {
    color: var(--_text-muted);
    font-style: normal;
  }
  .unverified::before {
    content: '◇ ' / '';
  }

  .red-flags {
    gap: 0.375em;
    padding: 0.5em min(0.5em, 2cqi);
    border: 2px solid var(--_urgent);
    border-radius: var(--_radius);
    line-height: 1.35;
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
  .emergency {
    padding: 0.25em 0.375em;
    border-radius: var(--_radius);
  }
  .emergency > ul {
    padding-inline-start: 1em;
  }
  .emergency > :first-child,
  .red-flags .disclosure {
    text-wrap: wrap;
  }
  .red-flags li + li {
    margin-block-start: 0;
  }
  .emergency,
  .red-flags .disclosure {
    border-inline-start: 0.375em solid var(--_urgent);
    background: var(--_urgent-ground);
  }
  .red-flags .disclosure {
    font-size: 0.9em;
    border-inline-start-color: var(--_soon);
    background: var(--_soon-ground);
  }
  .help-line strong,
  .emergency > :first-child {
    color: var(--_urgent);
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
