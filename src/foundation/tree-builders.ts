/** Short words for building trees. Pure. */
import type { Tree, TreeElement, TreeNode } from '../content/tree.js';

type Child = TreeNode | Tree | false | undefined;
type Attributes = Readonly<Record<string, string | false | undefined>>;

/** An element of a tree. Children and attributes that are `false` or `undefined` are left out; lists are joined in. */
export function el(tag: string, attributes: Attributes = {}, ...children: Child[]): TreeElement {
  const kept = Object.entries(attributes).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return {
    tag,
    ...(kept.length > 0 && { attributes: Object.fromEntries(kept) }),
    children: children.flatMap((child): TreeNode[] => {
      if (child === false || child === undefined) return [];
      return Array.isArray(child) ? [...(child as readonly TreeNode[])] : [child as TreeNode];
    }),
  };
}

/** A heading of that level; below h6, which HTML does not have, its role says it. */
export function heading(level: number, attributes: Attributes, ...children: Child[]): TreeElement {
  return level <= 6
    ? el(`h${String(level)}`, attributes, ...children)
    : el('div', { ...attributes, role: 'heading', 'aria-level': String(level) }, ...children);
}
