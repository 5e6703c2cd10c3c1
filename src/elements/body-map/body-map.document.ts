/** The body map as plain headings, paragraphs and lists: without script, on paper, in search engines. Pure. */
import type { Tree, TreeElement } from '../../content/tree.js';
import { footnotesOf, type Footnotes } from '../../foundation/footnotes.js';
import { el } from '../../foundation/tree-builders.js';
import type { BodyMapMode } from './body-map.attributes.js';
import type { BodyMapModel } from './body-map.model.js';

export interface BodyMapDocument {
  readonly tree: Tree;
  readonly footnotes: Footnotes;
}

/** The order of the whole sets the numbers of the footnotes, here and in the interactive view. */
export function bodyMapDocument(model: BodyMapModel, mode: BodyMapMode = 'learn'): BodyMapDocument {
  const { frame } = model;
  const section = mode === 'learn' ? groupSection : tickSection;
  const opening = [
    frame.heading(0, {}, model.title),
    frame.purposeLine(),
    frame.keyPoints(model.keyPoints),
    frame.redFlags(),
    ...model.groups.flatMap((group) => section(model, group) ?? []),
    frame.questions(model.questions),
  ].filter((part) => part !== undefined);
  const footnotes = withTermsOfDefinitions(model, footnotesOf(opening));
  return { tree: [el('article', {}, ...opening, ...notes(model, footnotes))], footnotes };
}

function groupSection(model: BodyMapModel, group: BodyMapModel['groups'][number]): TreeElement {
  const { frame } = model;
  return el(
    'section',
    {},
    frame.heading(1, frame.textAttributes, group.name),
    ...group.findings.flatMap((finding) => [frame.heading(2, frame.textAttributes, finding.name), ...finding.detail]),
  );
}

/** A form for paper: an empty box before what a reader may have noticed, and a line for a note. */
function tickSection(model: BodyMapModel, group: BodyMapModel['groups'][number]): TreeElement | undefined {
  const { frame } = model;
  const noticed = group.findings.flatMap((finding) => (finding.noticed === undefined ? [] : [finding.noticed]));
  if (noticed.length === 0) return undefined;
  return el(
    'section',
    {},
    frame.heading(1, frame.textAttributes, group.name),
    el('ul', frame.textAttributes, ...noticed.map((words) => el('li', {}, '☐ ', words, ' ______________________________'))),
  );
}

/** End notes: words, sources, review state. */
function notes(model: BodyMapModel, footnotes: Footnotes): readonly TreeElement[] {
  const { frame } = model;
  const words = frame.words(footnotes);
  const sources = frame.sourceList(footnotes);
  return [
    ...(words ? [frame.heading(1, {}, frame.speaker.node('words')), words] : []),
    ...(sources ? [frame.heading(1, {}, frame.speaker.node('sources')), sources] : []),
    frame.review(),
  ];
}

/** A definition may use another term, or a source: they join the lists, after those of the text. */
function withTermsOfDefinitions(model: BodyMapModel, footnotes: Footnotes): Footnotes {
  let all = footnotes;
  for (;;) {
    const definitions = all.terms.flatMap((term) => model.frame.definition(term)?.definition ?? []);
    const further = footnotesOf(definitions);
    const joined = {
      sources: [...new Set([...all.sources, ...further.sources])],
      terms: [...new Set([...all.terms, ...further.terms])],
    };
    if (joined.terms.length === all.terms.length) return joined;
    all = joined;
  }
}
