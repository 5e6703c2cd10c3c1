/**
 * What an element costs a page, measured side by side in one browser: `npm run bench` (or `npm run bench -- --element treatment-table
 * [--rounds 9] [--options 1000] [--only cold,heap]`; the default is the body map).
 *
 * - `cold`: CPU of the page's main thread from inserting an empty tag until the next frames are painted, against inserting the very same
 *   nodes with the same style sheets, parsed from a string into a shadow root. Each in a page of its own, with the script loaded.
 * - `many`: the same of a hundred.
 * - `blocked`: of the same mount with the processor slowed to a quarter, what long tasks take beyond 50 ms each, and the longest of them.
 * - `press` (body map): a press on a sign; its script, the CPU of all that follows, and how long it is to the next paint at a quarter of the speed.
 * - `heap`: what is in use after garbage collection, before and after the first and 50 more.
 * - `page`: a whole page on Fast 3G at a quarter of the speed, on a phone, with a bare tag and with the document inside.
 *
 * CPU is Chromium's count of thread time (CDP `Performance`, `threadTicks`), not the clock's: other programs matter less. Rounds take turns;
 * medians are shown. Read them as ratios of one run. Goals: docs/performance.md.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { chromiumArgs, ensureBrowser } from '../scripts/browser.mjs';
import { cpuOf, insertElements, insertOwnDom, metric, open, openForOwn, ownDomOf, settled, type Opened, type Subject } from './page.js';
import { blocking, presses, visit } from './slow.js';

const { values } = parseArgs({
  options: {
    element: { type: 'string', default: 'body-map' },
    rounds: { type: 'string', default: '9' },
    options: { type: 'string' },
    only: { type: 'string', default: 'cold,many,blocked,press,heap,page' },
  },
});
const rounds = Number(values.rounds);
const wanted = (what: string): boolean => values.only.split(',').includes(what);
const subject: Subject = {
  tag: `helio-${values.element}`,
  script: `dist/cdn/${values.element}.min.js`,
  ...(values.options !== undefined && { options: Number(values.options) }),
};

async function selection(browser: Browser): Promise<{ whole: number; script: number }> {
  const opened = await open(browser, subject);
  await insertElements(opened, subject.tag, 1);
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
      [subject.tag, times] as const,
    );
  await toggle(10);
  const scripted = await metric(opened.session, 'ScriptDuration');
  const whole = await cpuOf(opened, () => toggle(40));
  const script = ((await metric(opened.session, 'ScriptDuration')) - scripted) * 1000;
  await opened.page.close();
  return { whole: whole / 40, script: script / 40 };
}

async function heap(browser: Browser): Promise<{ first: number; further: number }> {
  const opened = await open(browser, subject);
  await opened.session.send('HeapProfiler.enable');
  const used = async () => {
    await settled(opened.page);
    await opened.session.send('HeapProfiler.collectGarbage');
    await opened.session.send('HeapProfiler.collectGarbage');
    return metric(opened.session, 'JSHeapUsedSize');
  };
  const empty = await used();
  await insertElements(opened, subject.tag, 1);
  const one = await used();
  await insertElements(opened, subject.tag, 50);
  const many = await used();
  await opened.page.close();
  return { first: (one - empty) / 1024, further: (many - one) / 50 / 1024 };
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArgs });
const own = await ownDomOf(browser, subject);
const found: Record<string, number[]> = {};
const note = (name: string, value: number) => (found[name] ??= []).push(value);

/** The element, then the same nodes without it, each in a page of its own. */
async function inTurns<T>(count: number, measure: (opened: Opened, act: () => Promise<void>) => Promise<T>): Promise<readonly [T, T]> {
  const mounted = await open(browser, subject);
  const one = await measure(mounted, () => insertElements(mounted, subject.tag, count));
  await mounted.page.close();
  const inserted = await openForOwn(browser, subject, own);
  const other = await measure(inserted, () => insertOwnDom(inserted, count));
  await inserted.page.close();
  return [one, other];
}

for (let round = 0; round < rounds; round += 1) {
  for (const count of [...(wanted('cold') ? [1] : []), ...(wanted('many') && round < Math.max(1, rounds / 3) ? [100] : [])]) {
    const [element, nodes] = await inTurns(count, cpuOf);
    note(`mount × ${String(count)}, CPU ms`, element);
    note(`own nodes × ${String(count)}, CPU ms`, nodes);
    note(`mount × ${String(count)} against its own nodes`, element / nodes);
  }
  if (wanted('blocked')) {
    const [element, nodes] = await inTurns(1, blocking);
    note('blocked at ¼ speed, ms', element.sum);
    note('blocked at ¼ speed by own nodes, ms', nodes.sum);
    note('blocked at ¼ speed beyond own nodes, ms', element.sum - nodes.sum);
    note('longest task at ¼ speed, ms', element.longest);
    note('longest task of own nodes at ¼ speed, ms', nodes.longest);
  }
  if (wanted('press') && values.element === 'body-map') {
    const spent = await selection(browser);
    note('press: script, ms', spent.script);
    note('press: CPU with style, layout and paint of the page, ms', spent.whole);
    for (const ms of await presses(browser, subject)) note('press to the next paint at ¼ speed, ms', ms);
  }
  if (wanted('heap')) {
    const { first, further } = await heap(browser);
    note('heap of the first, KiB', first);
    note('heap of each further, KiB', further);
  }
  if (wanted('page') && subject.options === undefined) {
    for (const [name, withDocument] of [
      ['bare tag', false],
      ['document inside', true],
    ] as const) {
      const visited = await visit(browser, subject, withDocument);
      note(`page, ${name}: words painted, ms`, visited.words);
      note(`page, ${name}: all painted, ms`, visited.whole);
      note(`page, ${name}: blocked (TBT), ms`, visited.sum);
      note(`page, ${name}: longest task, ms`, visited.longest);
    }
  }
}
const version = browser.version();
await browser.close();

print(
  `Chromium ${version}, Node ${process.version}, ${String(cpus().length)} × ${cpus()[0]?.model ?? 'CPU'}, load ${(loadavg()[0] ?? 0).toFixed(1)}, ${new Date().toISOString().slice(0, 10)}`,
);
print(`nodes: ${own.size}`);
for (const [name, numbers] of Object.entries(found)) {
  const sorted = [...numbers].sort((a, b) => a - b);
  print(`${name}: ${median(numbers).toFixed(2)} (${(sorted[0] ?? NaN).toFixed(2)} to ${(sorted.at(-1) ?? NaN).toFixed(2)})`);
}
