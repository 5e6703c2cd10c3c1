/**
 * What an element costs a page, measured side by side in one browser: `npm run bench` (or `npx tsx bench/mount.ts --element treatment-table
 * [--rounds 9]`; the default is the body map).
 *
 * - Mount: CPU of the page's main thread from inserting N empty tags until the next frames are painted, against inserting the very same
 *   nodes with the same style sheets, parsed from a string into N shadow roots. Cold: each in a page of its own, with the script loaded.
 * - Blocking: of the same mount with the processor slowed to a quarter, what long tasks take beyond 50 ms each.
 * - Selection (body map): CPU of opening a sign, and closing it, with the frame that shows it.
 * - Heap: what is in use after garbage collection, before and after the first and 50 more.
 *
 * CPU is Chromium's count of thread time (CDP `Performance`, `threadTicks`), not the clock's: other programs matter less. Rounds take turns;
 * medians are shown. Read them as ratios of one run. Goals: docs/performance.md.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';
import { chromiumArgs, ensureBrowser } from '../scripts/browser.mjs';

const { values } = parseArgs({
  options: {
    element: { type: 'string', default: 'body-map' },
    rounds: { type: 'string', default: '9' },
  },
});
const rounds = Number(values.rounds);
const tag = `helio-${values.element}`;
const script = `dist/cdn/${values.element}.min.js`;

interface Opened {
  readonly page: Page;
  readonly session: CDPSession;
}

async function open(browser: Browser): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.setContent('<!doctype html><meta charset="utf-8"><style>body{margin:0;font:16px sans-serif}</style><div id="place"></div>');
  // tsx names functions with a helper that the page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.addScriptTag({ path: script });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await settled(page);
  return { page, session };
}

/** Two frames have been painted. */
const settled = (page: Page): Promise<void> =>
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

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? NaN;
}

/** Milliseconds of CPU that the page's main thread spends on what is done, with its frames. */
async function cpuOf({ page, session }: Opened, act: () => Promise<unknown>): Promise<number> {
  const before = await metric(session, 'TaskDuration');
  await act();
  await settled(page);
  return ((await metric(session, 'TaskDuration')) - before) * 1000;
}

const insertElements = ({ page }: Opened, count: number): Promise<void> =>
  page.evaluate(
    async ([tag, many]) => {
      const all = document.createDocumentFragment();
      const elements = Array.from(
        { length: many },
        () => document.createElement(tag) as unknown as Element & { updateComplete: Promise<unknown> },
      );
      all.append(...elements);
      document.querySelector('#place')?.append(all);
      await Promise.all(elements.map(({ updateComplete }) => updateComplete));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
    },
    [tag, count] as const,
  );

interface OwnDom {
  readonly html: string;
  readonly css: readonly string[];
  readonly size: string;
}

/** The nodes of a map that stands, as markup, and its style sheets. */
async function ownDomOf(browser: Browser): Promise<OwnDom> {
  const opened = await open(browser);
  await insertElements(opened, 1);
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
  }, tag);
  await opened.page.close();
  return own;
}

/** Sheets are parsed before: those of a map, too, are parsed when its script is. */
async function prepareOwnDom({ page }: Opened, { html, css }: OwnDom): Promise<void> {
  await page.evaluate(
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
  await settled(page);
}

const insertOwnDom = ({ page }: Opened, count: number): Promise<void> =>
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

/** Milliseconds beyond 50 of each long task, at a quarter of the processor's speed. */
async function blocking(opened: Opened, act: () => Promise<unknown>): Promise<number> {
  await opened.session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await opened.page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration - 50))).observe({ type: 'longtask' });
    Object.assign(globalThis, { tasks });
  });
  await act();
  await settled(opened.page);
  await opened.page.waitForTimeout(300);
  return opened.page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.reduce((sum, ms) => sum + ms, 0));
}

