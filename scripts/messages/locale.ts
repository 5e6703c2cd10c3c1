/** A module of the words of the interface in a language: `heliotrope/locales/<lang>`. */
export interface LocaleModule {
  readonly code: string;
  readonly types: string;
}

export const localeModule = (language: string, messages: unknown): LocaleModule => ({
  code: `/** Words of the interface: ${language}. */\nexport default ${JSON.stringify(messages, undefined, 1)};\n`,
  types: `/** By element, then by key: words, or their forms by plural category. Give them to \`registerMessages\`. */
declare const messages: Readonly<Record<string, Readonly<Record<string, string | Readonly<Record<string, string>>>>>>;
export default messages;
`,
});
