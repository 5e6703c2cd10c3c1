/** What the model of a slice begins with, whichever the slice: its structure and text, the frame, the speaker, title and key points. Pure. */
import { pickText } from '../content/pick-text.js';
import type { SliceStructures, SliceTexts } from '../content/types.js';
import { Frame, type FrameOptions } from '../foundation/frame.js';
import { languageChain, Speaker, type Phrases } from '../foundation/speaker.js';
import { wordsFor } from './worded.js';

/** Those with a title and key points of their own. */
type OpenedSlice = Exclude<keyof SliceStructures, 'pack' | 'glossary'>;

/** `undefined` if the pack lacks the slice. `element` is the name of the element's words in a language file. */
export function openSlice<K extends OpenedSlice, P extends Phrases & { readonly title: string }>(
  slice: K,
  element: string,
  phrases: P,
  options: FrameOptions,
) {
  const { pack, language, level } = options;
  const structure = pack.structure[slice];
  const text = pickText<SliceTexts[K]>(pack, slice, languageChain(language), level)?.text;
  if (!structure || !text) return undefined;
  const frame = new Frame(options);
  const speaker = new Speaker(element, phrases, language);
  return {
    structure,
    text,
    frame,
    speaker,
    title: speaker.say('title', { name: frame.packText?.name ?? pack.id }),
    keyPoints: wordsFor(structure.keyPoints, text.keyPoints),
  };
}
