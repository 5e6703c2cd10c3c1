import { css } from 'lit';

export const timeAxisStyles = css`
  .time-axis {
    display: block;
    overflow: visible;
    color: var(--_text-muted);
  }
  .time-axis text {
    fill: currentcolor;
    font-size: 0.8125em;
  }
  .time-axis .grid {
    stroke: var(--_line);
  }
  .time-axis :is(.span, .unknown) {
    stroke: var(--_accent);
    stroke-width: 0.625em;
  }
  /* Hatched, in shape and not in colour alone. */
  .time-axis .unknown {
    stroke: var(--_border);
    stroke-dasharray: 2 5;
  }
  @media print {
    .time-axis {
      break-inside: avoid;
      break-after: avoid;
    }
  }
`;
