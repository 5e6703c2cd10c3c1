import { css } from 'lit';

/** Opening, help box, questions, sources, review. */
export const surroundStyles = css`
  .facts {
    gap: 0.75em;
  }
  .purpose,
  .key-points,
  .red-flags,
  .review {
    line-height: 1.35;
  }
  /* The longest word of a name fits a narrow screen in large text. */
  .title {
    font-size: clamp(1em, 8.5cqi, 1.375em);
    hyphens: auto;
    line-height: 1.2;
  }
  .help-link,
  .ways button {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    color: var(--_accent);
    font-weight: 650;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .purpose {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
  }
  /* Targets reach over the space around them. */
  .ways {
    margin-block: -0.75em;
  }
  .unverified {
    color: var(--_text-muted);
  }
  .unverified::before {
    content: '◇ ' / '';
  }

  .red-flags {
    padding-block-start: 0.375em;
    overflow: clip;
    border: 2px solid var(--_urgent);
    border-radius: var(--_radius);
  }
  .red-flags > * {
    padding-inline: min(0.625em, 2cqi);
  }
  .emergency > ul {
    padding-inline-start: 1em;
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
    border-inline-start: 0.375em solid var(--_soon);
    background: var(--_soon-ground);
  }
  .emergency {
    padding-block: 0.25em;
    border-color: var(--_urgent);
    background: var(--_urgent-ground);
  }
  .red-flags > p,
  .emergency > * {
    font-size: 0.9375em;
  }
  .red-flags li + li {
    margin: 0;
  }
  .flags :is(.disclosure, .detail) {
    padding-inline: 0;
    border: 0;
    background: none;
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
  }
`;
