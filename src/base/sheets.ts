/** A constructed style sheet belongs to the document that it was made in: a root that moves to another has lost its sheets. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** Made once for each document. `undefined` in a document without a window, where nothing is seen. */
export function sheetIn({ ownerDocument }: ShadowRoot, key: string, write: () => string = () => key): CSSStyleSheet | undefined {
  const ofDocument = sheets.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  sheets.set(ownerDocument, ofDocument);
  const view = ownerDocument.defaultView;
  if (!ofDocument.has(key) && view) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(write());
    ofDocument.set(key, sheet);
  }
  return ofDocument.get(key);
}
