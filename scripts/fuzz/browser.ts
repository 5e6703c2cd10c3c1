/** Runs in-page.ts in Chromium. A page that does not answer in time is closed, and told. */
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import { chromium, type Page } from 'playwright';
import { chromiumArgs, ensureBrowser } from '../browser.mjs';
import type { Faults, InPage } from './in-page.js';

const answerMs = 30_000;

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/fuzz/in-page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
  });
  const tags = Object.fromEntries(readdirSync('src/define').map((file) => [`helio-${file.replace(/\.ts$/, '')}`, true]));
  return `globalThis.elementTags = ${JSON.stringify(tags)};\n${outputFiles[0]?.text ?? ''}`;
}

export interface BrowserFuzz {
  readonly packs: number;
  readonly attributes: number;
  readonly messages: number;
  readonly untilMs: number;
}

/** `report` hears of each try: what it was, and what was wrong. */
export async function fuzzBrowser(
  { packs, attributes, messages, untilMs }: BrowserFuzz,
  random: () => number,
  report: (name: string, faults: Faults) => void,
): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArgs });
  const script = await bundled();
  const open = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="en"><title>Fuzz</title><body>');
    await page.addScriptTag({ content: script });
    return page;
  };
  let page = await open();
  /** Undefined where the pack was refused. */
  const ask = async (kind: keyof InPage): Promise<Faults | undefined> => {
    const seed = Math.floor(random() * 2 ** 31);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => (timer = setTimeout(resolve, answerMs, 'late')));
    const answer = page.evaluate(([name, number]) => (globalThis as unknown as { fuzz: InPage }).fuzz[name](number), [kind, seed] as const);
    const found = await Promise.race([late, answer]).catch((error: unknown) => [String(error).slice(0, 200)]);
    clearTimeout(timer);
    if (found !== 'late') return found?.map((fault) => `${fault} (seed ${String(seed)})`);
    answer.catch(() => undefined);
    await page.close();
    page = await open();
    return [`the page hangs (seed ${String(seed)})`];
  };
  const isTime = (): boolean => performance.now() < untilMs;
  try {
    for (let left = attributes; left > 0 && isTime(); left--) report('attributes in the page', (await ask('attributes')) ?? []);
    for (let left = messages; left > 0 && isTime(); left--) report('words of the interface in the page', (await ask('messages')) ?? []);
    for (let left = packs; left > 0 && isTime();) {
      const faults = await ask('pack');
      if (!faults) continue;
      left--;
      report('a pack in the page', faults);
    }
  } finally {
    await browser.close();
  }
}
