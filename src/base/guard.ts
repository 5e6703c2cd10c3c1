/**
 * The one guard: nothing that goes wrong in an element is thrown into the page, and none of it leaves the element empty. Said once, to
 * the developer in the console and to the page in `helio-error`.
 */
import type { LitElement } from 'lit';
import { HelioErrorEvent } from './events.js';
import { inWords, warn } from './warn.js';

const told = new WeakMap<Element, string>();

export function report(element: Element, error: unknown): void {
  const message = `<${element.localName}> ${inWords(error)}`;
  if (told.get(element) === message) return;
  told.set(element, message);
  warn(message, error);
  element.dispatchEvent(new HelioErrorEvent(message));
}

/** The same fault is told again once all was well. */
export const recovered = (element: Element): unknown => told.delete(element);

/** `act`, and `otherwise` if it throws, which has been reported. */
export function attempt<T>(element: Element, act: () => T, otherwise?: () => void): T | undefined {
  try {
    return act();
  } catch (error) {
    report(element, error);
    otherwise?.();
    return undefined;
  }
}

type Method = (this: Element, ...parameters: unknown[]) => unknown;

const lifecycle = ['connectedCallback', 'disconnectedCallback', 'adoptedCallback', 'attributeChangedCallback', 'performUpdate'];

/**
 * For a class that is about to be registered: whatever the platform and Lit call of it, its own and what it inherits. `failed` is what it
 * does when one of these has thrown. What its templates listen with is guarded by html.ts.
 */
export function guard(prototype: object): void {
  for (const name of lifecycle) {
    const method = (prototype as Record<string, Method | undefined>)[name];
    const guarded: Method = function (...parameters) {
      return attempt(
        this,
        () => method?.apply(this, parameters),
        () => (this as Partial<{ failed: (what: string) => void }>).failed?.(name),
      );
    };
    if (method) Object.defineProperty(prototype, name, { value: guarded, configurable: true, writable: true });
  }
}

/** The document in the tag, in the place of what could not be made; where there is none, what is there stays. What comes next begins anew. */
export function fallBack(element: LitElement): (() => void) | undefined {
  const root = element.shadowRoot;
  if (!root) return undefined;
  const marker = new Comment();
  // Of the prototype: a form of the page may have taken the document's own name.
  const slot = Document.prototype.createElementNS.call(root.ownerDocument, 'http://www.w3.org/1999/xhtml', 'slot');
  if (element.hasChildNodes() || !root.firstElementChild) root.replaceChildren(slot);
  const left = [...root.childNodes];
  root.append(marker);
  element.renderOptions.renderBefore = marker;
  return () => {
    for (const node of left) node.remove();
  };
}
