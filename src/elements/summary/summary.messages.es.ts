/** Spanish words of the summary's own interface. */
import type { Translated } from '../../base/translated.js';
import type { summaryMessages as english } from './summary.messages.js';

export const summaryMessages = {
  title: '{name}: un minuto',
  what: 'Qué es',
  first: 'Qué pasa primero',
  tests: 'Las pruebas, en su orden habitual',
  testsHow: 'El orden cambia de un hospital a otro.',
  help: 'Cuándo pueden empezar a ayudar los tratamientos',
  helpHow: 'Semanas desde la primera dosis.',
  between: 'de {min} a {max} semanas',
  about: 'unas {max} semanas',
  notKnown: 'no se sabe',
  hatched: 'Rayado: no se sabe.',
  ring: 'Cuándo llamar',
  ringToday: 'Llame hoy mismo a su equipo médico o a una línea de atención urgente',
  whole: 'Todas las advertencias: cuándo pedir ayuda ya',
  firstWeek: 'Preguntas de la primera semana',
} as const satisfies Translated<typeof english>;
