/** What goes together with the condition, how sure science is, and what does not cause it: one model feeds the document and the element. Pure. */
import { plainText } from '../../content/plain-text.js';
import type { TreeElement } from '../../content/tree.js';
import type { CausesStructure, CausesText } from '../../content/types.js';
import type { Figure } from '../../foundation/attribute-rules.js';
import type { Layout } from '../../foundation/layout.js';
import type { Speaker } from '../../foundation/speaker.js';
import { el, type Child } from '../../foundation/tree-builders.js';
import { dots } from '../../reading/dots.js';
import { iconArray } from '../../reading/icon-array.js';
import { openSlice } from '../../reading/open-slice.js';
import { proofOf, proven } from '../../reading/proven.js';
import type { Reading, ReadingModel } from '../../reading/reading.js';
import { inVoice, isFor } from '../../reading/voices.js';
import { wordsFor } from '../../reading/worded.js';
import { causesPhrases } from './causes.phrases.js';

export interface CausesModel extends ReadingModel {
  readonly speaker: Speaker<typeof causesPhrases>;
  readonly structure: CausesStructure;
  readonly text: CausesText;
  readonly figure: Figure;
}

type CausesView = CausesModel & Layout;
type Factor = CausesStructure['factors'][number];
type Grade = NonNullable<Factor['sure']>;

const grades: readonly Grade[] = [5, 4, 3, 2, 1];

export const causesReading: Reading<CausesModel> = {
  slice: 'causes',

  model(options) {
    const opened = openSlice('causes', 'causes', causesPhrases, options);
    return opened && { ...opened, figure: options.figure, questions: wordsFor(opened.structure.questions, opened.text.questions) };
  },

  body(view) {
    const { frame, speaker } = view;
    const section = (title: 'fault' | 'body' | 'start' | 'complication' | 'cancer' | 'not', ...body: readonly Child[]): TreeElement =>
      el('section', {}, frame.heading(1, {}, speaker.node(title)), ...body);
    const list = (key: 'body' | 'not'): TreeElement =>
      section(key, el('ul', frame.textAttributes, ...saidIn(view, key).map((said) => el('li', {}, said))));
    const [starts, complications] = (['start', 'complication'] as const).map((kind) => factorsOf(view, kind));
    const cancer = saidIn(view, 'cancer');
    return [
      section('fault', ...saidIn(view, 'fault').map((said) => el('p', { class: 'lead', ...frame.textAttributes }, said))),
      list('body'),
      section('start', el('p', {}, speaker.node('startHow')), el('div', { class: 'factors' }, starts), scale(view)),
      complications && complications.length > 0 && section('complication', el('div', { class: 'factors' }, complications)),
      cancer.length > 0 &&
        section(
          'cancer',
          cancerPicture(view),
          el('ul', frame.textAttributes, ...cancer.map((said) => el('li', {}, said))),
          cancerCounts(view),
        ),
      list('not'),
    ];
  },
};

/** What is said to this reader, each with its proof. */
const saidIn = (view: CausesView, key: 'fault' | 'body' | 'cancer' | 'not'): Child[] =>
  view.structure[key]
    .filter((entry) => isFor(entry, view.figure))
    .flatMap((entry) => {
      const words = view.text[key][entry.id];
      return words ? [proven(view, entry, inVoice(words, view.figure))] : [];
    });

const factorsOf = (view: CausesView, kind: Factor['kind']): TreeElement[] =>
  view.structure.factors
    .filter((factor) => factor.kind === kind && isFor(factor, view.figure))
    .flatMap((factor) => factorPart(view, factor));

function factorPart(view: CausesView, factor: Factor): TreeElement[] {
  const { frame, speaker, text, figure } = view;
  const words = text.factors[factor.id];
  if (!words) return [];
  const found = inVoice(words.found, figure);
  const limits = inVoice(words.limits, figure);
  return [
    el(
      'div',
      { class: 'factor' },
      frame.heading(2, frame.textAttributes, words.name),
      el(
        'p',
        { class: 'sure' },
        el('span', { class: 'small' }, speaker.node('sure')),
        ' ',
        factor.sure && view.drawn ? dots(factor.sure) : false,
        ' ',
        el('span', {}, factor.sure ? gradeOf(view, factor.sure) : speaker.node('sureNot')),
      ),
      el('p', frame.textAttributes, found, proofOf(view, factor, found, limits)),
      el('p', frame.textAttributes, el('strong', {}, speaker.node('limits')), ' ', limits),
    ),
  ];
}

const gradeOf = ({ speaker }: CausesModel, grade: Grade): string =>
  speaker.say('sureOf', { word: speaker.say(`sureWord${grade}`), count: grade, most: 5, meaning: speaker.say(`sureMeaning${grade}`) });

const scale = (view: CausesView): TreeElement =>
  view.part(
    'scale',
    2,
    view.speaker.node('scale'),
    el(
      'ul',
      { class: 'scale' },
      ...grades.map((grade) => el('li', {}, view.drawn && dots(grade), ' ', el('span', {}, gradeOf(view, grade)))),
    ),
    el('p', {}, view.speaker.node('scaleOwn')),
  );

const cancerPicture = (view: CausesView): Child =>
  view.drawn &&
  el(
    'div',
    { class: 'picture', 'aria-hidden': 'true' },
    iconArray({ ...view.structure.cancerPicture, total: 100 }),
    el('p', { class: 'small' }, view.speaker.node('cancerKey')),
  );

function cancerCounts(view: CausesView): TreeElement {
  const { speaker, structure, text } = view;
  const rows = structure.cancerStudies.flatMap((study) => {
    const words = text.cancerStudies[study.id];
    if (!words) return [];
    const where = { people: plainText(words.people), place: plainText(words.place) };
    const counted = study.n === undefined ? speaker.say('noN', where) : speaker.say('withN', { ...where, n: study.n });
    return [[counted, [speaker.node('per100', { per100: study.per100 }), proofOf(view, study)]]];
  });
  return view.part(
    'cancer-counts',
    2,
    speaker.node('cancerCounts'),
    view.table(speaker.node('cancerCaption'), [speaker.node('whom'), speaker.node('share')], [{ rows }]),
  );
}
