/** The signs as plain headings, paragraphs and lists, for servers and paper: no page loads this. Pure. */
import type { ArticleContent } from '../../article/article.js';
import { el, type Child } from '../../article/tree-builders.js';
import { bodyMapContent, meaningOf } from './body-map.content.js';
import type { BodyMapModel, BodyMapOptions, GroupModel } from './body-map.model.js';
import { twoTones } from './body-map.two-tones.js';

export const bodyMapDocument: ArticleContent<BodyMapModel, BodyMapOptions> = {
  ...bodyMapContent,
  body(view) {
    const learn = view.mode === 'learn';
    return [
      learn && twoTones(view),
      meaningOf(view),
      view.groups.map((group) => (learn ? signSection(view, group) : tickSection(view, group))),
    ];
  },
};

const signSection = ({ surround }: BodyMapModel, group: GroupModel): Child =>
  el(
    'section',
    {},
    surround.heading(1, surround.textAttributes, group.name),
    group.findings.map((finding) => [surround.heading(2, surround.textAttributes, finding.name), finding.detail]),
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
