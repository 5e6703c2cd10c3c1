/** Spanish words of the element's interface. */
import type { Translated } from '../../base/translated.js';
import type { sheetMessages as english } from './sheet.messages.js';

export const sheetMessages = {
  title: 'Mi hoja para la consulta',
  about:
    'Marque aquí y en las otras partes de esta página. Después imprima. No hace falta escribir en la pantalla: el papel tiene líneas para escribir a mano su nombre, la fecha, su equipo médico, tres preguntas, las medicinas y los análisis de sangre.',
  name: 'Nombre:',
  date: 'Fecha:',
  team: 'Mi equipo médico:',
  night: 'De noche:',
  most: 'Mis tres preguntas más importantes',
  topics: 'De qué quiero hablar',
  private: 'Mis temas privados',
  asks: 'Qué quiero preguntar',
  changed: 'Qué ha cambiado desde mi última consulta',
  better: 'Mejor',
  worse: 'Peor',
  weeklyNone: 'No en mi hoja',
  chosen: 'Lo que he elegido',
  chosenNone: 'Nada todavía. Aquí aparece lo que marque en esta parte y en otras de esta página.',
  mostHow: '¿Cuáles son las tres más importantes? Van primero en la hoja.',
  mostOne: 'Una de mis tres',
  how: 'En papel',
  large: 'Letra grande',
  noPrivate: 'Sin mis temas privados',
  medicines: 'Mis medicinas, copiadas a mano de la caja',
  bloodTests: 'Análisis de sangre',
  lastTest: 'Último:',
  nextTest: 'Próximo:',
  card: 'Mi tarjeta de emergencia',
  cardHow:
    'Imprímala, marque a mano lo que sea cierto, corte por la línea y dóblela por la mitad: queda del tamaño de una tarjeta de banco.',
  cardPaper: 'Tarjeta de emergencia: corte por la línea y doble por la mitad. Marque lo que sea cierto.',
  cardTitle: 'Tarjeta de emergencia',
  born: 'Fecha de nacimiento:',
  allergies: 'Alergias:',
  dangers: 'Peligroso en esta enfermedad',
  address: 'La página con todo esto:',
  code: 'Código que abre la página',
  notAll: {
    one: '{count} cosa más que elegí no cupo en este papel.',
    other: '{count} cosas más que elegí no cupieron en este papel.',
  },
} as const satisfies Translated<typeof english>;
