/** What the browser tests share: mounting a story, and looking at an element as a user does. */
import { fixture } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

export async function mount<T extends LitElement>(template: TemplateResult, tag: string): Promise<T> {
  const top = await fixture<HTMLElement>(template);
  const element = (top.localName === tag ? top : top.querySelector(tag)) as T;
  await element.updateComplete;
  return element;
}

/** The first match within the element's shadow tree; a test fails clearly if there is none. */
export function find<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export const findAll = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...(element.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];

/** All matches, of which there must be one: what is looked for in each of none is always there. */
export const findSome = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => {
  find(element, selector);
  return findAll<T>(element, selector);
};

/** The text that a reader sees, without word joiners and with single spaces. */
export const textOf = (node: Element): string => node.textContent.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

/** Collects what is warned of while `act` runs. */
export async function warningsOf(act: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => {
    said.push(parts.join(' '));
  };
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

/** As a host moves an element with its state; where the browser cannot, the host appends it. */
export function moveBefore(parent: Element, child: Element): void {
  if ('moveBefore' in Element.prototype) parent.moveBefore(child, null);
  else parent.append(child);
}
