import { css } from 'lit';
import { waysStyles } from '../page/ways.styles.js';
import { controlStyles } from './controls.styles.js';
import { noteStyles } from './notes.styles.js';
import { printStyles } from './print.styles.js';
import { surroundStyles } from './surround.styles.js';
import { tipStyles } from './tip.styles.js';
import { typeStyles } from './type.styles.js';

/** The styles of every article, as one sheet: what comes later wins. */
export const prose = css`
  ${typeStyles} ${controlStyles} ${noteStyles} ${tipStyles} ${surroundStyles} ${waysStyles} ${printStyles}
`;
