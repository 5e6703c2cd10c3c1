import { home } from '../base/home.js';
import { html } from '../base/html.js';
import { isElement } from '../content/tree.js';
import type { Messages, Localizer } from '../base/localizer.js';

/** A phrase for a template: one that had to fall back to the language of the code carries its own `lang`, as in a tree. */
export function messagesOf<P extends Messages>(localizer: Localizer<P>) {
  return (key: keyof P & string, values: Readonly<Record<string, string | number>> = {}): unknown => {
    const node = localizer.messageNode(key, values);
    return typeof node === 'object' && isElement(node) ? html`<span lang=${home} dir="ltr">${node.children}</span>` : node;
  };
}
