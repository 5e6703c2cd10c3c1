/**
 * The elements of a page that share one surround: the first carries what opens it, the last what closes it. Kept in memory by the page,
 * not by this module, so that files bundled apart find each other; no event tells of it.
 */
import { byOrder, pathOf } from './order.js';

export interface Member {
  readonly element: Element;
  /** Those that have this in common share one; empty while it shows nothing. */
  readonly kind: string;
  /** Who carries for it: itself, or another. */
  readonly first: Member | undefined;
  readonly last: Member | undefined;
  carried(first: Member, last: Member): void;
  /** A reader has chosen words for all that share. */
  choose(level: string): void;
  /** Drops all that a reader has done. */
  forget?(): void;
}

interface Page {
  readonly members: Set<Member>;
  /** Finds the carriers anew before the next frame is painted. */
  again(): void;
  settle(): void;
  /** Hears when this element comes into view, and when it or what is around it is shown or hidden. Returns what ends that. */
  watch(element: Element): () => void;
}

const key = Symbol.for('heliotrope.page.1');

export function thePage(): Page {
  const global = globalThis as typeof globalThis & { [key]: Page | undefined };
  return (global[key] ??= newPage());
}

function newPage(): Page {
  const members = new Set<Member>();
  let asked = false;
  const seen = new WeakSet<Element>();
  const sight = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.add(target);
      sight.unobserve(target);
    }
  });
  /** What is carried stays, once it has been seen, for as long as it can be seen there. */
  const carrier = (shown: readonly Member[], role: 'first' | 'last', selector: string): Member | undefined => {
    const kept = shown.find((member) => member[role] === member && seen.has(partOf(member, selector) as Element));
    const found = kept ?? shown.at(role === 'first' ? 0 : -1);
    const part = found && partOf(found, selector);
    if (part && !kept) sight.observe(part);
    return found;
  };
  const settle = (): void => {
    const places = [...members]
      .filter(({ kind }) => kind)
      .map((member) => {
        const path = pathOf(member.element);
        return { member, path, scope: path.findLast(isPage) ?? path[0], isSeen: isShown(member, path) };
      })
      .sort((a, b) => byOrder(a.path, b.path));
    for (const { member, scope } of places) {
      const shown = places
        .filter((other) => other.isSeen && other.member.kind === member.kind && other.scope === scope)
        .map((other) => other.member);
      member.carried(carrier(shown, 'first', '.opening') ?? member, carrier(shown, 'last', '.review') ?? member);
    }
  };
  const again = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      settle();
    });
  };
  // Not by sizes: whoever observes those makes errors in the page when others, too, change them.
  const views = new IntersectionObserver(again);
  const attributes = new MutationObserver(again);
  const attributeFilter = ['class', 'style', 'hidden', 'open', 'inert', 'aria-hidden', 'slot', 'surround'];
  return {
    members,
    again,
    settle,
    watch(element) {
      views.observe(element);
      for (const node of pathOf(element)) if (node.nodeType !== 1) attributes.observe(node, { attributeFilter, subtree: true });
      return () => {
        views.unobserve(element);
      };
    },
  };
}

const partOf = ({ element }: Member, selector: string) => element.shadowRoot?.querySelector(selector);
/** What is a page of its own: it may stand alone on the screen. */
const isPage = (node: Node & { surround?: unknown; popover?: unknown; localName?: string }): unknown =>
  node.surround === 'here' || node.localName === 'dialog' || node.popover;

/** In doubt, no: then it carries for nobody. */
const isShown = (member: Member, path: readonly Node[]): unknown =>
  partOf(member, '.base')?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
  !path.some((node) => {
    const { clientHeight, clientWidth, inert, ariaHidden } = node as HTMLElement;
    return (
      inert ||
      ariaHidden === 'true' ||
      // A box that shows nothing of what is in it. A line's own size is 0, and nothing is cut by it.
      ((clientHeight < 2 || clientWidth < 2) && getComputedStyle(node as Element).overflow !== 'visible')
    );
  });
