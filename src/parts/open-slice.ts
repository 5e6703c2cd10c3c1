/** What the model of a slice begins with, whichever the slice: its structure and text, the surround, the localizer, title and key points. Pure. */
import { pickText } from '../content/pick-text.js';
import type { SliceStructures, SliceTexts } from '../content/types.js';
import { Surround, type ArticleOptions } from '../article/surround.js';
import { languageChain, Localizer, type Messages } from '../base/localizer.js';
import { textsOf } from './texts-of.js';

/** Those with a title and key points of their own. */
type OpenedSlice = Exclude<keyof SliceStructures, 'pack' | 'glossary' | 'summary' | 'sheet'>;

/** `undefined` if the pack lacks the slice. `element` is the name of the element's words in a language file. */
export function openSlice<K extends OpenedSlice, P extends Messages & { readonly title: string; readonly questions?: string }>(
  slice: K,
  element: string,
  messages: P,
  options: ArticleOptions,
) {
  const { pack, language, level } = options;
  const structure = pack.structure[slice];
  const text = pickText<SliceTexts[K]>(pack, slice, languageChain(language), level)?.text;
  if (!structure || !text) return undefined;
  const surround = new Surround(options);
  const localizer = new Localizer(element, messages, language);
  return {
    structure,
    text,
    surround,
    localizer,
    title: localizer.message('title', { name: surround.packText?.name ?? pack.id }),
    ...('questions' in messages && { questionsTitle: localizer.messageNode('questions') }),
    keyPoints: textsOf(structure.keyPoints, text.keyPoints),
  };
}
