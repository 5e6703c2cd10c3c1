/** What a reader has come for is first, before key points and choices. Pure. */
import { isElement, type TreeElement, type TreeNode } from '../content/tree.js';
import { nodes } from './tree-builders.js';

const isContent = (node: TreeNode): boolean => isElement(node) && !/^(p|nav|h\d)$/.test(node.tag);

/** A body in two: the first of its content, and the rest, with what introduces it. The first figure, row or fact is the part `content`. */
export function inTwo(body: readonly TreeNode[]): readonly (readonly TreeNode[])[] {
  const first = body.find(isContent) as TreeElement | undefined;
  return first ? [[mark(first)], body.filter((node) => node !== first)] : [body];
}

/** The heading of a section is not its content; what introduces it comes after the first of it. */
function mark(element: TreeElement): TreeElement {
  const children = nodes([element.children]);
  const at = element.tag === 'section' ? children.findIndex(isContent) : -1;
  if (at < 0) return { ...element, attributes: { ...element.attributes, part: 'content' } };
  children.splice(Math.min(at, 1), 0, mark(children.splice(at, 1)[0] as TreeElement));
  return { ...element, children };
}
