/**
 * Prints one thing alone: in a frame of its own, which is filled by DOM calls and gone again after printing. Paper in the frame is laid out before
 * it is printed, so that it can be measured: rules for paper hold there at once, and those for the screen never.
 */
import { report } from '../base/guard.js';
import { paperStyles } from './paper.styles.js';

export interface Paper {
  /** In the frame's document, with the styles of the element. */
  readonly root: ShadowRoot;
  /** Further paper, with the styles of another element. */
  readonly add: (styled: ShadowRoot) => ShadowRoot;
  /** Whether all of it goes on one sheet of A4 or Letter with margins of 18 mm. */
  readonly fits: () => boolean;
}

interface Printed {
  readonly host: HTMLElement;
  readonly title: string;
  /** Fills the paper. */
  readonly fill: (paper: Paper) => Promise<void> | void;
}

/** What is on it may be a reader's own. */
export function removePaper(host: HTMLElement): void {
  host.shadowRoot?.querySelector('iframe')?.remove();
}

/** Resolves with `false` where printing seems to be dead. Where there can be no frame, the page is printed. */
export async function printAlone(printed: Printed): Promise<boolean> {
  const frame = await filled(printed).catch((error: unknown) => {
    report(printed.host, error);
  });
  const view = frame ?? window;
  const remove = (): void => {
    removePaper(printed.host);
  };
  // Not while the browser is still printing it.
  const told = isTold(view, () => setTimeout(remove));
  if (!told) remove();
  // A host that prints in a way of its own need not tell.
  return told || !String(view.print).includes('native code');
}

async function filled({ host, title, fill }: Printed): Promise<Window | undefined> {
  const frame = host.ownerDocument.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.inert = true;
  removePaper(host);
  // Firefox replaces the document of a new frame once.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  host.shadowRoot?.append(frame);
  await loaded;
  const { contentDocument: page } = frame;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) return undefined;
  page.title = title;
  const styled = (text: string): CSSStyleSheet => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text.replaceAll('@media print', '@media all').replaceAll('@media screen', '@media not all'));
    return sheet;
  };
  page.adoptedStyleSheets = [styled(`@page{margin:18mm}body{margin:0;inline-size:174mm;font-family:${getComputedStyle(host).fontFamily}}`)];
  const written = ({ cssRules }: CSSStyleSheet): string => Array.from(cssRules, ({ cssText }) => cssText).join('');
  const add = (from: ShadowRoot | null): ShadowRoot => {
    const root = page.body.appendChild(page.createElement('div')).attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [...(from?.adoptedStyleSheets.map(written) ?? []), paperStyles.cssText].map(styled);
    return root;
  };
  const root = add(host.shadowRoot);
  const paper = root.host as HTMLElement;
  await fill({ root, add, fits: () => paper.offsetHeight < paper.offsetWidth * 1.39 });
  return view;
}

/** A browser tells of printing before it begins; where it does not, `print()` does nothing, as in a sandboxed frame without allow-modals. */
function isTold(view: Window, after: () => void): boolean {
  let told = false;
  view.addEventListener('beforeprint', () => (told = true), { once: true });
  view.addEventListener('afterprint', after, { once: true });
  view.print();
  return told;
}
