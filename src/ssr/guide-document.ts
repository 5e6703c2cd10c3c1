/** The document of a guide: a list of contents, and the documents of its parts, each with notes of its own. Pure. */
import type { TreeNode } from '../content/tree.js';
import type { ArticleOptions } from '../article/surround.js';
import { el } from '../article/tree-builders.js';
import { guideRules } from '../elements/guide/guide.attributes.js';
import { guideModel, type GuideOptions } from '../elements/guide/guide.content.js';
import { helpIn, purposeIn, wholeDocument } from './article-document.js';
import { notesOf, type DocumentKind, type MadeDocument } from './document-kind.js';
import type { Noted } from './notes.js';

type Kinds = Readonly<Record<string, DocumentKind>>;

export const guide = (kinds: Kinds): DocumentKind => ({
  slice: 'pack',
  rules: guideRules,
  make(options: GuideOptions, share) {
    const { surround, localizer, title, parts } = guideModel(options);
    const { idPrefix } = options;
    const chapters = parts.flatMap((part) => {
      const made = partOf(kinds, part.name, options);
      return made ? [{ ...part, chapter: chapterOf(made, `${idPrefix}${part.name}`) }] : [];
    });
    const helpBox = helpIn(surround, share);
    const footnotes = surround.footnotes(helpBox ? [helpBox] : []);
    const tree = [
      surround.heading(0, {}, title),
      purposeIn(surround, share),
      surround.heading(1, {}, localizer.messageNode('contents')),
      el(
        'ol',
        {},
        chapters.map(({ name, label }) => el('li', {}, el('a', { href: `#${idPrefix}${name}` }, label))),
      ),
      helpBox,
      chapters.map(({ chapter }): TreeNode => chapter),
    ];
    return { surround, footnotes, tree: [wholeDocument(surround, tree, footnotes, share)] };
  },
});

/** As its element is at first: its own attributes are not set. */
function partOf(kinds: Kinds, name: string, options: ArticleOptions): MadeDocument | undefined {
  const kind = kinds[`helio-${name}`];
  const unset = Object.entries(kind?.rules ?? {}).map(([property, { fallback }]) => [property, fallback] as const);
  const { idPrefix, headingLevel } = options;
  return kind?.make(
    { ...Object.fromEntries(unset), ...options, headingLevel: headingLevel + 1, idPrefix: `${idPrefix}${name}-`, helpPrefix: idPrefix },
    'none',
  );
}

function chapterOf(made: MadeDocument, id: string): Noted {
  const chapter = el('section', { id }, ...(made.tree as readonly TreeNode[]));
  return { ...chapter, notes: notesOf(made, `${id}-`) };
}
