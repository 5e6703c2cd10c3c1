/** Spanish words of the guide's own interface. */
import type { Translated } from '../../base/translated.js';
import type { guideMessages as english } from './guide.messages.js';

export const guideMessages = {
  title: '{name}: una guía',
  contents: 'Contenido',
  summary: 'En un minuto',
  condition: 'Qué es',
  signs: 'Dónde puede verse',
  causes: 'Causas',
  tests: 'Pruebas',
  criteria: 'Criterios',
  treatments: 'Tratamientos',
  studies: 'Estudios',
  clinics: 'Preguntar a una clínica',
  life: 'Vida diaria',
  quiz: 'Un cuestionario',
  words: 'Palabras médicas',
  sources: 'Fuentes',
  sheet: 'Mi hoja',
  pager: 'Parte anterior y siguiente',
  previous: 'Anterior',
  next: 'Siguiente',
  back: 'Volver a donde estaba: {part}',
  stop: 'Parar aquí y volver luego',
  stopped: 'Su lugar se guarda mientras esta página esté abierta.',
  goOn: 'Seguir donde paró: {part}',
  printAll: 'Imprimir toda la guía',
} as const satisfies Translated<typeof english>;
