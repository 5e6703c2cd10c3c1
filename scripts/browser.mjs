/**
 * Finds the Chrome or Chromium that the browser tests and the pictures use: `CHROME_PATH`, else one that is installed,
 * else, on Debian or Ubuntu as root, one that apt-get installs. Node built-ins only: this runs before dependencies are sure.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

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

const installedElsewhere = {
  darwin: ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

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

/** Whether apt-get may be used without asking: as root on Debian or Ubuntu. */
export function canInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** As `findBrowser`, but installs Chromium where that needs no question; else throws with what to do. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (canInstall()) {
    console.log('No Chrome or Chromium found: installing chromium with apt-get.');
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', ['install', '-y', 'chromium'], options);
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chrome or Chromium, and none was found. Install one (Debian and Ubuntu: apt-get install chromium; ' +
      'macOS: brew install --cask google-chrome; Windows: winget install Google.Chrome), or set CHROME_PATH to one.',
  );
}
