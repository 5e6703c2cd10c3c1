import { css } from 'lit';

/** A browser that does not know these states shows all in each element. */
export const waysStyles = css`
  .ways {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
    font-size: 0.875em;
  }
  .ways button {
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0;
    text-align: start;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 650;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .ways :is([data-way=''], [data-way='.purpose'], [data-way='.review']) {
    display: none;
  }
  :host(:state(opened-elsewhere)) :is(.purpose, .ways a, fieldset:has([name='level']), .controls:has(> fieldset:only-child [name='level'])),
  :host(:state(closed-elsewhere)) .review {
    display: none;
  }
  :host(:state(opened-elsewhere)) .ways :is([data-way=''], [data-way='.purpose']),
  :host(:state(closed-elsewhere)) .ways [data-way='.review'] {
    display: block;
  }
`;
