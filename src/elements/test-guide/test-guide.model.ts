/** What the test guide knows, by group, for the body at hand: children and teenagers get nothing that is about adults alone. Pure. */
import type { TestsStructure, TestsText } from '../../content/types.js';
import type { Figure } from '../../foundation/attribute-rules.js';
import type { Layout } from '../../foundation/layout.js';
import type { Speaker } from '../../foundation/speaker.js';
import { isShownTo } from '../../reading/counted.js';
import type { ReadingModel } from '../../reading/reading.js';
import { worded, type Worded } from '../../reading/worded.js';
import type { testGuidePhrases } from './test-guide.phrases.js';

export type Test = Worded<TestsStructure['tests'][number], TestsText['tests'][string]>;
export type Antibody = Worded<TestsStructure['antibodies'][number], TestsText['antibodies'][string]>;
type Note = Worded<TestsStructure['notes'][number], TestsText['notes'][string]>;

export interface Group {
  readonly id: string;
  readonly name: string;
  readonly notes: readonly Note[];
  readonly tests: readonly Test[];
  readonly antibodies: readonly Antibody[];
}

export interface TestGuideModel extends ReadingModel {
  readonly speaker: Speaker<typeof testGuidePhrases>;
  readonly figure: Figure;
  readonly groups: readonly Group[];
}

export type TestGuideView = TestGuideModel & Layout;

/** Those that hold anything. */
export function groupsFor(figure: Figure, structure: TestsStructure, text: TestsText): readonly Group[] {
  const shown = isShownTo(figure);
  const notes = worded(structure.notes.filter(shown), text.notes);
  const tests = worded(structure.tests.filter(shown), text.tests);
  const antibodies = worded(structure.antibodies, text.antibodies);
  return worded(structure.groups, text.groups)
    .map(({ id, text: name }): Group => {
      const isHere = ({ structure: { group } }: { readonly structure: { readonly group: string } }): boolean => group === id;
      return { id, name, notes: notes.filter(isHere), tests: tests.filter(isHere), antibodies: antibodies.filter(isHere) };
    })
    .filter((group) => group.notes.length + group.tests.length + group.antibodies.length > 0);
}
