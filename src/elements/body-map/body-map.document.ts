/** The body map as plain headings, paragraphs and lists: without script, on paper, in search engines. Pure. */
import type { Tree, TreeElement } from '../../content/tree.js';
import type { Footnotes } from '../../foundation/footnotes.js';
import { el } from '../../foundation/tree-builders.js';
import type { BodyMapMode } from './body-map.attributes.js';
import type { BodyMapModel } from './body-map.model.js';
import { twoTones } from './body-map.two-tones.js';

export interface BodyMapDocument {
  readonly tree: Tree;
  readonly footnotes: Footnotes;
}

export function bodyMapDocument(model: BodyMapModel, mode: BodyMapMode = 'learn'): BodyMapDocument {
  const { frame } = model;
  const section = mode === 'learn' ? groupSection : tickSection;
  const words = [frame.redFlags(), ...model.groups.map((group) => section(model, group)), frame.questions(model.questions)];
  const footnotes = bodyMapFootnotes(model);
  const tree = frame.document(
    frame.heading(0, {}, model.title),
    frame.purposeLine(),
    frame.keyPoints(model.keyPoints),
    mode === 'learn' && twoTones(model),
    ...words,
    ...frame.endNotes(footnotes),
  );
  return { tree: [tree], footnotes };
}

/** In the order of the document, which sets their numbers here and in the interactive view. */
export function bodyMapFootnotes(model: BodyMapModel): Footnotes {
  const { frame } = model;
  const parts = [
    frame.keyPoints(model.keyPoints),
    frame.redFlags(),
    ...model.groups.map((group) => groupSection(model, group)),
    frame.questions(model.questions),
  ];
  return frame.footnotes(parts.filter((part) => part !== undefined));
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
