/** What the test guide knows, by group, for the body at hand: children and teenagers get nothing that is about adults alone. Pure. */
import type { TestsStructure, TestsText } from '../../content/types.js';
import type { Figure } from '../../base/attribute-rules.js';
import type { Layout } from '../../article/layout.js';
import type { Localizer } from '../../base/localizer.js';
import { isFor, type About } from '../../article/audience.js';
import type { ArticleModel } from '../../article/article.js';
import { withTexts, type WithText } from '../../article/texts-of.js';
import type { testGuideMessages } from './test-guide.messages.js';

export type Test = WithText<TestsStructure['tests'][number], TestsText['tests'][string]>;
export type Antibody = WithText<TestsStructure['antibodies'][number], TestsText['antibodies'][string]>;
type Note = WithText<TestsStructure['notes'][number], TestsText['notes'][string]>;

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly notes: readonly Note[];
  readonly tests: readonly Test[];
  readonly antibodies: readonly Antibody[];
}

export interface TestGuideModel extends ArticleModel {
  readonly localizer: Localizer<typeof testGuideMessages>;
  readonly figure: Figure;
  readonly structure: TestsStructure;
  readonly text: TestsText;
  readonly groups: readonly Group[];
}

export type TestGuideView = TestGuideModel & Layout;

/** Those that hold anything. */
export function groupsFor(figure: Figure, structure: TestsStructure, text: TestsText): readonly Group[] {
  const shown = (fact: About): boolean => isFor(fact, figure, true);
  const notes = withTexts(structure.notes.filter(shown), text.notes);
  const tests = withTexts(structure.tests.filter(shown), text.tests);
  const antibodies = withTexts(structure.antibodies, text.antibodies);
  return withTexts(structure.groups, text.groups)
    .map(({ id, text: name }): Group => {
      const isHere = ({ structure: { group } }: { readonly structure: { readonly group: string } }): boolean => group === id;
      return { id, name, notes: notes.filter(isHere), tests: tests.filter(isHere), antibodies: antibodies.filter(isHere) };
    })
    .filter((group) => group.notes.length + group.tests.length + group.antibodies.length > 0);
}
