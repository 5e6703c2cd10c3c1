/** What a phone shows of an element: measured in the page, in CSS pixels. */
import type { Page } from 'playwright';

export interface Measures {
  /** How far below the element's top its content begins; `NaN` without any. */
  readonly contentAt: number;
  /** All that is not content. */
  readonly furniture: number;
  readonly height: number;
  readonly helpBox: number;
  /** The controls that are smaller than 24 px. */
  readonly small: readonly string[];
  /** How far the page, or anything in the element, goes beyond what is seen. */
  readonly sideways: number;
}

/** Of every element of the page that has a content, in the order of the page. */
export const measure = (page: Page): Promise<Record<string, Measures>> =>
  page.evaluate(() => {
    const furnitureParts =
      '.opening, .key-points, .controls, .search, details.settings, .questions, .red-flags, .base > details, .review, .take-away, .take-heading, .bar';
    const all = [...document.querySelectorAll('*')].filter((element) => element.shadowRoot?.querySelector('.base > .opening'));
    return Object.fromEntries(
      all.map((element) => {
        const root = element.shadowRoot!;
        const { top, height } = element.getBoundingClientRect();
        const parts = [...root.querySelectorAll(furnitureParts)].filter((part) => !part.parentElement?.closest(furnitureParts));
        const gap = parseFloat(getComputedStyle(root.querySelector('.base')!).rowGap) || 0;
        const shown = parts.filter((part) => part.getBoundingClientRect().height > 0);
        const limit = document.documentElement.clientWidth;
        const beyond = [...root.querySelectorAll('.base *')].map((part) => {
          const { right, left, width } = part.getBoundingClientRect();
          return width > 1 && part.checkVisibility() ? Math.max(right - limit, -left, 0) : 0;
        });
        const controls = [...root.querySelectorAll('button, input, summary, textarea, a[href]')].filter((control) => {
          const box = (control.closest('label') ?? control).getBoundingClientRect();
          return (
            control.checkVisibility() &&
            box.width > 1 &&
            !control.matches('[data-cite], .term, p a, li a') &&
            Math.min(box.width, box.height) < 23.9
          );
        });
        return [
          element.localName,
          {
            contentAt: (root.querySelector('[part~="content"]')?.getBoundingClientRect().top ?? NaN) - top,
            // What stands side by side is counted once.
            furniture: shown
              .map((part) => part.getBoundingClientRect())
              .sort((one, other) => one.top - other.top)
              .reduce(
                ({ sum, end }, box) => ({
                  sum: box.bottom > end ? sum + box.bottom - Math.max(box.top, end) + (box.top < end ? 0 : gap) : sum,
                  end: Math.max(end, box.bottom),
                }),
                { sum: 0, end: -Infinity },
              ).sum,
            height,
            helpBox: root.querySelector('.red-flags')!.getBoundingClientRect().height,
            small: controls.map((control) => control.outerHTML.slice(0, 80)),
            sideways: Math.max(document.documentElement.scrollWidth - limit, ...beyond),
          },
        ];
      }),
    );
  });
