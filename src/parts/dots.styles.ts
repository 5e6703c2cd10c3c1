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
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  .dots .filled {
    fill: currentcolor;
  }
`;
