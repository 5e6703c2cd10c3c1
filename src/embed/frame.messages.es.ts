/** Spanish words of a frame, around its element. */
import type { Translated } from '../base/translated.js';
import type { frameMessages as english } from './frame.messages.js';

export const frameMessages = {
  forAuthor: 'Para quien hizo la página que rodea este marco',
  noPrint:
    'La página que rodea este marco no deja imprimir. Copie primero lo que marcó, porque no pasa a la otra página. Después abra esta dirección e imprima allí:',
  noPrintAlone: 'En esta dirección no se puede imprimir con un botón. Use Imprimir en el menú de su navegador.',
  noLink: 'La página que rodea este marco no deja abrir enlaces. Copie la dirección y ábrala en otra pestaña:',
  address: 'Dirección',
  close: 'Cerrar',
} as const satisfies Translated<typeof english>;
