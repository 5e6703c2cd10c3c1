/** Spanish words of what a word of the host's text opens. */
import type { Translated } from '../../base/translated.js';
import type { termMessages as english } from './term.messages.js';

export const termMessages = {
  unsourced: 'Un significado sin la dirección de una fuente es conocimiento general, aún no comprobado con una fuente.',
} as const satisfies Translated<typeof english>;