async function selection(browser: Browser): Promise<{ whole: number; script: number }> {
  const opened = await open(browser);
  await insertElements(opened, 1);
  await settled(opened.page);
  const toggle = (times: number) =>
    opened.page.evaluate(
      async ([tag, many]) => {
        const buttons = [
          ...(document.querySelector(tag)?.shadowRoot?.querySelectorAll<HTMLButtonElement>('.list button[data-finding]') ?? []),
        ];
        // Signs of the skin that the whole figure shows: the picture stays.
        const shown = buttons.filter(({ dataset }) =>
          ['chest-v', 'shawl', 'holster', 'knee-patches', 'elbow-patches'].includes(dataset['finding'] ?? ''),
        );
        for (let index = 0; index < many; index += 1) {
          shown[index % shown.length]?.click();
          await new Promise(requestAnimationFrame);
        }
      },
      [tag, times] as const,
    );
  await toggle(10);
  const scripted = await metric(opened.session, 'ScriptDuration');
  const whole = await cpuOf(opened, () => toggle(40));
  const script = ((await metric(opened.session, 'ScriptDuration')) - scripted) * 1000;
  await opened.page.close();
  return { whole: whole / 40, script: script / 40 };
}

async function heap(browser: Browser): Promise<{ first: number; further: number }> {
  const opened = await open(browser);
  await opened.session.send('HeapProfiler.enable');
  const used = async () => {
    await settled(opened.page);
    await opened.session.send('HeapProfiler.collectGarbage');
    await opened.session.send('HeapProfiler.collectGarbage');
    return metric(opened.session, 'JSHeapUsedSize');
  };
  const empty = await used();
  await insertElements(opened, 1);
  const one = await used();
  await insertElements(opened, 50);
  const many = await used();
  await opened.page.close();
  return { first: (one - empty) / 1024, further: (many - one) / 50 / 1024 };
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArgs });
const own = await ownDomOf(browser);
const found: Record<string, number[]> = {};
const note = (name: string, value: number) => (found[name] ??= []).push(value);
for (let round = 0; round < rounds; round += 1) {
  for (const count of round < Math.max(1, rounds / 3) ? [1, 100] : [1]) {
    const mounted = await open(browser);
    note(`mount × ${String(count)}, ms`, await cpuOf(mounted, () => insertElements(mounted, count)));
    await mounted.page.close();
    const inserted = await open(browser);
    await prepareOwnDom(inserted, own);
    note(`own DOM × ${String(count)}, ms`, await cpuOf(inserted, () => insertOwnDom(inserted, count)));
    await inserted.page.close();
  }
  const slowed = await open(browser);
  note('blocking at 4 × throttle, ms', await blocking(slowed, () => insertElements(slowed, 1)));
  await slowed.page.close();
  const slowedOwn = await open(browser);
  await prepareOwnDom(slowedOwn, own);
  note('blocking of own DOM at 4 × throttle, ms', await blocking(slowedOwn, () => insertOwnDom(slowedOwn, 1)));
  await slowedOwn.page.close();
  if (values.element === 'body-map') {
    const spent = await selection(browser);
    note('selection, its script, ms', spent.script);
    note('selection with style, layout and paint of the page, ms', spent.whole);
  }
  const { first, further } = await heap(browser);
  note('heap of the first, KiB', first);
  note('heap of each further, KiB', further);
}
const version = browser.version();
await browser.close();

print(
  `Chromium ${version}, Node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model ?? 'CPU'}, ${new Date().toISOString().slice(0, 10)}`,
);
print(`nodes: ${own.size}`);
for (const [name, numbers] of Object.entries(found)) {
  const sorted = [...numbers].sort((a, b) => a - b);
  print(`${name}: ${median(numbers).toFixed(2)} (${(sorted[0] ?? NaN).toFixed(2)} to ${(sorted.at(-1) ?? NaN).toFixed(2)})`);
}
for (const count of ['1', '100']) {
  const ratios = (found[`mount × ${count}, ms`] ?? []).map((ms, index) => ms / (found[`own DOM × ${count}, ms`]?.[index] ?? NaN));
  print(`mount × ${count} against its own DOM: ${median(ratios).toFixed(2)}`);
}
