// @ts-check
/**
 * Finds the Chrome or Chromium that the browser tests and the pictures use: `CHROME_PATH`, else one that is installed,
 * else, on Debian or Ubuntu as root, one that apt-get installs. Node built-ins only: this runs before dependencies are sure.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { install } from './apt.mjs';

/** What makes Chromium start as root and in a small container, and keeps it from calling home. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const commands = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const installedElsewhere = {
  darwin: ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of an installed browser, or undefined. Throws where `CHROME_PATH` names none.
 *
 * @returns {string | undefined}
 */
export function findBrowser() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH is ${chosen}, which is no program that can be run. Correct it, or unset it to use an installed Chrome or Chromium.`,
    );
  }
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...(installedElsewhere[process.platform] ?? [])].find(isExecutable);
}

/** As `findBrowser`, but installs Chromium where that needs no question; else throws with what to do. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  install('Chrome or Chromium', ['chromium']);
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chrome or Chromium, and none was found. Install one (Debian and Ubuntu: apt-get install chromium; ' +
      'macOS: brew install --cask google-chrome; Windows: winget install Google.Chrome), or set CHROME_PATH to one.',
  );
}
