/**
 * Takes a picture of a page: `npx tsx scripts/screenshot.ts <url or file> <out.png> [options]`. What the page logs goes to stderr.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumArgs, ensureBrowser } from './browser.mjs';

const usage = `npx tsx scripts/screenshot.ts <url or file> <out.png>
  --width N          of the window in CSS pixels (1200)
  --height N         of the window (900); the picture shows the whole page unless --fold
  --fold             only what the window shows
  --selector CSS     only this element (open shadow roots are searched)
  --click CSS        click this first; may be given more than once
  --hover CSS        then put the pointer here
  --press KEY        then press this key, such as Tab; may be given more than once
  --dark             prefers-color-scheme: dark
  --contrast         prefers-contrast: more
  --forced-colors    forced-colors: active
  --print            print media
  --rtl              dir="rtl" and lang="ar-XB" on the document element
  --no-script        as a reader without JavaScript sees it
  --scale N          device pixels per CSS pixel (1)`;

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        width: { type: 'string', default: '1200' },
        height: { type: 'string', default: '900' },
        scale: { type: 'string', default: '1' },
        fold: { type: 'boolean' },
        selector: { type: 'string' },
        click: { type: 'string', multiple: true, default: [] },
        hover: { type: 'string' },
        press: { type: 'string', multiple: true, default: [] },
        dark: { type: 'boolean' },
        contrast: { type: 'boolean' },
        'forced-colors': { type: 'boolean' },
        print: { type: 'boolean' },
        rtl: { type: 'boolean' },
        'no-script': { type: 'boolean' },
      },
    });
    const [page, out, ...rest] = positionals;
    if (!page || !out || rest.length > 0) throw new Error('a page and a file to write are needed');
    return { ...values, page, out: resolve(out) };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}

const wanted = options();
const url = existsSync(wanted.page) ? pathToFileURL(resolve(wanted.page)).href : wanted.page;

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArgs });
try {
  const context = await browser.newContext({
    viewport: { width: Number(wanted.width), height: Number(wanted.height) },
    deviceScaleFactor: Number(wanted.scale),
    colorScheme: wanted.dark ? 'dark' : 'light',
    contrast: wanted.contrast ? 'more' : 'no-preference',
    forcedColors: wanted['forced-colors'] ? 'active' : 'none',
    javaScriptEnabled: !wanted['no-script'],
  });
  const page = await context.newPage();
  page.on('console', (message) => console.error(`[${message.type()}] ${message.text()}`));
  page.on('pageerror', (error) => console.error(`[error] ${error.message}`));
  page.on('requestfailed', (request) => console.error(`[failed] ${request.url()}`));
  await page.emulateMedia({ media: wanted.print ? 'print' : 'screen' });
  await page.goto(url, { waitUntil: 'load' });
  if (wanted.rtl) {
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
      document.documentElement.lang = 'ar-XB';
    });
  }
  for (const selector of wanted.click) await page.locator(selector).first().click();
  if (wanted.hover) await page.locator(wanted.hover).first().hover();
  for (const key of wanted.press) await page.keyboard.press(key);
  // Without script the page's promises never settle.
  if (!wanted['no-script']) await page.evaluate(() => document.fonts.ready.then(() => new Promise<number>(requestAnimationFrame)));
  await mkdir(dirname(wanted.out), { recursive: true });
  if (wanted.selector) await page.locator(wanted.selector).first().screenshot({ path: wanted.out });
  else await page.screenshot({ path: wanted.out, fullPage: !wanted.fold });
  console.log(wanted.out);
} finally {
  await browser.close();
}
