/** Spanish words of the interface of the quiz. */
import type { Translated } from '../../base/translated.js';
import type { quizMessages as english } from './quiz.messages.js';

export const quizMessages = {
  title: 'Qué se sabe sobre {name}: un cuestionario',
  how: 'Elija una respuesta, y debajo aparece lo que se sabe. Nadie ve lo que usted elige.',
  true: 'Verdadero',
  false: 'No es verdad',
  isTrue: 'Esto es verdad.',
  isFalse: 'Esto no es verdad.',
  is: 'La respuesta: {answer}.',
  yes: 'Sí. {verdict}',
  answers: 'Respuestas',
  more: 'Más sobre esto:',
  again: 'Lo que quizá quiera leer otra vez',
  againNone: 'Nada por ahora. Aquí aparece lo que usted responda de forma distinta a los estudios.',
} as const satisfies Translated<typeof english>;
