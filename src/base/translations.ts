/**
 * A translator of pages puts an element in the place of each text, also of those that Lit writes to and counts its nodes by. The text goes
 * back beside it, empty: the translation is what is read, until there is something new to say.
 */
const standIns = new WeakMap<Node, Element>();

const seen = (records: readonly MutationRecord[]): void => {
  for (const { type, target, addedNodes, removedNodes, previousSibling } of records) {
    if (type === 'characterData') {
      if (!target.nodeValue) continue;
      standIns.get(target)?.remove();
      standIns.delete(target);
      continue;
    }
    for (const text of removedNodes) {
      // Replaced at one go, or moved into what was put before it.
      const by = (addedNodes[0] ?? previousSibling) as Element | null;
      if (
        !(text instanceof Text) ||
        by?.nodeType !== Node.ELEMENT_NODE ||
        by.parentNode !== target ||
        !(addedNodes[0] ?? by.contains(text))
      )
        continue;
      if (by.contains(text)) text.replaceWith(text.cloneNode());
      text.data = '';
      by.before(text);
      standIns.set(text, by);
    }
  }
};

let observer: MutationObserver | undefined;

export function minding(root: ShadowRoot): void {
  (observer ??= new MutationObserver(seen)).observe(root, { childList: true, characterData: true, subtree: true });
}
