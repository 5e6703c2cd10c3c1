/** What the sheet knows of a pack, ready to be shown. A pack without the slice has lines for the hand. Pure. */
import { pickText } from '../../content/pick-text.js';
import type { Text } from '../../content/tree.js';
import type { SheetStructure, SheetText } from '../../content/types.js';
import type { ArticleModel } from '../../article/article.js';
import { Surround, type ArticleOptions } from '../../article/surround.js';
import { inTag, languageChain, Localizer } from '../../base/localizer.js';
import { inVoice, isFor, type About, type Voices } from '../../parts/audience.js';
import { withTexts } from '../../parts/texts-of.js';
import { sheetMessages } from './sheet.messages.js';

export interface Said<S = unknown> {
  /** Unique within the element. */
  readonly id: string;
  readonly structure: S;
  readonly words: Text;
}

export type Key = keyof typeof sheetMessages;
type Listed = 'topics' | 'private' | 'asks' | 'changes' | 'card' | 'dangers';

export interface SheetModel extends ArticleModel {
  readonly localizer: Localizer<typeof sheetMessages>;
  readonly structure: SheetStructure | undefined;
  readonly text: SheetText | undefined;
  readonly lists: { readonly [K in Listed]: readonly Said<SheetStructure[K extends 'private' ? 'topics' : K][number]>[] };
  /** What a medicine's day of the week is called. */
  readonly weekly: Text | undefined;
  /** The name of a day of the week: 1 is Monday. */
  readonly day: (number: string) => string;
}

export function sheetModel(options: ArticleOptions): SheetModel {
  const { pack, language, level, figure } = options;
  const localizer = new Localizer('sheet', sheetMessages, language);
  const structure = pack.structure.sheet;
  const text = pickText<SheetText>(pack, 'sheet', languageChain(language), level)?.text;
  const list = <S extends About & { readonly id: string }>(
    name: string,
    structures: readonly S[] = [],
    texts: Readonly<Record<string, Voices>> = {},
  ): Said<S>[] =>
    withTexts(
      structures.filter((each) => isFor(each, figure)),
      texts,
    ).map(({ id, structure, text: voices }) => ({ id: `${name}-${id}`, structure, words: inVoice(voices, figure) }));
  const topics = list('topic', structure?.topics, text?.topics);
  return {
    surround: new Surround(options),
    localizer,
    structure,
    text,
    title: localizer.message('title'),
    keyPoints: [],
    lists: {
      topics: topics.filter((topic) => !topic.structure.private),
      private: topics.filter((topic) => topic.structure.private),
      asks: list('ask', structure?.asks, text?.asks),
      changes: list('change', structure?.changes, text?.changes),
      card: list('card', structure?.card, text?.card),
      dangers: list('danger', structure?.dangers, text?.dangers),
    },
    weekly: structure?.weekly && text?.weekly && inVoice(text.weekly.title, figure),
    day: (number) =>
      inTag(localizer.language, (tag) =>
        new Date(Date.UTC(2024, 0, Number(number))).toLocaleDateString(tag, { weekday: 'long', timeZone: 'UTC' }),
      ),
  };
}
