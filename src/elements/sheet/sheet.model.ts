/** What the sheet knows of a pack, ready to be shown. A pack without the slice has lines for the hand. Pure. */
import { pickText } from '../../content/pick-text.js';
import type { Text } from '../../content/tree.js';
import type { Child } from '../../article/tree-builders.js';
import type { SheetStructure, SheetText } from '../../content/types.js';
import type { ArticleModel } from '../../article/article.js';
import { Surround, type ArticleOptions } from '../../article/surround.js';
import { languageChain, Localizer } from '../../base/localizer.js';
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
type Listed = 'topics' | 'asks' | 'changes' | 'card' | 'dangers';

export interface SheetModel extends ArticleModel {
  readonly localizer: Localizer<typeof sheetMessages>;
  readonly structure: SheetStructure | undefined;
  readonly text: SheetText | undefined;
  readonly lists: { readonly [K in Listed]: readonly Said<SheetStructure[K][number]>[] };
  /** What a medicine's day of the week is called. */
  readonly weekly: Text | undefined;
}

export function sheetModel(options: ArticleOptions): SheetModel {
  const { pack, language, level, figure } = options;
  const localizer = new Localizer('sheet', sheetMessages, language);
  const { structure: { sheet: structure } = {} } = pack;
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
  return {
    surround: new Surround(options),
    localizer,
    structure,
    text,
    title: localizer.message('title'),
    keyPoints: [],
    lists: {
      topics: list('topic', structure?.topics, text?.topics),
      asks: list('ask', structure?.asks, text?.asks),
      changes: list('change', structure?.changes, text?.changes),
      card: list('card', structure?.card, text?.card),
      dangers: list('danger', structure?.dangers, text?.dangers),
    },
    weekly: structure?.weekly && text?.weekly && inVoice(text.weekly.title, figure),
  };
}

/** Whom to ring. */
export const team = ({ localizer }: SheetModel): Child[] => [localizer.messageNode('team'), localizer.messageNode('night')];

/** What is better, and what is worse. */
export const sides = ({ localizer, lists: { changes } }: SheetModel): (readonly [legend: Child, entries: readonly Said[]])[] =>
  (['better', 'worse'] as const).map((side) => [
    localizer.messageNode(side),
    changes.map((change) => ({ ...change, id: `${side}-${change.id}` })),
  ]);

/** What is written by hand under a heading. */
export const byHand = ({ localizer }: SheetModel): [title: Key, ...labels: Child[]][] => [
  ['medicines', '', '', ''],
  ['bloodTests', localizer.messageNode('lastTest'), localizer.messageNode('nextTest')],
];
