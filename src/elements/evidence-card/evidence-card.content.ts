/** What has been tried in people, and how sure anyone is: one model feeds the document and the element. Pure. */
import type { Text, TreeElement } from '../../content/tree.js';
import type { EvidenceStructure } from '../../content/types.js';
import { el, type Child } from '../../article/tree-builders.js';
import { openSlice } from '../../parts/open-slice.js';
import { withMarks } from '../../parts/evidence-marks.js';
import type { ArticleContent } from '../../article/article.js';
import { textsOf } from '../../parts/texts-of.js';
import { badge, type EvidenceModel, type EvidenceView } from './evidence-card.model.js';
import { evidenceCardMessages } from './evidence-card.messages.js';
import { studiesSection } from './evidence-card.studies.js';
import { table } from '../../parts/table.js';

export const evidenceContent: ArticleContent<EvidenceModel> = {
  slice: 'evidence',

  model(options) {
    const opened = openSlice('evidence', 'evidence-card', evidenceCardMessages, options);
    return (
      opened && {
        ...opened,
        figure: options.figure,
        shortName: opened.surround.packText?.shortName ?? options.pack.id,
        questions: textsOf(opened.structure.questions, opened.text.questions),
      }
    );
  },

  body(view) {
    const { surround, localizer, structure, text } = view;
    const section = (title: keyof typeof evidenceCardMessages, ...body: readonly Child[]): TreeElement =>
      el('section', {}, surround.heading(1, {}, localizer.messageNode(title)), ...body);
    const list = (title: 'certainty' | 'unknownTitle' | 'had', entries: EvidenceStructure['had'], words: Readonly<Record<string, Text>>) =>
      section(
        title,
        el('ul', surround.textAttributes, ...entries.map((entry) => el('li', {}, withMarks(view, entry, words[entry.id] ?? '')))),
      );
    const parts = (title: 'improvements' | 'heard') =>
      section(
        title,
        structure[title].map((entry) => {
          const words = text[title][entry.id];
          return (
            words &&
            view.part(`${title}-${entry.id}`, 2, words.heading, el('p', surround.textAttributes, withMarks(view, entry, words.text)))
          );
        }),
      );
    return [
      section('two', badge(view, 'transplant'), badge(view, 'cells'), differences(view)),
      list('certainty', structure.certainty, text.certainty),
      studiesSection(view),
      risks(view),
      list('unknownTitle', structure.unknown, text.unknown),
      regulators(view),
      parts('improvements'),
      parts('heard'),
      list('had', structure.had, text.had),
    ];
  },
};

function differences(view: EvidenceView): TreeElement {
  const { localizer, structure, text } = view;
  const rows = structure.differences.flatMap((entry) => {
    const words = text.differences[entry.id];
    return words ? [[words.topic, withMarks(view, entry.transplant, words.transplant), withMarks(view, entry.cells, words.cells)]] : [];
  });
  return table(
    view,
    localizer.messageNode('sideBySide'),
    [localizer.messageNode('topic'), text.kinds.transplant, text.kinds.cells],
    [{ rows }],
  );
}

/** What regulators and expert bodies have said, each with its date. */
function regulators({ surround, localizer, structure, text }: EvidenceView): TreeElement {
  const said = structure.regulators.flatMap((entry) => {
    const words = text.regulators[entry.id];
    if (!words) return [];
    const { who } = words;
    const by = entry.said
      ? localizer.messageNode('saidBy', { who, date: localizer.date(entry.said) })
      : localizer.messageNode('saidByUndated', { who });
    return [el('li', {}, el('strong', {}, by), ' ', withMarks({ surround }, entry, words.text))];
  });
  return el(
    'section',
    {},
    surround.heading(1, {}, localizer.messageNode('regulators')),
    el('p', { class: 'small' }, localizer.messageNode('regulatorsChecked', { date: localizer.date(structure.searched) })),
    el('ul', surround.textAttributes, ...said),
  );
}

/** Numbers of deaths are for adults: children and teenagers find the dangers in words. */
function risks(view: EvidenceView): TreeElement | undefined {
  const { surround, localizer, structure, text, figure } = view;
  const shown = structure.risks.filter(({ deaths }) => !deaths || figure === 'adult');
  if (shown.length === 0) return undefined;
  const line = (risk: EvidenceStructure['risks'][number]): readonly Child[] => {
    const { per100, n } = risk;
    const number = per100.min === per100.max ? localizer.number(per100.min) : localizer.message('numberRange', per100);
    const said = el('strong', {}, localizer.messageNode('riskPer100', { number }));
    return [said, ' ', withMarks(view, risk, text.risks[risk.id] ?? ''), ' ', localizer.messageNode('riskOf', { n })];
  };
  return el(
    'section',
    {},
    surround.heading(1, {}, localizer.messageNode('risks')),
    badge(view, 'transplant'),
    el('ul', surround.textAttributes, ...shown.map((risk) => el('li', {}, ...line(risk)))),
  );
}
