/** Spanish words of such a line. An element that has one spreads them into its own. */
import type { Translated } from '../base/translated.js';
import type { frequencyMessages as english } from './frequency.messages.js';

export const frequencyMessages = {
  outOf100: '{number} de cada 100',
  outOf100Range: 'de {min} a {max} de cada 100',
  seenOf: '{seen} de {of}',
  peopleCounted: '{n} personas estudiadas',
  noPeriod: 'sin período',
  noPeople: 'sin número de personas',
  noPeriodOrPeople: 'sin período ni número de personas',
  numberUnverified: 'Este número no se ha comprobado en su fuente.',
} as const satisfies Translated<typeof english>;
