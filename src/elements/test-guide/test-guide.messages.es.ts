/** Spanish words of the test guide's own interface. */
import type { Translated } from '../../base/translated.js';
import { frequencyMessages } from '../../parts/frequency.messages.es.js';
import type { testGuideMessages as english } from './test-guide.messages.js';

export const testGuideMessages = {
  ...frequencyMessages,
  title: '{name}: las pruebas, cómo son y qué pueden decir',
  questions: 'Preguntas sobre las pruebas',
  advised: 'Qué pruebas aconsejan las guías',
  advisedEveryone: 'Para todos',
  advisedMost: 'Para la mayoría de los adultos',
  advisedMostYoung: 'Para la mayoría de los niños y adolescentes',
  advisedSometimes: 'Solo a veces',
  advisedRest:
    'De las otras pruebas, las guías que leímos no dicen para quién son. Donde no se dan minutos, no encontramos ningún dato.',
  minutesBetween: 'De {min} a {max} minutos.',
  minutesAbout: 'Unos {max} minutos.',
  minutesUpTo: 'Hasta {max} minutos.',
  searchLabel: 'Busque una prueba o un anticuerpo',
  searchTests: 'Busque una prueba',
  why: 'Por qué se hace',
  before: 'Antes de la prueba',
  like: 'Cómo es',
  likeChild: 'Cómo es para su hijo o hija',
  likeTeen: 'Cómo es para usted',
  needlenone: 'Sin aguja.',
  needleblood: 'Una aguja, para sacar sangre.',
  needlethin: 'Agujas finas.',
  needlenumbing: 'Una aguja para dormir la piel.',
  needlesometimes: 'A veces, una aguja.',
  shows: 'Qué puede mostrar',
  normal: 'Qué no descarta un resultado normal',
  numbers: 'En números',
  numbersUnknown: 'No se sabe: no encontramos ninguna cifra buena.',
  help: 'Cuándo pedir ayuda',
  often: 'Qué lo acompaña a menudo',
  children: 'En niños y adolescentes',
  childrenForParents: 'En su hijo o hija',
  childrenForTeens: 'En adolescentes',
  cannot: 'Qué no puede decir',
  medicalName: 'Los médicos también escriben: ',
  moreAt: 'Más información, en otro sitio web',
} as const satisfies Translated<typeof english>;
