/** What daily life knows: the topics and letters that are for this reader, in the reader's voice. Pure. */
import type { Text } from '../../content/tree.js';
import type { DailyLifeStructure, DailyLifeText } from '../../content/types.js';
import type { Figure } from '../../base/attribute-rules.js';
import { isFor } from '../../parts/audience.js';
import type { Layout } from '../../article/layout.js';
import type { Localizer } from '../../base/localizer.js';
import { openSlice } from '../../parts/open-slice.js';
import type { ArticleModel } from '../../article/article.js';
import type { ArticleOptions } from '../../article/surround.js';
import { withTexts, textsOf, type WithText } from '../../parts/texts-of.js';
import { dailyLifeMessages } from './daily-life.messages.js';

type Topic = DailyLifeStructure['topics'][number];
type TopicText = DailyLifeText['topics'][string];
type Spoken = TopicText['why'];
export type Tip = WithText<Topic['tips'][number], Spoken>;
export type Count = WithText<Topic['numbers'][number], NonNullable<TopicText['numbers']>[string]>;

export interface TopicModel extends WithText<Topic, TopicText> {
  readonly numbers: readonly Count[];
  readonly tips: readonly Tip[];
}

export interface LetterModel extends WithText<DailyLifeStructure['letters'][number], DailyLifeText['letters'][string]> {
  readonly items: readonly WithText<DailyLifeStructure['letters'][number]['items'][number], Text>[];
}

export interface DailyLifeModel extends ArticleModel {
  readonly localizer: Localizer<typeof dailyLifeMessages>;
  /** Headings, each with the topics that are for this reader. */
  readonly groups: readonly { readonly id: string; readonly name: string; readonly topics: readonly TopicModel[] }[];
  readonly letters: readonly LetterModel[];
  /** Words in the voice for this reader: to a parent, of "your child". */
  readonly voice: (words: Spoken) => Text;
  /** The urgency and the words of an entry of the red-flag box. */
  readonly redFlag: (id: string) => { readonly level: 'emergency' | 'same-day' | 'within-days'; readonly words: Text } | undefined;
}

export type DailyLifeView = DailyLifeModel & Layout;

export function dailyLifeModel(options: ArticleOptions): DailyLifeModel | undefined {
  const { pack, figure } = options;
  const opened = openSlice('daily-life', 'daily-life', dailyLifeMessages, options);
  if (!opened) return undefined;
  const { surround, localizer, structure, text } = opened;
  const mine = (thing: { readonly for?: readonly Figure[] | undefined }): boolean => thing.for?.includes(figure) ?? true;
  const voice = ({ you, parent }: Spoken): Text => (figure === 'child' && parent !== undefined ? parent : you);
  const topics = withTexts(structure.topics.filter(mine), text.topics).map((topic) => ({
    ...topic,
    numbers: withTexts(
      topic.structure.numbers.filter((number) => isFor(number, figure)),
      topic.text.numbers ?? {},
    ),
    tips: withTexts(topic.structure.tips.filter(mine), topic.text.tips),
  }));
  return {
    ...opened,
    voice,
    questions: textsOf(structure.questions, text.questions).map(voice),
    searchLabel: localizer.message('search'),
    groups: structure.groups
      .map(({ id }) => ({ id, name: text.groups[id] ?? id, topics: topics.filter((topic) => topic.structure.group === id) }))
      .filter((group) => group.topics.length > 0),
    letters: withTexts(structure.letters.filter(mine), text.letters).map((letter) => ({
      ...letter,
      items: withTexts(letter.structure.items.filter(mine), letter.text.items),
    })),
    redFlag: (id) => {
      const flag = pack.structure.pack?.redFlags.find((each) => each.id === id);
      const words = surround.warning(id);
      return flag && words !== undefined ? { level: flag.level, words } : undefined;
    },
  };
}
