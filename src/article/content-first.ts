/** What a reader has come for stands first, before key points and choices. Pure. */
import { isElement, type TreeElement, type TreeNode } from '../content/tree.js';

const isIntroduction = /^(p|nav|h\d)$/;

/** Marks the first figure, row or fact in it as the part `content`; a heading before it is none. */
function marked(element: TreeElement): TreeElement {
  const { attributes, children = [] } = element;
  const parts = typeof children === 'string' ? [] : children;
  const at = /^(section|div)$/.test(element.tag) ? parts.findIndex((child) => isElement(child) && !isIntroduction.test(child.tag)) : -1;
  const first = parts[at];
  if (!first || !isElement(first)) return { ...element, attributes: { ...attributes, part: 'content' } };
  return { ...element, children: parts.with(at, marked(first)) };
}

/** A body as it begins, up to the first of its content; and the rest. */
export function inTwo(body: readonly TreeNode[]): readonly (readonly TreeNode[])[] {
  const at = Math.max(0, body.findIndex((node) => isElement(node) && !isIntroduction.test(node.tag)));
  const first = body[at];
  return first && isElement(first) ? [[...body.slice(0, at), marked(first)], body.slice(at + 1)] : [body];
}
