/** The language that comes with the code, and is shown where there is no other. Files in another language have the twin of this module. */
export const home = 'en';
export const homeName = 'English';
