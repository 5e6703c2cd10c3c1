/** Finds Firefox and WebKitGTK for `npm run test:engines`, or installs them where that needs no question. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, findBrowser } from './browser.mjs';

const onPath = (...names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

function miniBrowser() {
  if (!onPath('WebKitWebDriver') || !onPath('Xvfb')) return undefined;
  const libraries = [
    '/usr/lib',
    '/usr/libexec',
    ...(existsSync('/usr/lib') ? readdirSync('/usr/lib').map((name) => `/usr/lib/${name}`) : []),
  ];
  return libraries
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')))
    .find((path) => existsSync(path));
}

const finders = {
  chromium: () => findBrowser(),
  firefox: () => process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox'),
  webkit: () => process.env.MINIBROWSER_PATH ?? miniBrowser(),
};
/** Packages of Debian and Ubuntu. */
const packages = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

/** The path of an engine, or undefined. */
export const findEngine = (name) => finders[name]();

/** Makes sure of all; gives the names of those that are not to be had here. */
export function ensureEngines(names) {
  const missing = names.filter((name) => !findEngine(name));
  if (missing.length > 0 && canInstall()) {
    const wanted = missing.flatMap((name) => packages[name]);
    console.log(`Installing ${wanted.join(', ')} with apt-get.`);
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', ['install', '-y', ...wanted], options);
  }
  return names.filter((name) => !findEngine(name));
}
