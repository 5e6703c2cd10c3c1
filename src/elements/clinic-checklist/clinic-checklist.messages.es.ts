/** Spanish words of the clinic checklist's own interface. */
import type { Translated } from '../../base/translated.js';
import type { clinicChecklistMessages as english } from './clinic-checklist.messages.js';

export const clinicChecklistMessages = {
  title: 'Clínicas: qué preguntar y cómo comprobarlo',
  questions: 'Preguntas sobre una clínica',
  asks: 'Pregunte a la clínica',
  note: 'Qué responden',
  noteOn: 'Qué responden sobre “{words}”',
  tellNote: 'Su nota',
  tellNoteOn: 'Su nota sobre “{words}”',
  tickedNone: 'Nada marcado todavía.',
  ticked: { one: '{count} marcado.', other: '{count} marcados.' },
  signs: 'Señales en las que fijarse',
  signsCaption:
    'Las señales le dicen si vale la pena seguir preguntando. No muestran si un tratamiento funciona. “Sin comprobar” significa: conocimiento general, aún no comprobado con una fuente.',
  check: 'Qué comprobar',
  good: 'Una buena señal',
  warning: 'Una señal de alerta',
  unchecked: 'Sin comprobar.',
  lookups: 'Búsquelo usted',
  links: 'Un enlace abre otro sitio web en una pestaña nueva, y solo si usted lo pulsa. Lo que marcó se queda aquí, en esta página.',
  newTab: '(otro sitio web, pestaña nueva)',
  tell: 'Cuente a su propio equipo médico',
  tellHow: 'Marque lo que quiere contarles. “Sin comprobar” significa: conocimiento general, aún no comprobado con una fuente.',
  contact: 'Quién puede ayudarle aquí',
  takeAway: 'Llévelo consigo',
} as const satisfies Translated<typeof english>;
