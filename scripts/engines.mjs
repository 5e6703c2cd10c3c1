// @ts-check
/** Finds Firefox and WebKitGTK for `npm run test:engines`, or installs them where that needs no question. Node built-ins only. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { install } from './apt.mjs';
import { findBrowser } from './browser.mjs';

/** @param {readonly string[]} names */
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

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** @type {Record<Engine, () => string | undefined>} */
const finders = {
  chromium: () => findBrowser(),
  firefox: () => process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox'),
  webkit: () => process.env.MINIBROWSER_PATH ?? miniBrowser(),
};
/**
 * Packages of Debian and Ubuntu.
 *
 * @type {Record<Engine, string[]>}
 */
const packages = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };

/**
 * The path of an engine, or undefined.
 *
 * @param {Engine} name
 */
export const findEngine = (name) => finders[name]();

/**
 * Makes sure of all; gives the names of those that are not to be had here.
 *
 * @param {readonly Engine[]} names
 */
export function ensureEngines(names) {
  const missing = names.filter((name) => !findEngine(name));
  if (missing.length > 0)
    install(
      missing.join(', '),
      missing.flatMap((name) => packages[name]),
    );
  return names.filter((name) => !findEngine(name));
}
