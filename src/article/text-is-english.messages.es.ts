/** "This text is in Spanish.", by language: of the files that have Spanish instead of English. */
export const lines = new Map([
  ['es', 'Este texto está en español.'],
  ['ar', 'هذا النص بالإسبانية.'],
  ['de', 'Dieser Text ist auf Spanisch.'],
  ['en', 'This text is in Spanish.'],
  ['fa', 'این متن به اسپانیایی است.'],
  ['fr', 'Ce texte est en espagnol.'],
  ['he', 'הטקסט הזה בספרדית.'],
  ['it', 'Questo testo è in spagnolo.'],
  ['ja', 'この文章はスペイン語です。'],
  ['pl', 'Ten tekst jest po hiszpańsku.'],
  ['pt', 'Este texto está em espanhol.'],
  ['ur', 'یہ متن ہسپانوی میں ہے۔'],
  ['zh', '本文为西班牙文。'],
]);
