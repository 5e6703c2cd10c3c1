/** The signs as plain headings, paragraphs and lists, or as the list beside the figure. Pure. */
import type { ArticleContent } from '../../article/article.js';
import { el, type Child } from '../../article/tree-builders.js';
import { markMeaning } from '../../parts/evidence-marks.js';
import { findingList } from './body-map.list.js';
import { bodyMapModel, type BodyMapModel, type BodyMapOptions, type GroupModel } from './body-map.model.js';
import { twoTones } from './body-map.two-tones.js';

export const bodyMapContent: ArticleContent<BodyMapModel, BodyMapOptions> = {
  slice: 'findings',
  model: bodyMapModel,
  // The first of its content is the figure: see body-map.ts.
  pieces: (view) => [[meaningOf(view), findingList(view)]],

  body(view) {
    const learn = view.mode === 'learn';
    if (view.drawn) return [meaningOf(view), findingList(view)];
    return [
      learn && twoTones(view),
      meaningOf(view),
      view.groups.map((group) => (learn ? signSection(view, group) : tickSection(view, group))),
    ];
  },
};

/** Of the marks, once above the signs. */
const meaningOf = (view: BodyMapModel): Child => view.mode === 'learn' && view.marked && markMeaning(view);

const signSection = ({ surround }: BodyMapModel, group: GroupModel): Child =>
  el(
    'section',
    {},
    surround.heading(1, surround.textAttributes, group.name),
    group.findings.map((finding) => [surround.heading(2, { id: surround.options.idPrefix + finding.id, ...surround.textAttributes }, finding.name), finding.detail]),
  );

/** A form for paper: an empty box before what a reader may have noticed, and a line for a note. */
function tickSection({ surround }: BodyMapModel, group: GroupModel): Child {
  const noticed = group.findings.filter((finding) => finding.noticed !== undefined);
  return (
    noticed.length > 0 &&
    el(
      'section',
      {},
      surround.heading(1, surround.textAttributes, group.name),
      el(
        'ul',
        surround.textAttributes,
        noticed.map((finding) => el('li', {}, '☐ ', finding.noticed, ' ______________________________')),
      ),
    )
  );
}
