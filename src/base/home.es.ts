/** As home.ts, of the files that have Spanish instead of English. */
export const home = 'es';
export const homeName = 'Spanish';
