/** "This text is in English.", by language. */
export const lines = new Map([
  ['en', 'This text is in English.'],
  ['ar', 'هذا النص بالإنجليزية.'],
  ['de', 'Dieser Text ist auf Englisch.'],
  ['es', 'Este texto está en inglés.'],
  ['fa', 'این متن به انگلیسی است.'],
  ['fr', 'Ce texte est en anglais.'],
  ['he', 'הטקסט הזה באנגלית.'],
  ['it', 'Questo testo è in inglese.'],
  ['ja', 'この文章は英語です。'],
  ['pl', 'Ten tekst jest po angielsku.'],
  ['pt', 'Este texto está em inglês.'],
  ['ur', 'یہ متن انگریزی میں ہے۔'],
  ['zh', '本文为英文。'],
]);
