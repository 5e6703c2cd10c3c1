/** Spanish words of the interface of daily life. */
import type { Translated } from '../../base/translated.js';
import type { dailyLifeMessages as english } from './daily-life.messages.js';

export const dailyLifeMessages = {
  title: 'Vivir con {name}, día a día',
  questions: 'Preguntas sobre la vida diaria',
  readerLegend: 'Para',
  readerAdult: 'Una persona adulta',
  readerTeen: 'Un adolescente',
  readerChild: 'Una madre o un padre',
  search: 'Busque un tema o una palabra, como escaleras o vacuna',
  outOf100: '{count} de cada 100',
  countOf: '{seen} de {of}',
  asked: '{n} personas.',
  tips: 'Qué puede ayudar',
  unchecked: 'Conocimiento general, aún no comprobado con una fuente:',
  ask: 'Cuándo preguntar al equipo médico',
  emergency: 'Emergencia:',
  sameday: 'El mismo día:',
  withindays: 'En los próximos días:',
  getHelp: 'Todo sobre cuándo pedir ayuda',
  letterUnchecked: 'Lo que no tiene número de fuente es conocimiento general, aún no comprobado con una fuente.',
  nothingSaved: 'No se guarda nada. Imprima antes de salir.',
  print: 'Imprimir esta carta',
  clear: 'Borrar todo',
  cleared: 'Todo está borrado.',
} as const satisfies Translated<typeof english>;
