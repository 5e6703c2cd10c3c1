/** Every test, and what antibodies mean, by group: one model feeds the document and the element. Pure. */
import type { TreeElement } from '../../content/tree.js';
import { el, type Child } from '../../foundation/tree-builders.js';
import { openSlice } from '../../reading/open-slice.js';
import { proven } from '../../reading/proven.js';
import type { Reading } from '../../reading/reading.js';
import { wordsFor } from '../../reading/worded.js';
import { antibodyEntry, helpLink, numberLines, testEntry } from './test-guide.entries.js';
import { groupsFor, type Group, type TestGuideModel, type TestGuideView } from './test-guide.model.js';
import { testGuidePhrases } from './test-guide.phrases.js';

export const testGuideReading: Reading<TestGuideModel> = {
  slice: 'tests',

  model(options) {
    const { figure } = options;
    const opened = openSlice('tests', 'test-guide', testGuidePhrases, options);
    if (!opened) return undefined;
    const { structure, text, speaker } = opened;
    return {
      ...opened,
      figure,
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
