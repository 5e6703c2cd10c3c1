import type { HelioElement } from './element.js';

type ElementClass = typeof HelioElement & (new () => HelioElement);

/**
 * Registers a class under a tag. The same version a second time: silence. Another version: the first one stays, one warning.
 * A class can have only one tag, so a second tag gets a subclass.
 */
export function defineElement(tag: string, elementClass: ElementClass): void {
  const there = customElements.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
  if (there) {
    if (there.version !== elementClass.version) {
      console.warn(
        `[heliotrope] <${tag}> ${there.version ?? 'of unknown version'} is already on this page; ${elementClass.version} is ignored.`,
      );
    }
    return;
  }
  const name = registered.get(elementClass);
  customElements.define(tag, name === undefined ? elementClass : class extends elementClass {});
  if (name === undefined) registered.set(elementClass, tag);
}

const registered = new WeakMap<ElementClass, string>();
