/** What has been tried in people, and how sure anyone is: one model feeds the document and the element. Pure. */
import { plainText } from '../../content/plain-text.js';
import type { Text, TreeElement } from '../../content/tree.js';
import type { EvidenceStructure } from '../../content/types.js';
import { el, type Child } from '../../article/tree-builders.js';
import { openSlice } from '../../article/open-slice.js';
import { withMarks } from '../../article/evidence-marks.js';
import type { ArticleContent } from '../../article/article.js';
import { textsOf } from '../../article/texts-of.js';
import { badge, type EvidenceModel, type EvidenceView } from './evidence-card.model.js';
import { evidenceCardMessages } from './evidence-card.messages.js';
import { studiesSection } from './evidence-card.studies.js';

export const evidenceContent: ArticleContent<EvidenceModel> = {
  slice: 'evidence',

  model(options) {
    const opened = openSlice('evidence', 'evidence-card', evidenceCardMessages, options);
    return (
      opened && {
        ...opened,
        title: opened.text.headings?.title ?? opened.title,
        figure: options.figure,
        questions: textsOf(opened.structure.questions, opened.text.questions),
      }
    );
  },

  body(view) {
    const { surround, structure, text } = view;
    const list = (title: 'certainty' | 'unknownTitle' | 'had', entries: EvidenceStructure['had'], words: Readonly<Record<string, Text>>) =>
      entries.length > 0 &&
      section(
        view,
        title,
        el('ul', surround.textAttributes, ...entries.map((entry) => el('li', {}, withMarks(view, entry, words[entry.id] ?? '')))),
      );
    const parts = (title: 'improvements' | 'heard') =>
      structure[title].length > 0 &&
      section(
        view,
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
      structure.kinds.length > 0 && section(view, 'kinds', ...structure.kinds.map(({ id }) => badge(view, id)), differences(view)),
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

/** Under its heading, which the pack may have in its own words. */
function section(view: EvidenceView, title: keyof typeof evidenceCardMessages, ...body: readonly Child[]): TreeElement {
  const { surround, localizer, text } = view;
  const own = text.headings?.[title as 'kinds'];
  const heading =
    own === undefined ? surround.heading(1, {}, localizer.messageNode(title)) : surround.heading(1, surround.textAttributes, own);
  return el('section', {}, heading, ...body);
}

function differences(view: EvidenceView): TreeElement | false {
  const { localizer, structure, text } = view;
  const rows = structure.differences.flatMap((entry) => {
    const words = text.differences[entry.id];
    if (!words) return [];
    const sides = structure.kinds.map(({ id }): Child => {
      const [proof, side] = [entry.sides[id], words.sides[id]];
      return proof && side !== undefined && withMarks(view, proof, side);
    });
    return [[words.topic, ...sides]];
  });
  const heads = structure.kinds.map(({ id }) => text.kinds[id]?.name ?? id);
  return rows.length > 0 && view.table(localizer.messageNode('sideBySide'), [localizer.messageNode('topic'), ...heads], [{ rows }]);
}

/** What regulators and expert bodies have said, each with its date. */
function regulators(view: EvidenceView): TreeElement | false {
  const { surround, localizer, structure, text } = view;
  const said = structure.regulators.flatMap((entry) => {
    const words = text.regulators[entry.id];
    if (!words) return [];
    const { who } = words;
    const by = entry.said
      ? localizer.messageNode('saidBy', { who, date: localizer.date(entry.said) })
      : localizer.messageNode('saidByUndated', { who });
    return [el('li', {}, el('strong', {}, by), ' ', withMarks({ surround }, entry, words.text))];
  });
  return (
    said.length > 0 &&
    section(
      view,
      'regulators',
      el('p', { class: 'small' }, localizer.messageNode('regulatorsChecked', { date: localizer.date(structure.searched) })),
      el('ul', surround.textAttributes, ...said),
    )
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
    const words = text.risks[risk.id];
    return words
      ? [said, ' ', withMarks(view, risk, words.text), ' ', localizer.message('riskOf', { n, people: plainText(words.people) })]
      : [];
  };
  return section(
    view,
    'risks',
    ...[...new Set(shown.map(({ kind }) => kind))].map((kind) => badge(view, kind)),
    el('ul', surround.textAttributes, ...shown.map((risk) => el('li', {}, ...line(risk)))),
  );
}
