/**
 * Finds pdftotext of poppler, which tells the promises on paper where each word of a sheet lies; on Debian or Ubuntu as root, apt-get installs
 * it. Node built-ins only: this runs before dependencies are sure.
 */
import { spawnSync } from 'node:child_process';
import { canInstall } from './browser.mjs';

const isThere = () => spawnSync('pdftotext', ['-v']).status === 0;

/** Makes sure that pdftotext can be run, or throws with what to do. */
export function ensurePoppler() {
  if (isThere()) return;
  if (canInstall()) {
    console.log('No pdftotext found: installing poppler-utils with apt-get.');
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', ['install', '-y', 'poppler-utils'], options);
    if (isThere()) return;
  }
  throw new Error(
    'The promises on paper need pdftotext of poppler, and it was not found. Install it (Debian and Ubuntu: apt-get install poppler-utils; ' +
      'macOS: brew install poppler; Windows: scoop install poppler).',
  );
}
