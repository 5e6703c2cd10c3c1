/** The places in which a reader may meet an element, one after the other on the same page. */
import type { Page } from 'playwright';

export const windows = (tag: string) => [
  { where: 'in a sidebar of 280 px', css: `body { margin: 0 } ${tag} { inline-size: 280px }`, width: 1000 },
  { where: 'at 400 % zoom of a 1280 px window', css: 'body { margin: 0 }', width: 320 },
  { where: 'on a window of 1600 px', css: 'body { margin: 0 }', width: 1600 },
  {
    where: 'with the text spacing of WCAG 1.4.12',
    css: 'body { letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5 }',
    width: 320,
  },
];

/** Makes these the host's rules, and waits for elements that look at their own width: they follow with the next frame. */
export async function hostSheet(page: Page, css: string): Promise<void> {
  await page.evaluate(async (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, css);
}
