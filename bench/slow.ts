/** What a reader with a slow phone waits for: the browser's processor and network throttles, and a phone's viewport. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { renderDocument } from '../src/ssr/index.js';
import { insertElements, open, settled, type Opened, type Subject } from './page.js';

/** A quarter of this machine's speed. */
const throttle = 4;
/** "Fast 3G" of the browser's developer tools. */
const fast3G = { offline: false, latency: 562, downloadThroughput: (1.47 * 1_000_000) / 8, uploadThroughput: (0.675 * 1_000_000) / 8 };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

export interface Blocked {
  /** Beyond 50 ms of each long task. */
  readonly sum: number;
  readonly longest: number;
}

/** Notes long tasks from now on. */
function noteTasks(): void {
  const tasks: number[] = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  });
  Object.assign(globalThis, { tasks });
}

const blockedOn = (page: Page): Promise<Blocked> =>
  page.evaluate(() => {
    const { tasks } = globalThis as unknown as { tasks: number[] };
    return { sum: tasks.reduce((sum, ms) => sum + ms - 50, 0), longest: Math.max(0, ...tasks) };
  });

export async function blocking({ page, session }: Opened, act: () => Promise<unknown>): Promise<Blocked> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await page.evaluate(noteTasks);
  await act();
  await settled(page);
  await page.waitForTimeout(300);
  return blockedOn(page);
}

/** Milliseconds from a press on each of some signs to the next paint, as the browser counts them (Event Timing, in steps of 8). */
export async function presses(browser: Browser, subject: Subject): Promise<number[]> {
  const opened = await open(browser, subject);
  const { page, session } = opened;
  await insertElements(opened, subject.tag, 1);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const waited: number[] = [];
  for (const id of ['chest-v', 'shawl', 'holster']) {
    await page.evaluate(() => {
      const durations: number[] = [];
      const observer = new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration)));
      // The least that the browser tells of.
      const options = { type: 'event', durationThreshold: 16 };
      observer.observe(options);
      Object.assign(globalThis, { durations });
    });
    await page.locator(`${subject.tag} .list button[data-finding="${id}"]`).click();
    await settled(page);
    await page.waitForTimeout(300);
    waited.push(await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { durations: number[] }).durations)));
  }
  await page.close();
  return waited;
}

export interface Visit extends Blocked {
  /** The first words on the screen. */
  readonly words: number;
  /** The element has all it shows, and the frame with it is painted. */
  readonly whole: number;
}

/** A page with a bare tag, or with the element's document inside, over a slow network; its script is compressed, as a CDN does. */
export async function visit(browser: Browser, { tag, script }: Subject, withDocument: boolean): Promise<Visit> {
  const inside = withDocument ? renderDocument(tag) : '';
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bench</title><script src="/element.js" defer></script><style>body{margin:8px;font:16px sans-serif}</style><${tag}>${inside}</${tag}>`;
  const send = (response: ServerResponse, type: string, content: string | Buffer) =>
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(gzipSync(content, { level: 9 }));
  const server = createServer(({ url }, response) => {
    if (url === '/') send(response, 'text/html', html);
    else if (url === '/element.js') send(response, 'text/javascript', readFileSync(script));
    else response.writeHead(204).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage(phone);
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', fast3G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(noteTasks);
    await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
    const times = await page.evaluate(async (name) => {
      const element = document.querySelector<Element & { updateComplete?: Promise<unknown> }>(name);
      await element?.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const whole = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { whole, words: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN };
    }, tag);
    return { ...times, ...(await blockedOn(page)) };
  } finally {
    await page.close();
    server.close();
  }
}
