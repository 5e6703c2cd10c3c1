import { css } from 'lit';

/** A browser that does not know these states shows all in each element. */
export const waysStyles = css`
  .ways {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
    font-size: 0.875em;
  }
  :host(:not(:state(opened-elsewhere))) .ways :is([data-way=''], [data-way='.purpose']),
  :host(:not(:state(closed-elsewhere))) .ways [data-way='.review'],
  :host(:state(opened-elsewhere)) :is(.purpose, .ways a, fieldset:has([name='level']), .controls:has(> fieldset:only-child [name='level'])),
  :host(:state(closed-elsewhere)) .review {
    display: none;
  }
`;
