import type { Page } from 'playwright';

/** A script that brings a file's element after the first paint, as on a slow line. */
export const late = (file: string): string => `<script type="module">
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  await import('/${file}.min.js');
</script>`;

/** How far the page has moved when an element shows all that it has. */
export async function layoutShift(page: Page, tag: string): Promise<number> {
  const element = page.locator(tag);
  await element.locator('.base').waitFor();
  await element.evaluate((upgraded) => (upgraded as unknown as { updateComplete: Promise<unknown> }).updateComplete);
  return shiftUntilNow(page);
}

/** The sum of a page's layout shifts. */
export const shiftUntilNow = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => {
              resolve(sum);
            }),
          ),
        );
      }),
  );
