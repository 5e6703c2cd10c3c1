/** Shows the elements as paper does, on screen: rules for print count, rules for the screen do not. */
const written = new Map<MediaList, string>();
const visited = new WeakSet<CSSStyleSheet>();

function* mediaLists(rules: CSSRuleList): Generator<MediaList> {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && /\b(print|screen)\b/.test(rule.media.mediaText)) yield rule.media;
    if ('cssRules' in rule) yield* mediaLists(rule.cssRules as CSSRuleList);
  }
}

function* sheetsIn(root: ParentNode): Generator<CSSStyleSheet> {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    yield* shadowRoot.adoptedStyleSheets;
    yield* sheetsIn(shadowRoot);
  }
}

let printed = false;

function apply(): void {
  for (const sheet of sheetsIn(document)) {
    if (visited.has(sheet)) continue;
    visited.add(sheet);
    for (const list of mediaLists(sheet.cssRules)) written.set(list, list.mediaText);
  }
  for (const [list, text] of written) {
    const wanted = printed ? text.replace(/\bprint\b/g, 'all').replace(/\bscreen\b/g, 'not all') : text;
    if (list.mediaText !== wanted) list.mediaText = wanted;
  }
}

export function showAsPrinted(asPrinted: boolean): void {
  printed = asPrinted;
  if (printed || written.size > 0) requestAnimationFrame(apply);
}

// An element that is shown later brings its sheets.
document.addEventListener('helio-ready', () => {
  if (printed) apply();
});
