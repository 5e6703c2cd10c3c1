/** The signs as plain headings, paragraphs and lists: what a server writes. Pure. */
import type { ArticleContent } from '../../article/article.js';
import { el, type Child } from '../../article/tree-builders.js';
import { bodyMapContent, meaningOf } from './body-map.content.js';
import { withPlate } from './body-map.list.js';
import type { BodyMapModel, BodyMapOptions, GroupModel } from './body-map.model.js';
import { documentPlates } from './body-map.plate-sources.js';

export const bodyMapDocument: ArticleContent<BodyMapModel, BodyMapOptions> = {
  ...bodyMapContent,

  body(view) {
    if (view.mode === 'collect') return view.groups.map((group) => tickSection(view, group));
    const { sources, plates } = documentPlates(view);
    return [sources, meaningOf(view), view.groups.map((group) => signSection(view, group, plates))];
  },
};

const signSection = ({ surround }: BodyMapModel, group: GroupModel, plates: ReadonlyMap<string, Child>): Child =>
  el(
    'section',
    {},
    surround.heading(1, surround.textAttributes, group.name),
    group.findings.map((finding) => [
      surround.heading(2, { id: surround.options.idPrefix + finding.id, ...surround.textAttributes }, finding.name),
      withPlate(finding, plates.get(finding.id)),
    ]),
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
