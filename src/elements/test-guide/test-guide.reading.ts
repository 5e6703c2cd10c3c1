/** Every test, and what antibodies mean, by group: one model feeds the document and the element. Pure. */
import { pickText } from '../../content/pick-text.js';
import type { TreeElement } from '../../content/tree.js';
import type { TestsText } from '../../content/types.js';
import { Frame } from '../../foundation/frame.js';
import { languageChain, Speaker } from '../../foundation/speaker.js';
import { el, type Child } from '../../foundation/tree-builders.js';
import { proven } from '../../reading/proven.js';
import type { Reading } from '../../reading/reading.js';
import { wordsFor } from '../../reading/worded.js';
import { antibodyEntry, helpLink, numberLines, testEntry } from './test-guide.entries.js';
import { groupsFor, type Group, type TestGuideModel, type TestGuideView } from './test-guide.model.js';
import { testGuidePhrases } from './test-guide.phrases.js';

export const testGuideReading: Reading<TestGuideModel> = {
  slice: 'tests',

  model(options) {
    const { pack, language, level, figure } = options;
    const structure = pack.structure.tests;
    const text = pickText<TestsText>(pack, 'tests', languageChain(language), level)?.text;
    if (!structure || !text) return undefined;
    const frame = new Frame(options);
    const speaker = new Speaker('test-guide', testGuidePhrases, language);
    return {
      frame,
      speaker,
      figure,
      title: speaker.say('title', { name: frame.packText?.name ?? pack.id }),
      keyPoints: wordsFor(structure.keyPoints, text.keyPoints),
      questions: wordsFor(structure.questions, text.questions),
      searchLabel: speaker.say('searchLabel'),
      groups: groupsFor(figure, structure, text),
    };
  },

  body: (view) => view.groups.map((group) => groupSection(view, group)),
};

function groupSection(view: TestGuideView, { name, notes, tests, antibodies }: Group): TreeElement {
  const { frame } = view;
  return el(
    'section',
    { class: 'group' },
    frame.heading(1, frame.textAttributes, name),
    notes.map((note) => noteBlock(view, note)),
    tests.map((test) => testEntry(view, test)),
    antibodies.map((antibody) => antibodyEntry(view, antibody)),
  );
}

function noteBlock(view: TestGuideView, { structure, text }: Group['notes'][number]): Child {
  const { textAttributes } = view.frame;
  const lines = numberLines(view, structure.frequency, text.frequency);
  return el(
    'div',
    { class: 'note', ...textAttributes },
    el('p', {}, proven(view, structure, text.text)),
    lines.length > 0 && el('ul', {}, ...lines.map((line) => el('li', {}, line as Child))),
    view.drawn && structure.redFlags.length > 0 && el('p', { class: 'no-print' }, helpLink(view)),
  );
}
