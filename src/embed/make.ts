/** An element with what is in it; by DOM calls, as strict policies want it. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, ...inside: readonly (string | Node)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
}
