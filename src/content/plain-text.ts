/** The words of texts and trees, without their marks. Pure; safe for the browser. */
import { isElement, visit, type Text, type Tree } from './tree.js';

/** Footnotes have no words and vanish. */
export function plainText(text: Text): string {
  let words = '';
  visit(text, (node) => {
    if (typeof node === 'string') words += node;
  });
  return words;
}

/** The words of a tree. What is no piece of running text begins on a line of its own. */
export function treeText(tree: Tree): string {
  if (typeof tree === 'string') return tree;
  return tree
    .map((node) =>
      isElement(node) ? `${/^(em|span|strong)$/.test(node.tag) ? '' : '\n'}${treeText(node.children ?? [])}` : plainText([node]),
    )
    .join('')
    .trim();
}
