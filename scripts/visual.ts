/**
 * `npm run test:visual`: takes the pictures of `test/visual/shots.ts` and compares them with those in `test/visual/baseline`. Engines and fonts
 * move between machines, so what differs is reported and the exit code stays 0; `--strict` makes it 1. `--update` takes the new pictures over.
 * What must not change anywhere, structure and layout, is in `npm test`.
 *
 * The browser that draws compares, too: no library is needed to read its pictures.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright';
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

/** Runs in a page: the share of pixels that differ, one by one and from all neighbours, and a picture of them. */
async function compare([before, after]: readonly [string, string]): Promise<{ share: number; picture: string }> {
  const read = async (data: string): Promise<ImageData> => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [one, other] = [await read(before), await read(after)];
  const { width, height } = other;
  if (one.width !== width || one.height !== height) return { share: 1, picture: after };
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const shown = new ImageData(width, height);
  const away = (here: number, there: number): number =>
    Math.max(...[0, 1, 2].map((channel) => Math.abs((one.data[here + channel] ?? 255) - (other.data[there + channel] ?? 255))));
  let count = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      // An edge that moved by less than a pixel is no difference.
      const differs =
        away(at, at) > 24 && [-1, 0, 1].every((down) => [-1, 0, 1].every((right) => away(at, at + (down * width + right) * 4) > 24));
      if (differs) count += 1;
      const grey = 200 + (other.data[at] ?? 0) / 5;
      shown.data.set(differs ? [220, 0, 60, 255] : [grey, grey, grey, 255], at);
    }
  }
  canvas.getContext('2d')!.putImageData(shown, 0, 0);
  return { share: count / (width * height), picture: canvas.toDataURL().split(',')[1] ?? '' };
}

async function check(page: Page, shot: Shot, picture: Buffer): Promise<string | undefined> {
  const kept = join(baseline, `${shot.name}.png`);
  if (options.update || !existsSync(kept)) {
    writeFileSync(kept, picture);
    return options.update ? undefined : 'new: taken over';
  }
  const before = readFileSync(kept);
  if (before.equals(picture)) return undefined;
  const { share, picture: difference } = await page.evaluate(compare, [before.toString('base64'), picture.toString('base64')] as const);
  if (share <= tolerated) return undefined;
  writeFileSync(join(report, `${shot.name}.before.png`), before);
  writeFileSync(join(report, `${shot.name}.after.png`), picture);
  writeFileSync(join(report, `${shot.name}.difference.png`), Buffer.from(difference, 'base64'));
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
const page = await browser.newPage();
// tsx names functions with a helper that the page does not have.
await page.evaluate('globalThis.__name = (named) => named');
const changed: string[] = [];
for (const shot of wanted) {
  const said = await check(page, shot, await take(browser, shot));
  if (said) changed.push(`${shot.name}: ${said}`);
}
await browser.close();
const names = new Set(shots.map(({ name }) => `${name}.png`));
for (const file of readdirSync(baseline).filter((name) => !names.has(name))) rmSync(join(baseline, file));
for (const line of changed) console.log(line);
console.log(
  changed.length === 0
    ? `${wanted.length} pictures, none has changed.`
    : `${wanted.length} pictures, ${changed.length} to look at: ${pathToFileURL(report).href}. If they are meant: npm run test:visual -- --update`,
);
if (options.strict && changed.length > 0) process.exitCode = 1;
