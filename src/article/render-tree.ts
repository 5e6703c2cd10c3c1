/** From a tree to nodes of a page. Elements are made by DOM calls, never from a string. */
import { areApart } from '../content/apart.js';
import { childrenOf, isElement, isKind, type Inline, type Tree, type TreeElement, type TreeNode } from '../content/tree.js';
import { hideFromRecorders } from '../base/recorders.js';

const svg = 'http://www.w3.org/2000/svg';
/** By name, for a page that is XML. */
const xhtml = 'http://www.w3.org/1999/xhtml';

export interface RenderContext {
  /** The footnote number of a source. */
  readonly noteNumber: (key: string) => number;
  /** What the button of footnotes is called: "Source 3", or "Sources 1, 2, 5". */
  readonly noteLabel: (numbers: readonly number[]) => string;
}

/** A tree that has been rendered once has `undefined`: who needs it again gets clones of the nodes that are then kept. */
export type TreeCache = WeakMap<object, DocumentFragment | undefined>;

/** New nodes of a tree. `cache` belongs to the caller, who drops it when the numbering changes. */
export function renderTree(tree: Tree, context: RenderContext, cache: TreeCache): DocumentFragment {
  if (typeof tree === 'string') return append(new DocumentFragment(), tree, context);
  const kept = cache.get(tree);
  if (kept) return kept.cloneNode(true) as DocumentFragment;
  const built = append(new DocumentFragment(), tree, context);
  hideFromRecorders(built);
  const again = cache.has(tree);
  cache.set(tree, again ? built : undefined);
  return again ? (built.cloneNode(true) as DocumentFragment) : built;
}

/**
 * A button is an atom to line breaking, and some browsers break beside it whatever is there. Inside a wrapper that does not wrap, a
 * word joiner keeps it on the line of its neighbour: a footnote on that of its word, what embraces a term on that of the term.
 */
const joiner = '\u2060';

/** Builds the nodes of a tree at the end of a node, which says whether they are SVG. Returns the node. */
export function append<N extends Node>(parent: N, tree: Tree, context: RenderContext): N {
  const nodes: readonly TreeNode[] = typeof tree === 'string' ? [tree] : tree;
  nodes.forEach((node, index) => {
    const before = nodes[index - 1];
    const after = nodes[index + 1];
    // Of those in a row, the first has them all.
    if (isCite(node) && isCite(before)) return;
    if (areApart(before, node)) parent.appendChild(new Text('\n'));
    if (typeof node === 'string') {
      parent.appendChild(new Text(node));
      return;
    }
    const made = isElement(node)
      ? elementOf(node, context, parent)
      : isCite(node)
        ? noteOf(nodes, index, context, parent)
        : inlineOf(node, context, parent);
    if (isKind(node, 'words')) {
      const joined = create(parent, 'span');
      joined.className = 'joined';
      joined.append(
        typeof before === 'string' && /\S$/.test(before) ? joiner : '',
        made,
        (typeof after === 'string' && /^\S/.test(after)) || isCite(after) ? joiner : '',
      );
      parent.appendChild(joined);
      return;
    }
    if (isCite(node) && index > 0) made.prepend(joiner);
    parent.appendChild(made);
  });
  return parent;
}

const create = (parent: Node, tag: string, namespace = xhtml): HTMLElement =>
  (parent.ownerDocument ?? document).createElementNS(namespace, tag) as HTMLElement;

function elementOf({ tag, attributes, children = [] }: TreeElement, context: RenderContext, parent: Node): HTMLElement {
  const isSvg = tag === 'svg' || ((parent as Partial<Element>).namespaceURI === svg && (parent as Element).localName !== 'foreignObject');
  const element = create(parent, tag, isSvg ? svg : xhtml);
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
  return append(element, children, context);
}

function inlineOf(node: Exclude<Inline, string>, context: RenderContext, parent: Node): HTMLElement {
  if (!isKind(node, 'words')) return append(create(parent, isKind(node, 'em') ? 'em' : 'strong'), childrenOf(node), context);
  const button = buttonIn(parent);
  button.className = 'term';
  button.dataset['term'] = node.term;
  return append(button, node.words, context);
}

/** One control for all the sources of a sentence. */
function noteOf(nodes: readonly TreeNode[], from: number, context: RenderContext, parent: Node): HTMLElement {
  const keys: string[] = [];
  for (let index = from, node = nodes[index]; isCite(node); node = nodes[++index]) keys.push(node.cite);
  const numbers = keys.map((key) => context.noteNumber(key));
  const button = buttonIn(parent);
  button.dataset['cite'] = keys.join(' ');
  button.setAttribute('aria-label', context.noteLabel(numbers));
  button.append(...numbers.map((number) => `[${String(number)}]`));
  const note = create(parent, 'sup');
  note.append(button);
  return note;
}

const isCite = (node: TreeNode | undefined): node is Extract<Inline, { cite: string }> => node !== undefined && isKind(node, 'cite');

function buttonIn(parent: Node): HTMLButtonElement {
  const button = create(parent, 'button') as HTMLButtonElement;
  button.type = 'button';
  return button;
}
