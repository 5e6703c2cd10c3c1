/** The body map as plain headings, paragraphs and lists: without script, on paper, in search engines. Pure. */
import type { Tree, TreeElement } from '../../content/tree.js';
import type { Footnotes } from '../../article/footnotes.js';
import { el } from '../../article/tree-builders.js';
import type { BodyMapMode } from './body-map.attributes.js';
import type { BodyMapModel } from './body-map.model.js';
import { twoTones } from './body-map.two-tones.js';

export interface BodyMapDocument {
  readonly tree: Tree;
  readonly footnotes: Footnotes;
}

export function bodyMapDocument(model: BodyMapModel, mode: BodyMapMode = 'learn'): BodyMapDocument {
  const { surround } = model;
  const section = mode === 'learn' ? groupSection : tickSection;
  const words = [surround.redFlags(), ...model.groups.map((group) => section(model, group)), surround.questions(model.questions)];
  const footnotes = bodyMapFootnotes(model);
  const tree = surround.document(
    surround.heading(0, {}, model.title),
    surround.purposeLine(),
    surround.keyPoints(model.keyPoints),
    mode === 'learn' && twoTones(model),
    ...words,
    ...surround.endNotes(footnotes),
  );
  return { tree: [tree], footnotes };
}

/** In the order of the document, which sets their numbers here and in the interactive view. */
export function bodyMapFootnotes(model: BodyMapModel): Footnotes {
  const { surround } = model;
  const parts = [
    surround.keyPoints(model.keyPoints),
    surround.redFlags(),
    ...model.groups.map((group) => groupSection(model, group)),
    surround.questions(model.questions),
  ];
  return surround.footnotes(parts.filter((part) => part !== undefined));
}

function groupSection(model: BodyMapModel, group: BodyMapModel['groups'][number]): TreeElement {
  const { surround } = model;
  return el(
    'section',
    {},
    surround.heading(1, surround.textAttributes, group.name),
    ...group.findings.flatMap((finding) => [surround.heading(2, surround.textAttributes, finding.name), ...finding.detail]),
  );
}

/** A form for paper: an empty box before what a reader may have noticed, and a line for a note. */
function tickSection(model: BodyMapModel, group: BodyMapModel['groups'][number]): TreeElement | undefined {
  const { surround } = model;
  const noticed = group.findings.flatMap((finding) => (finding.noticed === undefined ? [] : [finding.noticed]));
  if (noticed.length === 0) return undefined;
  return el(
    'section',
    {},
    surround.heading(1, surround.textAttributes, group.name),
    el('ul', surround.textAttributes, ...noticed.map((words) => el('li', {}, '☐ ', words, ' ______________________________'))),
  );
}
