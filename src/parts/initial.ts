/** The letter or digit that a name is listed under in a list by letter: without marks, as a capital. */
export const initialOf = (name: string, language: string): string =>
  (/[\p{L}\p{N}]/u.exec(name.normalize('NFD'))?.[0] ?? '').toLocaleUpperCase(language);
