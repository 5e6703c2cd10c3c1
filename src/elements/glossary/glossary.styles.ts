import { css } from 'lit';

export const glossaryStyles = css`
  .letters ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em;
    padding: 0;
    list-style: none;
  }
  .letters li {
    display: grid;
    place-items: center;
    min-inline-size: var(--_target);
    min-block-size: var(--_target);
    margin: 0;
    color: var(--_text-muted);
  }
  .letters a {
    display: grid;
    place-items: center;
    inline-size: 100%;
    block-size: 100%;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-weight: 650;
    text-decoration: none;
  }
  .letters a:hover {
    background: var(--_surface-soft);
  }
  /* Letters would lead to words that the search hides. */
  .searching .letters {
    display: none;
  }
  .letter {
    margin-block: 1em 0.5em;
    padding-block-end: 0.25em;
    border-block-end: 1px solid var(--_line);
    color: var(--_accent);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  @container helio (inline-size >= 40em) {
    .base dl > div {
      display: grid;
      grid-template-columns: minmax(0, 14em) minmax(0, 1fr);
      gap: 1em;
    }
  }
  @media print {
    dl > div {
      break-inside: avoid;
    }
  }
`;
