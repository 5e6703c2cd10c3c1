/** Every test, and what antibodies mean, by group: one model feeds the document and the element. Pure. */
import type { TreeElement } from '../../content/tree.js';
import { el, type Child } from '../../article/tree-builders.js';
import { openSlice } from '../../parts/open-slice.js';
import { withMarks } from '../../parts/evidence-marks.js';
import type { ArticleContent } from '../../article/article.js';
import { textsOf } from '../../parts/texts-of.js';
import { advisedSection } from './test-guide.advised.js';
import { antibodyEntry, helpLink, numberLines, testEntry } from './test-guide.entries.js';
import { groupsFor, type Group, type TestGuideModel, type TestGuideView } from './test-guide.model.js';
import { testGuideMessages } from './test-guide.messages.js';

export const testGuideContent: ArticleContent<TestGuideModel> = {
  slice: 'tests',

  model(options) {
    const { figure } = options;
    const opened = openSlice('tests', 'test-guide', testGuideMessages, options);
    if (!opened) return undefined;
    const { structure, text, localizer } = opened;
    return {
      ...opened,
      figure,
      questions: textsOf(structure.questions, text.questions),
      searchLabel: localizer.message(structure.antibodies.length > 0 ? 'searchLabel' : 'searchTests'),
      groups: groupsFor(figure, structure, text),
    };
  },

  body: (view) => [advisedSection(view), ...view.groups.map((group) => groupSection(view, group))],
};

function groupSection(view: TestGuideView, { name, notes, tests, antibodies }: Group): TreeElement {
  const { surround } = view;
  return el(
    'section',
    { class: 'group' },
    surround.heading(1, surround.textAttributes, name),
    notes.map((note) => noteBlock(view, note)),
    tests.map((test) => testEntry(view, test)),
    antibodies.map((antibody) => antibodyEntry(view, antibody)),
  );
}

function noteBlock(view: TestGuideView, { structure, text }: Group['notes'][number]): Child {
  const { textAttributes } = view.surround;
  const lines = numberLines(view, structure.frequency, text.frequency);
  return el(
    'div',
    { class: 'note', ...textAttributes },
    el('p', {}, withMarks(view, structure, text.text)),
    lines.length > 0 && el('ul', {}, ...lines.map((line) => el('li', {}, line as Child))),
    view.drawn && structure.redFlags.length > 0 && el('p', { class: 'no-print' }, helpLink(view)),
  );
}
