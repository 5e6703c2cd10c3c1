/** Languages that ship beside English: a document in one of them needs its words, and the text of the pack, which nothing else loads. */
import { languageChain } from '../base/localizer.js';
import { provide, provideMessages } from '../content/registry.js';
import { translations } from '../generated/translations.js';

/** `withText`: of the pack that ships. Its own pack brings a host's. */
export async function useLanguage(tag: string, withText = true): Promise<void> {
  const language = languageChain(tag.toLowerCase().replaceAll('_', '-')).find((each) => Object.hasOwn(translations, each));
  const translation = language !== undefined && translations[language];
  if (!translation) return;
  const [{ pack }, { default: words }] = await translation();
  provideMessages(language, words);
  if (withText) provide(pack);
}
