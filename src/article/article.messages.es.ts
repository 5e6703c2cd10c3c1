/** Spanish words of what reading elements share. */
import type { Translated } from '../base/translated.js';
import type { articleMessages as english } from './article.messages.js';

export const articleMessages = {
  searchResult: 'Resultados: {count}',
  searchNone: 'No se encontró nada. Pruebe con menos letras o con otra palabra.',
  added: 'Añadido por este sitio web',
  reviewedFor: 'Revisado por nuestros asesores: {who}',
  nothingSaved: 'No se guarda nada. Imprima o copie antes de salir.',
  print: 'Imprimir',
  printAsk: '¿Qué quiere en papel?',
  printOpen: 'Lo que tengo abierto',
  printPage: 'Una página',
  printAll: 'Todo',
  printNo: 'No imprimir',
  printFailed: 'Si no se abrió ninguna ventana de impresión, aquí no se puede imprimir. Puede copiarlo como texto.',
  notAll: {
    one: 'Hay {count} entrada más abierta o elegida: no cupo en esta página.',
    other: 'Hay {count} entradas más abiertas o elegidas: no cupieron en esta página.',
  },
  sheetName: 'Nombre:',
  sheetDate: 'Fecha:',
  copy: 'Copiar como texto',
  copied: 'Copiado.',
  copyFailed: 'Aquí no se puede copiar con el botón. Seleccione el texto de abajo y cópielo.',
  clear: 'Borrar todo',
  clearAsk: '¿Borrar todo lo que marcó y anotó aquí? No se puede recuperar.',
  clearPageAsk: '¿Borrar todo lo que marcó y anotó en cualquier parte de esta página? No se puede recuperar.',
  clearYes: 'Sí, borrar todo',
  clearNo: 'No, conservarlo',
  clearNothing: 'No hay nada que borrar.',
  cleared: 'Todo está borrado.',
} as const satisfies Translated<typeof english>;
