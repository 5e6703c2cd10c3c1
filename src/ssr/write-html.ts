/** A tree as HTML: no script, no style, no comments; every text and attribute escaped. Pure. */
import { areApart } from '../content/apart.js';
import { isElement, isKind, type Inline, type Tree, type TreeNode } from '../content/tree.js';
import { notesIn, type Notes } from './notes.js';

const voidTags = new Set(['br', 'hr', 'img', 'input', 'wbr']);
const name = /^[a-z][a-z0-9-]*$/;

export function writeHtml(tree: Tree, notes: Notes): string {
  if (typeof tree === 'string') return escape(tree);
  let written = '';
  tree.forEach((node, index) => {
    written += (areApart(tree[index - 1], node) ? '\n' : '') + writeNode(node, notes);
  });
  return written;
}

function writeNode(node: TreeNode, notes: Notes): string {
  if (typeof node === 'string') return escape(node);
  if (!isElement(node)) return writeInline(node, notes);
  const { tag, attributes, children = [] } = node;
  if (!name.test(tag)) throw new TypeError(`"${tag}" is no tag name`);
  let open = `<${tag}`;
  // Own names only: a page or a server may have added to every object.
  for (const [key, value] of Object.entries(attributes ?? {})) open += ` ${key}="${escape(value).replaceAll('"', '&quot;')}"`;
  open += '>';
  return voidTags.has(tag) ? open : `${open}${writeHtml(children, notesIn(node, notes))}</${tag}>`;
}

function writeInline(node: Exclude<Inline, string>, notes: Notes): string {
  if (isKind(node, 'em')) return `<em>${writeHtml(node.em, notes)}</em>`;
  if (isKind(node, 'strong')) return `<strong>${writeHtml(node.strong, notes)}</strong>`;
  if (isKind(node, 'words')) {
    const words = writeHtml(node.words, notes);
    return notes.hasTerm(node.term) ? `<a href="#${notes.idPrefix}term-${node.term}">${words}</a>` : words;
  }
  const number = String(notes.number(node.cite));
  // A space and brackets: without the tags "100" and note 2 would read "1002".
  return `<sup> <a href="#${notes.idPrefix}source-${number}" aria-label="${escape(notes.label(number))}">[${number}]</a></sup>`;
}

const special = /[&<>]/;

/** Most texts have nothing to escape. */
const escape = (text: string): string =>
  special.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
