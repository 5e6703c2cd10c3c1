/** Where the words of the interface are: by who speaks them, the module, from `src`, and what it exports. */
import { readdirSync } from 'node:fs';

export interface MessageModule {
  /** As in `messages.en.json`. */
  readonly speaker: string;
  /** `elements/quiz/quiz.messages.ts` */
  readonly file: string;
  /** `quizMessages` */
  readonly words: string;
}

const elements = new URL('../../src/elements/', import.meta.url);
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

export function messageModules(): MessageModule[] {
  const own = readdirSync(elements)
    .filter((name) => readdirSync(new URL(`${name}/`, elements)).includes(`${name}.messages.ts`))
    .map((name) => ({ speaker: name, file: `elements/${name}/${name}.messages.ts`, words: `${camel(name)}Messages` }));
  const shared = [
    { speaker: 'embed', file: 'embed/frame.messages.ts', words: 'frameMessages' },
    { speaker: 'frame', file: 'article/surround.messages.ts', words: 'surroundMessages' },
    { speaker: 'reading', file: 'article/article.messages.ts', words: 'articleMessages' },
    { speaker: 'regions', file: 'elements/body-map/region.messages.ts', words: 'regionMessages' },
  ];
  return [...shared, ...own].sort(({ speaker: one }, { speaker: other }) => (one < other ? -1 : 1));
}
