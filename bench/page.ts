/** Pages of the bench: empty ones with a script loaded, into which an element is put, or the very same nodes as it makes of itself. */
import type { Browser, CDPSession, Page } from 'playwright';

export interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
}

/** What an element has made of itself: its nodes as markup, and its style sheets. */
export interface OwnDom {
  readonly html: string;
  readonly css: readonly string[];
  readonly size: string;
}

/** What is measured: an element, and for the table how many options its pack has. */
export interface Subject {
  readonly tag: string;
  readonly script: string;
  readonly options?: number;
}

export async function open(browser: Browser, subject: Subject): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.setContent('<!doctype html><meta charset="utf-8"><style>body{margin:0;font:16px sans-serif}</style><div id="place"></div>');
  // tsx names functions with a helper that the page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.addScriptTag({ path: subject.script });
  if (subject.options !== undefined) await multiplyOptions(page, subject.options);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await settled(page);
  return { page, session };
}

/** The pack's treatments again and again under new names, until there are so many. */
const multiplyOptions = (page: Page, count: number): Promise<void> =>
  page.evaluate((many) => {
    interface Option {
      readonly id: string;
    }
    interface Treatments {
      readonly options: readonly Option[];
    }
    interface Words {
      readonly options: Readonly<Record<string, unknown>>;
    }
    interface Pack {
      structure: { treatments: Treatments };
      readonly text: Record<string, Record<string, { treatments?: Words }>>;
    }
    const { packs } = (globalThis as unknown as Record<symbol, { packs: Map<string, Pack> }>)[Symbol.for('heliotrope.registry.1')] ?? {};
    for (const pack of packs?.values() ?? []) {
      const { options } = pack.structure.treatments;
      const again = Array.from({ length: many }, (_, index) => ({ from: options[index % options.length], id: `option-${String(index)}` }));
      pack.structure = {
        ...pack.structure,
        treatments: { ...pack.structure.treatments, options: again.flatMap(({ from, id }) => (from ? [{ ...from, id }] : [])) },
      };
      for (const levels of Object.values(pack.text))
        for (const slices of Object.values(levels))
          if (slices.treatments) {
            const words = slices.treatments.options;
            slices.treatments = {
              ...slices.treatments,
              options: Object.fromEntries(again.map(({ from, id }) => [id, words[from?.id ?? '']])),
            };
          }
    }
  }, count);

/** Two frames have been painted. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            setTimeout(resolve);
          });
        });
      }),
  );

export async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? NaN;
}

/** Milliseconds of CPU that the page's main thread spends on what is done, with its frames. */
export async function cpuOf({ page, session }: Opened, act: () => Promise<unknown>): Promise<number> {
  const before = await metric(session, 'TaskDuration');
  await act();
  await settled(page);
  return ((await metric(session, 'TaskDuration')) - before) * 1000;
}

export const insertElements = ({ page }: Opened, tag: string, count: number): Promise<void> =>
  page.evaluate(
    async ([name, many]) => {
      const all = document.createDocumentFragment();
      const elements = Array.from(
        { length: many },
        () => document.createElement(name) as unknown as Element & { updateComplete: Promise<unknown> },
      );
      all.append(...elements);
      document.querySelector('#place')?.append(all);
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
    },
    [tag, count] as const,
  );

export async function ownDomOf(browser: Browser, subject: Subject): Promise<OwnDom> {
  const opened = await open(browser, subject);
  await insertElements(opened, subject.tag, 1);
  await settled(opened.page);
  const own = await opened.page.evaluate((tag) => {
    const root = document.querySelector(tag)?.shadowRoot;
    if (!root) throw new Error(`<${tag}> has not drawn itself.`);
    const count = (selector: string) => root.querySelectorAll(selector).length;
    return {
      html: root.innerHTML,
      css: root.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join('\n')),
      size: [
        `${String(count('*'))} elements`,
        ...[...root.querySelectorAll('.drawing')].map(
          (drawn) => `${drawn.getAttribute('data-picture') ?? ''} ${String(drawn.querySelectorAll('*').length)}`,
        ),
        `print ${String(count('.two-tones *'))}`,
        `list ${String(count('.list *'))}`,
      ].join(', '),
    };
  }, subject.tag);
  await opened.page.close();
  return own;
}

/** A page to insert the nodes into. Sheets are parsed before: those of an element, too, are parsed when its script is. */
export async function openForOwn(browser: Browser, subject: Subject, { html, css }: OwnDom): Promise<Opened> {
  const opened = await open(browser, subject);
  await opened.page.evaluate(
    ([markup, sheets]) => {
      Object.assign(globalThis, {
        markup,
        sheets: sheets.map((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          return sheet;
        }),
      });
    },
    [html, css] as const,
  );
  await settled(opened.page);
  return opened;
}

export const insertOwnDom = ({ page }: Opened, count: number): Promise<void> =>
  page.evaluate(async (many) => {
    const { markup, sheets } = globalThis as unknown as { markup: string; sheets: CSSStyleSheet[] };
    const all = document.createDocumentFragment();
    for (let index = 0; index < many; index += 1) {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = sheets;
      root.innerHTML = markup;
      all.append(host);
    }
    document.querySelector('#place')?.append(all);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
  }, count);
