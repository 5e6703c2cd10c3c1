import { css } from 'lit';

export const guideStyles = css`
  .title {
    font-size: clamp(1em, 9cqi, 1.5em);
    hyphens: auto;
  }
  .contents {
    margin-block: 0.5em;
    padding-block: 0.25em;
    border-block: 1px solid var(--_line);
  }
  .contents ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10em), 1fr));
    column-gap: 0.75em;
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }
  .contents li {
    margin: 0;
  }
  nav a {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    color: var(--_accent);
    font-weight: 600;
  }
  .contents a[aria-current] {
    padding-inline-start: 0.5em;
    border-inline-start: 0.25em solid var(--_accent);
    color: inherit;
    text-decoration: none;
  }
  /* A part has no edge of its own within the guide's. */
  .chapter {
    --helio-padding: 0;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.5em 2em;
    margin-block-start: 1.5em;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .pager a {
    flex-direction: column;
    align-items: start;
    justify-content: center;
  }
  .pager .next {
    align-items: end;
    margin-inline-start: auto;
    text-align: end;
  }
  .pager span {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_text-muted);
  }
  @media print {
    .chapter[hidden] {
      display: none !important;
    }
    .base,
    .base > .chapter {
      columns: auto;
    }
    .cover {
      break-after: page;
    }
    .cover .title {
      margin-block: 18mm 6mm;
      font-size: 24pt !important;
    }
    .cover ol {
      margin-block: 12mm;
      font-size: 14pt;
      line-height: 2.2;
    }
  }
`;
