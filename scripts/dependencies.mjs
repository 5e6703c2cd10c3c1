// @ts-check
/** Makes sure that the dependencies are installed as the lock says. Node built-ins only. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { runNpm } from './run-command.mjs';

const oldestNode = 20;

const lock = 'package-lock.json';
// npm writes this file whenever it has installed.
const installed = 'node_modules/.package-lock.json';

/** @type {(file: string) => Record<string, { version?: string, optional?: boolean }>} */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

function areInstalled() {
  if (!existsSync(installed)) return false;
  if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  // A checkout touches the lock without changing it.
  const there = packagesOf(installed);
  return Object.entries(packagesOf(lock)).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

/** Installs what is missing. Throws with what to do where that fails. */
export async function ensureDependencies() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestNode)
    throw new Error(`This is Node ${process.versions.node}; ${oldestNode} or newer is needed. Install it from https://nodejs.org.`);
  if (areInstalled()) return;
  console.log('Installing the dependencies (npm ci). This takes a minute or two the first time.');
  // The browser that is installed is used; nothing downloads one.
  const env = { PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const code = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], env);
  if (code !== 0) {
    throw new Error(
      'npm ci failed; see above. Check that this machine reaches the npm registry (npm ping), then run the same command again.',
    );
  }
}
