/** What has been tried in people, and how sure anyone is: one model feeds the document and the element. Pure. */
import type { Text, TreeElement } from '../../content/tree.js';
import type { EvidenceStructure } from '../../content/types.js';
import { el, type Child } from '../../foundation/tree-builders.js';
import { openSlice } from '../../reading/open-slice.js';
import { proven } from '../../reading/proven.js';
import type { Reading } from '../../reading/reading.js';
import { wordsFor } from '../../reading/worded.js';
import { badge, type EvidenceModel, type EvidenceView } from './evidence-card.model.js';
import { evidenceCardPhrases } from './evidence-card.phrases.js';
import { studiesSection } from './evidence-card.studies.js';

export const evidenceReading: Reading<EvidenceModel> = {
  slice: 'evidence',

  model(options) {
    const opened = openSlice('evidence', 'evidence-card', evidenceCardPhrases, options);
    return (
      opened && {
        ...opened,
        figure: options.figure,
        shortName: opened.frame.packText?.shortName ?? options.pack.id,
        questions: wordsFor(opened.structure.questions, opened.text.questions),
      }
    );
  },

  body(view) {
    const { frame, speaker, structure, text } = view;
    const section = (title: keyof typeof evidenceCardPhrases, ...body: readonly Child[]): TreeElement =>
      el('section', {}, frame.heading(1, {}, speaker.node(title)), ...body);
    const list = (title: 'certainty' | 'unknownTitle' | 'had', entries: EvidenceStructure['had'], words: Readonly<Record<string, Text>>) =>
      section(title, el('ul', frame.textAttributes, ...entries.map((entry) => el('li', {}, proven(view, entry, words[entry.id] ?? '')))));
    const parts = (title: 'improvements' | 'heard') =>
      section(
        title,
        structure[title].map((entry) => {
          const words = text[title][entry.id];
          return (
            words && view.part(`${title}-${entry.id}`, 2, words.heading, el('p', frame.textAttributes, proven(view, entry, words.text)))
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
  const { speaker, structure, text } = view;
  const rows = structure.differences.flatMap((entry) => {
    const words = text.differences[entry.id];
    return words ? [[words.topic, proven(view, entry.transplant, words.transplant), proven(view, entry.cells, words.cells)]] : [];
  });
  return view.table(speaker.node('sideBySide'), [speaker.node('topic'), text.kinds.transplant, text.kinds.cells], [{ rows }]);
}

/** What regulators and expert bodies have said, each with its date. */
function regulators({ frame, speaker, structure, text }: EvidenceView): TreeElement {
  const said = structure.regulators.flatMap((entry) => {
    const words = text.regulators[entry.id];
    if (!words) return [];
    const { who } = words;
    const by = entry.said ? speaker.node('saidBy', { who, date: speaker.date(entry.said) }) : speaker.node('saidByUndated', { who });
    return [el('li', {}, el('strong', {}, by), ' ', proven({ frame }, entry, words.text))];
  });
  return el(
    'section',
    {},
    frame.heading(1, {}, speaker.node('regulators')),
    el('p', { class: 'small' }, speaker.node('regulatorsChecked', { date: speaker.date(structure.searched) })),
    el('ul', frame.textAttributes, ...said),
  );
}

/** Numbers of deaths are for adults: children and teenagers find the dangers in words. */
function risks(view: EvidenceView): TreeElement | undefined {
  const { frame, speaker, structure, text, figure } = view;
  const shown = structure.risks.filter(({ deaths }) => !deaths || figure === 'adult');
  if (shown.length === 0) return undefined;
  const line = (risk: EvidenceStructure['risks'][number]): readonly Child[] => {
    const { per100, n } = risk;
    const number = per100.min === per100.max ? speaker.number(per100.min) : speaker.say('numberRange', per100);
    const said = el('strong', {}, speaker.node('riskPer100', { number }));
    return [said, ' ', proven(view, risk, text.risks[risk.id] ?? ''), ' ', speaker.node('riskOf', { n })];
  };
  return el(
    'section',
    {},
    frame.heading(1, {}, speaker.node('risks')),
    badge(view, 'transplant'),
    el('ul', frame.textAttributes, ...shown.map((risk) => el('li', {}, ...line(risk)))),
  );
}
