import { guard } from './guard.js';
import { warn } from './warn.js';

type ElementClass = CustomElementConstructor & { readonly version: string };

const registered = new WeakSet<ElementClass>();

/**
 * Registers a class under a tag. The same version a second time: silence. Another version: the first one stays, with one warning.
 * A class can have only one tag, so a second tag gets a subclass.
 */
export function defineElement(tag: string, elementClass: ElementClass): void {
  const there = customElements.get(tag) as Partial<ElementClass> | undefined;
  if (!there) {
    try {
      const again = registered.has(elementClass);
      if (!again) guard(elementClass.prototype as object);
      customElements.define(tag, again ? class extends elementClass {} : elementClass);
      registered.add(elementClass);
    } catch (error) {
      // The others of a file that registers many go on.
      warn(`<${tag}> could not be registered.`, error);
    }
  } else if (there.version !== elementClass.version) {
    warn(`<${tag}> ${there.version ?? 'of unknown version'} is already on this page; ${elementClass.version} is ignored.`);
  }
}
