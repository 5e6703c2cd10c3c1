/** What a word means, where that is from, and who has checked it: one model feeds the document, the toggletip and the paper. Pure. */
import { plainText } from '../../content/plain-text.js';
import { isKind, type Inline, type Text, type Tree, type TreeElement, type TreeNode } from '../../content/tree.js';
import { Surround, type ArticleOptions } from '../../article/surround.js';
import { Localizer } from '../../base/localizer.js';
import { el, nodes } from '../../article/tree-builders.js';
import { glossaryEntry, type GlossaryEntry } from '../../parts/glossary-entries.js';
import { termMessages } from './term.messages.js';

export class TermModel {
  readonly surround: Surround;
  readonly localizer: Localizer<typeof termMessages>;

  constructor(options: ArticleOptions) {
    this.surround = new Surround(options);
    this.localizer = new Localizer('term', termMessages, options.language);
  }

  explained(id: string): GlossaryEntry | undefined {
    return glossaryEntry(this.surround, id);
  }

  /** What a reader gets who presses the word: with its sources as a list, so that it needs no footnotes. */
  tip(id: string): Tree {
    const { surround } = this;
    return [...this.meaning(id), el('p', { class: 'small', ...surround.textAttributes }, surround.packText?.purpose), this.#reviewers()];
  }

  /** The meaning with its sources, and nothing else: for a word within the explanation of another. */
  meaning(id: string): readonly TreeNode[] {
    const entry = this.explained(id);
    if (!entry) return [];
    const { surround } = this;
    const { name, definition, sources } = entry;
    return nodes([
      el('p', surround.textAttributes, { strong: name }, ': ', withoutNotes(definition)),
      sources.length === 0 && el('p', { class: 'small' }, surround.localizer.messageNode('unverified')),
      ...sources.map((key) => el('p', { class: 'small' }, surround.localizer.messageNode('sources'), ': ', surround.source(key))),
    ]);
  }

  /**
   * What paper says after the word, in brackets: the meaning and the addresses of its sources. Only one of a page, `withFrame`, says also
   * what these pages are for and who has checked them, so that the text around stays one that can be read.
   */
  note(id: string, withFrame: boolean): Tree {
    const entry = this.explained(id);
    if (!entry) return '';
    const { surround } = this;
    const sentences: readonly TreeNode[] = [
      `${entry.name}: ${plainText(entry.definition)}`,
      ...entry.sources.map((key) => this.#address(key)),
      ...(withFrame
        ? [
            this.localizer.messageNode('unsourced'),
            ...surround.reviewers(),
            ...(surround.packText ? [plainText(surround.packText.purpose)] : []),
          ]
        : []),
    ];
    return [' [', ...sentences.flatMap((sentence, index) => (index > 0 ? [' ', sentence] : [sentence])), ']'];
  }

  #address(key: string): string {
    const { doi, pmid, url } = this.surround.options.pack.sources[key] ?? {};
    return doi ? `doi:${doi}` : pmid ? `PMID ${pmid}` : (url ?? key);
  }

  #reviewers(): TreeElement {
    return el(
      'p',
      { class: 'small' },
      ...this.surround.reviewers().flatMap((sentence, index) => (index > 0 ? [' ', sentence] : [sentence])),
    );
  }
}

function withoutNotes(text: Text): Text {
  if (typeof text === 'string') return text;
  return text.flatMap((piece): readonly Inline[] => {
    if (typeof piece === 'string' || isKind(piece, 'words')) return [piece];
    if (isKind(piece, 'cite')) return [];
    return isKind(piece, 'em') ? [{ em: withoutNotes(piece.em) }] : [{ strong: withoutNotes(piece.strong) }];
  });
}
