import { isKind, visit, type Citation, type Term, type Text } from '../tree.js';

/** Terms and footnotes of a text, at any depth. */
export function marksIn(text: Text): (Term | Citation)[] {
  const marks: (Term | Citation)[] = [];
  visit(text, (node) => {
    if (isKind(node, 'words') || isKind(node, 'cite')) marks.push(node);
  });
  return marks;
}
