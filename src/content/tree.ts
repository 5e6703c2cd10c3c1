/**
 * The one tree that all content is made of. Build turns inline Markdown into `Text`; a document adds elements to it.
 * `ssr` writes a tree as HTML, text or Markdown; the browser turns it into nodes. Neither needs a parser.
 */

/** A piece of running text: plain words, emphasis, a glossary term, or a footnote to one source. */
export type Inline = string | Emphasis | Strong | Term | Citation;

export interface Emphasis {
  readonly em: Text;
}
export interface Strong {
  readonly strong: Text;
}
/** Words that the glossary explains. `term` is the id of the glossary entry. */
export interface Term {
  readonly term: string;
  readonly words: Text;
}
/** A footnote. `cite` is the key of a source. */
export interface Citation {
  readonly cite: string;
}

/** One run of inline text. A text without any mark-up is a plain string. */
export type Text = string | readonly Inline[];

/** An element of a document. Only tags and attributes of `allowedTags` and `allowedAttributes` are written. */
export interface TreeElement {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: Tree;
}

export type TreeNode = Inline | TreeElement;
/** A document, or a part of one. */
export type Tree = string | readonly TreeNode[];

export const isElement = (node: TreeNode): node is TreeElement => typeof node === 'object' && 'tag' in node;
