/**
 * What a browser test can ask of the machine that runs it, besides the commands that @web/test-runner has. The tests call
 * these through commands.ts.
 */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const picturesFolder = 'build/pictures';

/** By driver: gives the page this size, in CSS pixels. */
const setSize = {
  playwright: ({ browser, id }, size) => browser.getPage(id).setViewportSize(size),
  puppeteer: ({ browser, id }, size) => browser.getPage(id).setViewport(size),
  // Only the window can be sized: its frame is measured first.
  webdriver: async ({ browser: { driver } }, { width, height }) => {
    const frame = () => driver.execute(() => [window.outerWidth - window.innerWidth, window.outerHeight - window.innerHeight]);
    const [x, y] = await frame();
    await driver.setWindowSize(width + Math.max(0, x), height + Math.max(0, y));
  },
};

/** By driver: presses keys together, the last one while the others are held. */
const pressTogether = {
  playwright: ({ browser, id }, { keys }) => browser.getPage(id).keyboard.press(keys.join('+')),
  puppeteer: async ({ browser, id }, { keys }) => {
    const { keyboard } = browser.getPage(id);
    for (const key of keys.slice(0, -1)) await keyboard.down(key);
    await keyboard.press(keys.at(-1));
    for (const key of keys.slice(0, -1).reverse()) await keyboard.up(key);
  },
  webdriver: ({ browser: { driver } }, { keys }) => driver.keys(keys),
};

const ofDriver = { 'set-size': setSize, 'press-together': pressTogether };

const commands = {
  // The runner's own `a11y-snapshot` needs `page.accessibility`, which Playwright no longer has.
  'aria-snapshot': (page, { selector }) => page.locator(selector).ariaSnapshot(),
  'take-picture': async (page, { selector, name }) => {
    const path = resolve(picturesFolder, `${name}.png`);
    await mkdir(dirname(path), { recursive: true });
    if (selector) await page.locator(selector).screenshot({ path });
    else await page.screenshot({ path, fullPage: true });
    return path;
  },
  'collect-garbage': async (page) => {
    await page.requestGC();
    return true;
  },
};

export function pageCommandsPlugin() {
  return {
    name: 'heliotrope-page-commands',
    async executeCommand({ command, payload, session }) {
      if (command in ofDriver) {
        await ofDriver[command][session.browser.type](session, payload);
        return true;
      }
      const run = commands[command];
      if (!run) return undefined;
      // The reporter counts such a test by itself (wtr-counts-reporter.mjs).
      if (session.browser.type !== 'playwright') throw new Error(`Only Chromium's driver can: ${command}.`);
      return run(session.browser.getPage(session.id), payload ?? {});
    },
  };
}
