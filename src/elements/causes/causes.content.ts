/** What goes together with the condition, how sure science is, and what does not cause it: one model feeds the document and the element. Pure. */
import { plainText } from '../../content/plain-text.js';
import type { TreeElement } from '../../content/tree.js';
import type { CausesStructure, CausesText } from '../../content/types.js';
import type { Figure } from '../../base/attribute-rules.js';
import type { Layout } from '../../article/layout.js';
import type { Localizer } from '../../base/localizer.js';
import { el, type Child } from '../../article/tree-builders.js';
import { dots } from '../../parts/dots.js';
import { iconArray } from '../../parts/icon-array.js';
import { openSlice } from '../../parts/open-slice.js';
import { evidenceMarks, withMarks } from '../../parts/evidence-marks.js';
import type { ArticleContent, ArticleModel } from '../../article/article.js';
import { inVoice, isFor } from '../../parts/audience.js';
import { textsOf } from '../../parts/texts-of.js';
import { causesMessages } from './causes.messages.js';
import { table } from '../../parts/table.js';

export interface CausesModel extends ArticleModel {
  readonly localizer: Localizer<typeof causesMessages>;
  readonly structure: CausesStructure;
  readonly text: CausesText;
  readonly figure: Figure;
}

type CausesView = CausesModel & Layout;
type Factor = CausesStructure['factors'][number];
type Grade = NonNullable<Factor['sure']>;

const grades: readonly Grade[] = [5, 4, 3, 2, 1];
const gradeMessages = {
  5: { word: 'sureWord5', meaning: 'sureMeaning5' },
  4: { word: 'sureWord4', meaning: 'sureMeaning4' },
  3: { word: 'sureWord3', meaning: 'sureMeaning3' },
  2: { word: 'sureWord2', meaning: 'sureMeaning2' },
  1: { word: 'sureWord1', meaning: 'sureMeaning1' },
} as const;

export const causesContent: ArticleContent<CausesModel> = {
  slice: 'causes',

  model(options) {
    const opened = openSlice('causes', 'causes', causesMessages, options);
    return opened && { ...opened, figure: options.figure, questions: textsOf(opened.structure.questions, opened.text.questions) };
  },

  body(view) {
    const { surround, localizer } = view;
    const section = (title: 'fault' | 'body' | 'start' | 'complication' | 'cancer' | 'not', ...body: readonly Child[]): TreeElement =>
      el('section', { id: surround.options.idPrefix + title }, surround.heading(1, {}, headingOf(view, title)), ...body);
    const list = (key: 'body' | 'not'): Child => {
      const said = saidIn(view, key);
      return said.length > 0 && section(key, el('ul', surround.textAttributes, ...said.map((one) => el('li', {}, one))));
    };
    const fault = saidIn(view, 'fault');
    const [starts, complications] = (['start', 'complication'] as const).map((kind) => factorsOf(view, kind));
    const cancer = saidIn(view, 'cancer');
    return [
      fault.length > 0 && section('fault', ...fault.map((said) => el('p', { class: 'lead', ...surround.textAttributes }, said))),
      list('body'),
      starts &&
        starts.length > 0 &&
        section('start', el('p', {}, localizer.messageNode('startHow')), el('div', { class: 'factors' }, starts), scale(view)),
      complications &&
        complications.length > 0 &&
        section('complication', el('div', { class: 'factors' }, complications), starts?.length === 0 && scale(view)),
      cancer.length > 0 &&
        section(
          'cancer',
          cancerPicture(view),
          el('ul', surround.textAttributes, ...cancer.map((said) => el('li', {}, said))),
          cancerCounts(view),
        ),
      list('not'),
    ];
  },
};

type Heading = keyof typeof causesMessages;

/** In the pack’s own words, where it has some. */
const headingOf = ({ text, localizer }: CausesModel, key: Heading) =>
  (text.headings as Readonly<Partial<Record<Heading, string>>> | undefined)?.[key] ?? localizer.messageNode(key);

/** What is said to this reader, each with its proof. */
const saidIn = (view: CausesView, key: 'fault' | 'body' | 'cancer' | 'not'): Child[] =>
  view.structure[key]
    .filter((entry) => isFor(entry, view.figure))
    .flatMap((entry) => {
      const words = view.text[key][entry.id];
      return words ? [withMarks(view, entry, inVoice(words, view.figure))] : [];
    });

const factorsOf = (view: CausesView, kind: Factor['kind']): TreeElement[] =>
  view.structure.factors
    .filter((factor) => factor.kind === kind && isFor(factor, view.figure))
    .flatMap((factor) => factorPart(view, factor));

function factorPart(view: CausesView, factor: Factor): TreeElement[] {
  const { surround, localizer, text, figure } = view;
  const words = text.factors[factor.id];
  if (!words) return [];
  const found = inVoice(words.found, figure);
  const limits = inVoice(words.limits, figure);
  return [
    el(
      'div',
      { class: 'factor' },
      surround.heading(2, surround.textAttributes, words.name),
      el(
        'p',
        { class: 'sure' },
        el('span', { class: 'small' }, localizer.messageNode('sure')),
        ' ',
        factor.sure && view.drawn ? dots(factor.sure) : false,
        ' ',
        el('span', {}, factor.sure ? gradeOf(view, factor.sure) : localizer.messageNode('sureNot')),
      ),
      el('p', surround.textAttributes, found, evidenceMarks(view, factor, found, limits)),
      el('p', surround.textAttributes, el('strong', {}, localizer.messageNode('limits')), ' ', limits),
    ),
  ];
}

const gradeOf = ({ localizer }: CausesModel, grade: Grade): string =>
  localizer.message('sureOf', {
    word: localizer.message(gradeMessages[grade].word),
    count: grade,
    most: 5,
    meaning: localizer.message(gradeMessages[grade].meaning),
  });

const scale = (view: CausesView): TreeElement =>
  view.part(
    'scale',
    2,
    view.localizer.messageNode('scale'),
    el(
      'ul',
      { class: 'scale' },
      ...grades.map((grade) => el('li', {}, view.drawn && dots(grade), ' ', el('span', {}, gradeOf(view, grade)))),
    ),
    el('p', {}, view.localizer.messageNode('scaleOwn'), !view.surround.isReviewed && [' ', view.localizer.messageNode('scaleUnchecked')]),
  );

const cancerPicture = (view: CausesView): Child =>
  view.drawn &&
  view.structure.cancerPicture &&
  el(
    'div',
    { class: 'picture', 'aria-hidden': 'true' },
    iconArray({ ...view.structure.cancerPicture, total: 100 }),
    el('p', { class: 'small' }, headingOf(view, 'cancerKey')),
  );

function cancerCounts(view: CausesView): Child {
  const { localizer, structure, text } = view;
  const rows = structure.cancerStudies.flatMap((study) => {
    const words = text.cancerStudies[study.id];
    if (!words) return [];
    const where = { people: plainText(words.people), place: plainText(words.place) };
    const counted = study.n === undefined ? localizer.message('noN', where) : localizer.message('withN', { ...where, n: study.n });
    return [[counted, [localizer.messageNode('per100', { per100: study.per100 }), evidenceMarks(view, study)]]];
  });
  return (
    rows.length > 0 &&
    view.part(
      'cancer-counts',
      2,
      headingOf(view, 'cancerCounts'),
      table(view, headingOf(view, 'cancerCaption'), [localizer.messageNode('whom'), headingOf(view, 'share')], [{ rows }]),
    )
  );
}
