import { css } from 'lit';

export const dotsStyles = css`
  .dots {
    flex: none;
    inline-size: 5em;
    block-size: 1em;
  }
  :dir(rtl) > .dots {
    scale: -1 1;
  }
  .dots circle {
    fill: none;
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .dots .filled {
    fill: var(--_text);
  }
  @media (forced-colors: active) {
    .dots circle {
      stroke: CanvasText;
    }
    .dots .filled {
      fill: CanvasText;
    }
  }
`;
