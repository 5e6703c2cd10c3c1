/** Spanish words of the interface of the causes. */
import type { Translated } from '../../base/translated.js';
import type { causesMessages as english } from './causes.messages.js';

export const causesMessages = {
  title: 'Causas de {name}: qué es causa y qué no',
  questions: 'Preguntas sobre las causas',
  fault: 'Nadie tiene la culpa',
  body: 'Qué pasa en el cuerpo',
  start: 'Qué se asocia con su comienzo',
  startHow:
    'Son relaciones, no pruebas. Que dos cosas vayan juntas no demuestra que una cause la otra. Los puntos dicen qué tan segura está la ciencia de que van juntas, no cuánto importa.',
  complication: 'Qué se asocia con complicaciones',
  sure: '¿Qué tan segura está la ciencia de la relación?',
  sureOf: '{word} ({count} de {most}): {meaning}',
  sureWord5: 'Muy segura',
  sureWord4: 'Segura',
  sureWord3: 'Bastante segura',
  sureWord2: 'No muy segura',
  sureWord1: 'Insegura',
  sureMeaning5: 'muchos estudios grandes de varios países coinciden.',
  sureMeaning4: 'un estudio muy grande que compara con otras personas, o varios.',
  sureMeaning3: 'un estudio grande que compara.',
  sureMeaning2: 'estudios que no comparan con nadie, o no con personas sanas.',
  sureMeaning1: 'informes de personas sueltas.',
  sureNot: 'Sin calificar.',
  scale: 'Qué significan los puntos',
  scaleOwn: 'Estas calificaciones son nuestras.',
  scaleUnchecked: 'Ningún profesional sanitario las ha comprobado todavía.',
  limits: 'Qué no puede mostrar:',
  cancer: 'Cáncer, en adultos',
  cancerKey:
    'Cada marca es uno de 100 adultos. Cuadrados rellenos: tenían cáncer en el estudio con menos casos. Cuadrados vacíos: hasta el estudio con más casos. Anillos: no tenían.',
  cancerCounts: 'Cada recuento: quién, dónde y cuándo',
  cancerCaption: 'Cuántos tenían cáncer',
  whom: 'A quién se contó',
  share: 'Tenían cáncer',
  per100: '{per100} de cada 100',
  noN: '{people}, {place}',
  withN: '{people}, {place} (n\u00a0=\u00a0{n})',
  not: 'Qué no la causa',
} as const satisfies Translated<typeof english>;
