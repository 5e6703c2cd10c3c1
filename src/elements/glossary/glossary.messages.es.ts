/** Spanish words of the glossary. */
import type { Translated } from '../../base/translated.js';
import type { glossaryMessages as english } from './glossary.messages.js';

export const glossaryMessages = {
  title: 'Palabras médicas explicadas',
  about: 'Palabras que usan los médicos, las cartas y estas páginas. Si una palabra no está aquí, pregunte a su equipo médico.',
  unsourced: 'Un significado sin número de fuente es conocimiento general, aún no comprobado con una fuente.',
  searchLabel: 'Busque una palabra',
  letters: 'Ir a una letra',
} as const satisfies Translated<typeof english>;
