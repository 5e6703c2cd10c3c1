/** Short words for building trees. Pure. */
import type { TreeElement, TreeNode } from '../content/tree.js';

/** Leaves out `false` and `undefined`; joins lists in. */
export type Child = TreeNode | false | undefined | readonly Child[];
type Attributes = Readonly<Record<string, string | false | undefined>>;

/** An element of a tree. */
export function el(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): TreeElement {
  const kept = Object.entries(attributes).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { tag, ...(kept.length > 0 && { attributes: Object.fromEntries(kept) }), children: nodes(children) };
}

/** A list without what is left out. */
export function nodes(children: readonly Child[]): TreeNode[] {
  return children.flatMap((child) =>
    child === false || child === undefined ? [] : Array.isArray(child) ? nodes(child) : [child as TreeNode],
  );
}

/** A heading of that level; below h6, which HTML does not have, its role says it. */
export function heading(level: number, attributes: Attributes, ...children: readonly Child[]): TreeElement {
  return level <= 6
    ? el(`h${String(level)}`, attributes, children)
    : el('div', { ...attributes, role: 'heading', 'aria-level': String(level) }, children);
}
