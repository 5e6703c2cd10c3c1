/**
 * What a browser test can ask of the machine that runs it, besides the commands that @web/test-runner has. The tests call
 * these through commands.ts.
 */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

const picturesFolder = 'build/pictures';

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
    executeCommand({ command, payload, session }) {
      const run = commands[command];
      if (!run) return undefined;
      // The reporter counts such a test by itself (wtr-counts-reporter.mjs).
      if (session.browser.type !== 'playwright') throw new Error(`Only Chromium's driver can: ${command}.`);
      return run(session.browser.getPage(session.id), payload ?? {});
    },
  };
}
