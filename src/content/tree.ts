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

/** What tells the kinds of a node that is no string apart. */
export type Kind = 'em' | 'strong' | 'words' | 'cite' | 'tag';

/** Looks at the node's own key: a page may have added to what every object inherits. */
export const isKind = <K extends Kind>(node: TreeNode, kind: K): node is Extract<TreeNode, Readonly<Record<K, unknown>>> =>
  typeof node === 'object' && Object.hasOwn(node, kind);

export const isElement = (node: TreeNode): node is TreeElement => isKind(node, 'tag');

/** What a node holds. A string and a footnote hold nothing. */
export function childrenOf(node: TreeNode): Tree {
  if (isKind(node, 'em')) return node.em;
  if (isKind(node, 'strong')) return node.strong;
  if (isKind(node, 'words')) return node.words;
  return (isElement(node) && node.children) || [];
}

/** Calls `enter` for every node of a tree, each before what it holds. */
export function visit(tree: Tree, enter: (node: TreeNode) => void): void {
  for (const node of typeof tree === 'string' ? [tree] : tree) {
    enter(node);
    visit(childrenOf(node), enter);
  }
}
