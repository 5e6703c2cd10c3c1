/** Makes sure that the dependencies are installed as the lock says. Node built-ins only. */
import { existsSync, statSync } from 'node:fs';
import { run } from './run-command.mjs';

const oldestNode = 20;

// npm writes this file whenever it has installed.
const installed = 'node_modules/.package-lock.json';

const areInstalled = () => existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;

/** Installs what is missing. Throws with what to do where that fails. */
export async function ensureDependencies() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestNode) throw new Error(`This is Node ${process.versions.node}; ${oldestNode} or newer is needed. Install it from https://nodejs.org.`);
  if (areInstalled()) return;
  console.log('Installing the dependencies (npm ci). This takes a minute or two the first time.');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const code = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    // The browser that is installed is used; nothing downloads one.
    env: { PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    shell: process.platform === 'win32',
  });
  if (code !== 0) {
    throw new Error(
      'npm ci failed; its message stands above. Check that this machine reaches the npm registry (npm ping), then run the same command again.',
    );
  }
}
