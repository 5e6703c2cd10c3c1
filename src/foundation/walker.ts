/**
 * The one way from a tree to nodes of a page. Elements are made by DOM calls, never from a string. A tree is built once for each
 * numbering of its footnotes and cloned for every element that shows it.
 */
import { areApart } from '../content/apart.js';
import { isElement, type Inline, type Tree, type TreeNode } from '../content/tree.js';
import { hideFromRecorders } from './recorders.js';

const SVG = 'http://www.w3.org/2000/svg';

export interface WalkContext {
  /** The footnote number of a source. */
  readonly noteNumber: (key: string) => number;
  /** What a footnote's button is called: "Source 3". */
  readonly noteLabel: (number: number) => string;
}

/** A new copy of the tree's nodes. `cache` belongs to the caller, who drops it when the numbering changes. */
export function nodesOf(tree: Tree, context: WalkContext, cache: WeakMap<object, DocumentFragment>): DocumentFragment {
  if (typeof tree === 'string') return append(document.createDocumentFragment(), tree, context);
  let built = cache.get(tree);
  if (!built) {
    cache.set(tree, (built = append(document.createDocumentFragment(), tree, context)));
    hideFromRecorders(built);
  }
  return document.importNode(built, true);
}

/**
 * A button is an atom to line breaking, and some browsers break beside it whatever stands there. Inside a wrapper that does not wrap, a
 * word joiner keeps it on the line of its neighbour: a footnote on that of its word, what embraces a term on that of the term.
 */
const joiner = '\u2060';

/** Builds the nodes of a tree at the end of a node, which says whether they are SVG. Returns the node. */
export function append<N extends Node>(parent: N, tree: Tree, context: WalkContext): N {
  const nodes: readonly TreeNode[] = typeof tree === 'string' ? [tree] : tree;
  nodes.forEach((node, index) => {
    const before = nodes[index - 1];
    const after = nodes[index + 1];
    if (areApart(before, node)) parent.appendChild(document.createTextNode('\n'));
    const made = nodeOf(node, context, parent);
    if (typeof node === 'object' && 'term' in node) {
      const joined = document.createElement('span');
      joined.className = 'joined';
      joined.append(
        typeof before === 'string' && /\S$/.test(before) ? joiner : '',
        made,
        (typeof after === 'string' && /^\S/.test(after)) || isNote(after) ? joiner : '',
      );
      parent.appendChild(joined);
      return;
    }
    if (isNote(node) && index > 0) (made as Element).prepend(joiner);
    // Targets of 24 px must not lie over each other.
    if (isNote(node) && isNote(before)) (made as Element).className = 'next';
    parent.appendChild(made);
  });
  return parent;
}

const isNote = (node: TreeNode | undefined): boolean => typeof node === 'object' && 'cite' in node;

function nodeOf(node: TreeNode, context: WalkContext, parent: Node): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  if (!isElement(node)) return inlineOf(node, context);
  const inSvg = node.tag === 'svg' || (parent instanceof SVGElement && parent.localName !== 'foreignObject');
  const element = inSvg ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes ?? {})) element.setAttribute(name, value);
  return append(element, node.children ?? [], context);
}

function inlineOf(node: Exclude<Inline, string>, context: WalkContext): Node {
  if ('em' in node) return wrap('em', node.em, context);
  if ('strong' in node) return wrap('strong', node.strong, context);
  if ('term' in node) {
    const button = wrap('button', node.words, context);
    button.type = 'button';
    button.className = 'term';
    button.dataset['term'] = node.term;
    return button;
  }
  const number = context.noteNumber(node.cite);
  const button = wrap('button', `[${String(number)}]`, context);
  button.type = 'button';
  button.dataset['cite'] = node.cite;
  button.setAttribute('aria-label', context.noteLabel(number));
  const note = document.createElement('sup');
  note.append(button);
  return note;
}

function wrap<K extends keyof HTMLElementTagNameMap>(tag: K, tree: Tree, context: WalkContext): HTMLElementTagNameMap[K] {
  return append(document.createElement(tag), tree, context);
}
