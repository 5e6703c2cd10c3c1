/** A code that a phone reads, drawn here: nothing is asked of anybody. */
import { generate } from 'lean-qr/nano';
import { el } from '../../article/tree-builders.js';
import type { TreeElement } from '../../content/tree.js';

/** Where others find this page: as it calls itself, or else as it was opened, without the place in it. `undefined` where nobody could. */
export function addressOf(page: Document): string | undefined {
  const { href } = page.querySelector<HTMLLinkElement>('link[rel="canonical"]') ?? page.location;
  return /^https?:/.test(href) ? href.replace(/#.*/, '') : undefined;
}

/** One path, however many squares. `undefined` for an address that is too long for a code. */
export function codeOf(address: string, label: string): TreeElement | undefined {
  let code: ReturnType<typeof generate>;
  try {
    code = generate(address);
  } catch {
    return undefined;
  }
  const { size } = code;
  let d = '';
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) if (code.get(x, y)) d += `M${String(x)} ${String(y)}h1v1h-1z`;
  const whole = String(size + 8);
  return el('svg', { class: 'code', viewBox: `-4 -4 ${whole} ${whole}`, role: 'img', 'aria-label': label }, el('path', { d }));
}
