/**
 * The one place that reads a language, as pages, templates and requests write it: `en-GB`, `EN`, `en_GB`, `en-US, en`, `en-US.UTF-8`,
 * `en-US@posix`, and whatever else. Pure: no DOM.
 */
import { messageLanguages } from '../content/registry.js';
import { home, isHome } from './home.js';
import { languageChain, warnOfMissing } from './localizer.js';

/** No tag that anybody uses is longer; what comes from outside may be endless. */
const longest = 35;

/**
 * The nearest language in which there are words: of the pack, or of the interface. Else that of the code. What it gives is one of a handful, so
 * that it may be part of a key, and is nothing that a page has made up.
 */
export function readLanguage(text: string, languages: readonly string[] = []): string {
  const [tag = ''] = /^[a-z]{2,8}([-_][a-z\d]{1,8})*/.exec(text.slice(0, longest).trim().toLowerCase()) ?? [];
  const there = [...languages, ...messageLanguages()];
  let found: string | undefined;
  for (const wanted of languageChain(tag.replaceAll('_', '-'))) found ??= there.find((language) => language.toLowerCase() === wanted);
  const spoken = found ?? home;
  // It is at the end of every chain.
  if (tag && isHome(spoken) && !isHome(tag)) warnOfMissing(tag);
  return spoken;
}
