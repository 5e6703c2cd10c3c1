/** What daily life knows: the topics and letters that are for this reader, in the reader's voice. Pure. */
import type { Text } from '../../content/tree.js';
import type { DailyLifeStructure, DailyLifeText } from '../../content/types.js';
import type { Figure } from '../../foundation/attribute-rules.js';
import type { Layout } from '../../foundation/layout.js';
import type { Speaker } from '../../foundation/speaker.js';
import { openSlice } from '../../reading/open-slice.js';
import type { ReadingModel, ReadingOptions } from '../../reading/reading.js';
import { worded, wordsFor, type Worded } from '../../reading/worded.js';
import { dailyLifePhrases } from './daily-life.phrases.js';

type Topic = DailyLifeStructure['topics'][number];
type TopicText = DailyLifeText['topics'][string];
type Spoken = TopicText['why'];
export type Tip = Worded<Topic['tips'][number], Spoken>;
export type Count = Worded<Topic['numbers'][number], NonNullable<TopicText['numbers']>[string]>;

export interface TopicModel extends Worded<Topic, TopicText> {
  readonly numbers: readonly Count[];
  readonly tips: readonly Tip[];
}

export interface LetterModel extends Worded<DailyLifeStructure['letters'][number], DailyLifeText['letters'][string]> {
  readonly items: readonly Worded<DailyLifeStructure['letters'][number]['items'][number], Text>[];
}

export interface DailyLifeModel extends ReadingModel {
  readonly speaker: Speaker<typeof dailyLifePhrases>;
  /** Headings, each with the topics that are for this reader. */
  readonly groups: readonly { readonly id: string; readonly name: string; readonly topics: readonly TopicModel[] }[];
  readonly letters: readonly LetterModel[];
  /** Words in the voice for this reader: to a parent, of "your child". */
  readonly voice: (words: Spoken) => Text;
  /** The urgency and the words of an entry of the red-flag box. */
  readonly redFlag: (id: string) => { readonly level: string; readonly words: Text } | undefined;
}

export type DailyLifeView = DailyLifeModel & Layout;

const isFor =
  (figure: Figure) =>
  (thing: { readonly for?: readonly Figure[] | undefined }): boolean =>
    thing.for?.includes(figure) ?? true;

export function dailyLifeModel(options: ReadingOptions): DailyLifeModel | undefined {
  const { pack, figure } = options;
  const opened = openSlice('daily-life', 'daily-life', dailyLifePhrases, options);
  if (!opened) return undefined;
  const { frame, speaker, structure, text } = opened;
  const mine = isFor(figure);
  const voice = ({ you, parent }: Spoken): Text => (figure === 'child' && parent !== undefined ? parent : you);
  const topics = worded(structure.topics.filter(mine), text.topics).map((topic) => ({
    ...topic,
    // To children and teenagers, numbers of adults say nothing.
    numbers: worded(
      topic.structure.numbers.filter(({ who }) => who === 'all' || (who === 'adult') === (figure === 'adult')),
      topic.text.numbers ?? {},
    ),
    tips: worded(topic.structure.tips.filter(mine), topic.text.tips),
  }));
  return {
    ...opened,
    voice,
    questions: wordsFor(structure.questions, text.questions).map(voice),
    searchLabel: speaker.say('search'),
    groups: structure.groups
      .map(({ id }) => ({ id, name: text.groups[id] ?? id, topics: topics.filter((topic) => topic.structure.group === id) }))
      .filter((group) => group.topics.length > 0),
    letters: worded(structure.letters.filter(mine), text.letters).map((letter) => ({
      ...letter,
      items: worded(letter.structure.items.filter(mine), letter.text.items),
    })),
    redFlag: (id) => {
      const flag = pack.structure.pack?.redFlags.find((each) => each.id === id);
      const words = frame.warning(id);
      return flag && words !== undefined ? { level: flag.level, words } : undefined;
    },
  };
}
