/**
 * `npm run test:visual`: takes the pictures of `test/visual/shots.ts` and compares them with those in `test/visual/baseline`. Engines and fonts
 * move between machines, so what differs is reported and the exit code stays 0; `--strict` makes it 1. `--update` takes the new pictures over.
 * What must not change anywhere, structure and layout, is in `npm test`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import { chromium, type Browser } from 'playwright';
import { PNG } from 'pngjs';
import { type Shot, shots } from '../test/visual/shots.js';
import { chromiumArgs, ensureBrowser } from './browser.mjs';

const baseline = 'test/visual/baseline';
const report = 'build/visual';
/** A share of pixels: above it a picture counts as changed. */
const tolerated = 0.002;

const { values: options } = parseArgs({ options: { update: { type: 'boolean' }, strict: { type: 'boolean' }, only: { type: 'string' } } });

const hostPage = ({ attributes, rightToLeft, width = 290 }: Shot): string =>
  `<!doctype html><html lang="${rightToLeft ? 'ar-XB' : 'en'}"${rightToLeft ? ' dir="rtl"' : ''}><meta name="color-scheme" content="light dark">
  <body style="margin:8px;width:${width}px;font:10px 'DejaVu Sans',sans-serif"><helio-body-map ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}></helio-body-map>`;

async function take(browser: Browser, shot: Shot): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width: (shot.width ?? 290) + 40, height: 600 },
    colorScheme: shot.dark ? 'dark' : 'light',
    forcedColors: shot.forcedColors ? 'active' : 'none',
    contrast: shot.moreContrast ? 'more' : 'no-preference',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.emulateMedia({ media: shot.print ? 'print' : 'screen' });
    await page.setContent(hostPage(shot));
    await page.addScriptTag({ path: 'dist/cdn/body-map.min.js' });
    const figure = page.locator('helio-body-map .figure .drawing').first();
    await figure.waitFor({ state: 'attached' });
    return await page.locator(shot.print ? 'helio-body-map .figure-side' : 'helio-body-map .figure').screenshot({ animations: 'disabled' });
  } finally {
    await context.close();
  }
}

/** The share of pixels that differ, and a picture of them. */
function compare(before: Buffer, after: Buffer): { share: number; picture: Buffer } {
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(after)];
  const { width, height } = other;
  if (one.width !== width || one.height !== height) return { share: 1, picture: after };
  const shown = new PNG({ width, height });
  // Smoothed edges move between machines: they do not count.
  const count = pixelmatch(one.data, other.data, shown.data, width, height, { threshold: 0.1, includeAA: false });
  return { share: count / (width * height), picture: PNG.sync.write(shown) };
}

function check(shot: Shot, picture: Buffer): string | undefined {
  const kept = join(baseline, `${shot.name}.png`);
  if (options.update || !existsSync(kept)) {
    writeFileSync(kept, picture);
    return options.update ? undefined : 'new: taken over';
  }
  const before = readFileSync(kept);
  if (before.equals(picture)) return undefined;
  const { share, picture: difference } = compare(before, picture);
  if (share <= tolerated) return undefined;
  writeFileSync(join(report, `${shot.name}.before.png`), before);
  writeFileSync(join(report, `${shot.name}.after.png`), picture);
  writeFileSync(join(report, `${shot.name}.difference.png`), difference);
  return `${(share * 100).toFixed(2)} % of its pixels differ`;
}

const wanted = shots.filter(({ name }) => name.includes(options.only ?? ''));
mkdirSync(baseline, { recursive: true });
rmSync(report, { recursive: true, force: true });
mkdirSync(report, { recursive: true });
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: [...chromiumArgs, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
});
const changed: string[] = [];
for (const shot of wanted) {
  const said = check(shot, await take(browser, shot));
  if (said) changed.push(`${shot.name}: ${said}`);
}
await browser.close();
const names = new Set(shots.map(({ name }) => `${name}.png`));
for (const file of readdirSync(baseline).filter((name) => !names.has(name))) rmSync(join(baseline, file));
for (const line of changed) console.log(line);
console.log(
  changed.length === 0
    ? `${String(wanted.length)} pictures, none has changed.`
    : `${String(wanted.length)} pictures, ${String(changed.length)} to look at: ${pathToFileURL(report).href}. If they are meant: npm run test:visual -- --update`,
);
if (options.strict && changed.length > 0) process.exitCode = 1;
