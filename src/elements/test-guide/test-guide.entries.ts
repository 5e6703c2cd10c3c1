/** All that is said of one test, and of one antibody, as lists of the same fields. Pure. */
import type { Text, Tree, TreeElement } from '../../content/tree.js';
import type { Frequency } from '../../content/types.js';
import { el, type Child } from '../../article/tree-builders.js';
import { isFor } from '../../parts/audience.js';
import { frequencyLine } from '../../parts/frequency.js';
import { evidenceMarks, type Evidence } from '../../parts/evidence-marks.js';
import { inVoice } from '../../parts/audience.js';
import type { Antibody, Test, TestGuideModel, TestGuideView } from './test-guide.model.js';
import type { testGuideMessages } from './test-guide.messages.js';

type Named = Pick<Test['text'], 'name' | 'medical' | 'search'>;
type Message = keyof typeof testGuideMessages;
type Counted = Readonly<Record<string, { readonly people: Text; readonly place: Text }>>;

const needles = {
  none: 'needlenone',
  blood: 'needleblood',
  thin: 'needlethin',
  numbing: 'needlenumbing',
  sometimes: 'needlesometimes',
} as const;

/** Whether a needle is part of it; of several tests together nothing is said. */
export function needleOf({ localizer }: TestGuideModel, structure: Test['structure'], text: Test['text'], young: boolean): Child {
  const kind = (young && structure.needleYoung) || structure.needle;
  return kind && (text.needle ?? localizer.messageNode(needles[kind]));
}

export function testEntry(view: TestGuideView, { id, structure, text }: Test): TreeElement {
  const { figure } = view;
  const young = figure !== 'adult';
  const label = ({ adult: 'like', child: 'likeChild', teen: 'likeTeen' } as const)[figure];
  const said = needleOf(view, structure, text, young);
  const needle = said && [el('strong', {}, said), ' '];
  return entry(view, id, text, [
    field(view, 'why', text.why, structure.why),
    field(view, 'before', text.before, structure.before),
    field(view, label, inVoice(text.like, figure), (young && structure.likeYoung) || structure.like, needle),
    field(view, 'shows', text.shows, structure.shows),
    field(view, 'normal', text.normal, structure.normal),
    numbersField(view, structure.frequency, text.frequency),
    helpField(view, text.help),
    text.links && [linksField(view, structure.links ?? [], text.links)],
  ]);
}

export function antibodyEntry(view: TestGuideView, { id, structure, text }: Antibody): TreeElement {
  const { figure } = view;
  const columns = (forAll: boolean): Child[] =>
    (view.structure.columns ?? [])
      .filter((column) => (column.who === 'all') === forAll && isFor(column, figure, true))
      .map((column) => {
        const words = text.columns?.[column.id];
        return (
          words !== undefined &&
          rowUnder(view.text.columns?.[column.id] ?? column.id, fieldDetail(view, words, structure.columns?.[column.id]))
        );
      });
  const children = field(
    view,
    ({ adult: 'children', child: 'childrenForParents', teen: 'childrenForTeens' } as const)[figure],
    text.children,
    structure.children,
  );
  return entry(view, id, text, [
    field(view, 'often', text.often, structure.often),
    ...columns(true),
    helpField(view, text.help),
    ...columns(false),
    children,
    field(view, 'cannot', text.cannot, structure.cannot),
    numbersField(view, structure.frequency, text.frequency),
  ]);
}

/** What is counted, one line each; nothing where there is no question, and that it is not known where there is no answer. */
export function numberLines(
  view: TestGuideModel,
  numbers: readonly Frequency[] | undefined,
  counted: Counted | undefined,
): readonly Tree[] {
  return (numbers ?? [])
    .filter((number) => isFor(number, view.figure, true))
    .flatMap((number) => {
      const words = counted?.[number.id];
      return words ? [frequencyLine(view.localizer, number, words)] : [];
    });
}

/** The way to the box that says when to get help. In a document the box comes before all this. */
export const helpLink = ({ surround }: TestGuideModel): TreeElement =>
  el('a', { class: 'help-link no-print', href: '#get-help' }, surround.localizer.messageNode('findHelp'));

function entry(view: TestGuideView, id: string, { name, medical, search }: Named, fields: readonly Child[]): TreeElement {
  const { surround, localizer, drawn } = view;
  return el(
    'div',
    { class: 'entry', 'data-item': drawn && id, 'data-words': drawn && search?.join(' ') },
    view.part(
      id,
      2,
      el('span', { class: 'name', ...surround.textAttributes }, name),
      el('dl', { class: 'facts', ...surround.textAttributes }, ...fields),
      el('p', { class: 'small' }, localizer.messageNode('medicalName'), el('span', { class: 'name', ...surround.textAttributes }, medical)),
    ),
  );
}

const row = (view: TestGuideModel, label: Message, ...details: readonly Child[]): TreeElement =>
  rowUnder(view.localizer.messageNode(label), ...details);

const rowUnder = (heading: Child, ...details: readonly Child[]): TreeElement => el('div', {}, el('dt', {}, heading), ...details);

const fieldDetail = (view: TestGuideModel, text: Text, proof: Evidence | undefined, first?: Child): Child =>
  el('dd', {}, first, text, proof && evidenceMarks(view, proof, text));

function field(view: TestGuideModel, label: Message, text: Text | undefined, proof: Evidence | undefined, first?: Child): Child {
  return text !== undefined && row(view, label, fieldDetail(view, text, proof, first));
}

function numbersField(view: TestGuideModel, numbers: readonly Frequency[] | undefined, counted: Counted | undefined): Child {
  if (!numbers) return undefined;
  const lines = numberLines(view, numbers, counted);
  if (lines.length > 0) return row(view, 'numbers', ...lines.map((line) => el('dd', {}, line as Child)));
  return numbers.length === 0 || view.figure !== 'adult'
    ? row(view, 'numbers', el('dd', {}, view.localizer.messageNode('numbersUnknown')))
    : undefined;
}

const helpField = (view: TestGuideView, text: Text | undefined): Child =>
  text !== undefined && row(view, 'help', el('dd', {}, text, view.drawn && [' ', helpLink(view)]));

const linksField = (view: TestGuideModel, links: readonly { id: string; url: string }[], words: Readonly<Record<string, string>>): Child =>
  row(
    view,
    'moreAt',
    links.map(({ id, url }) => el('dd', {}, el('a', { href: url, rel: 'noopener noreferrer' }, words[id] ?? url))),
  );
