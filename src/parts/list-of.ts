import { isEnglish } from '../base/home.js';
import { inTag, type Localizer, type Messages } from '../base/localizer.js';

/** "a, b and c", as the language that is spoken puts it. */
export const listOf = ({ language }: Localizer<Messages>, items: readonly string[]): string =>
  isEnglish(language)
    ? [items.slice(0, -1).join(', '), items.at(-1)].filter(Boolean).join(' and ')
    : inTag(language, (tag) => new Intl.ListFormat(tag).format(items));
