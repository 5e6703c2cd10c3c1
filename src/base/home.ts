/** The language that comes with the code, and is shown where there is no other. Files in another language have the twin of this module. */
export const home = 'en';
export const homeName = 'English';
/** Of whatever region. */
export const isHome = (language: string): boolean => /^en(-|$)/.test(language);
export { isHome as isEnglish };
