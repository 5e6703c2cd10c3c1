/** As home.ts, of the files that have Spanish instead of English. */
export const home = 'es';
export const homeName = 'Spanish';
export const isHome = (language: string): boolean => /^es(-|$)/.test(language);
export const isEnglish = (language: string): boolean => /^en(-|$)/.test(language);
