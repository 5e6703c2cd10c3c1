/** The words of an inline text, without its marks. Pure; safe for the browser. */
import { isElement, type Inline, type Text, type Tree } from './tree.js';

/** Footnotes have no words and vanish. */
export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map(wordsOf).join('');
}

function wordsOf(piece: Inline): string {
  if (typeof piece === 'string') return piece;
  if ('em' in piece) return plainText(piece.em);
  if ('strong' in piece) return plainText(piece.strong);
  if ('words' in piece) return plainText(piece.words);
  return '';
}

/** The words of a tree. What is no piece of running text begins on a line of its own. */
export function treeText(tree: Tree): string {
  if (typeof tree === 'string') return tree;
  return tree
    .map((node) => (isElement(node) ? `${/^(em|span|strong)$/.test(node.tag) ? '' : '\n'}${treeText(node.children ?? [])}` : wordsOf(node)))
    .join('')
    .trim();
}
