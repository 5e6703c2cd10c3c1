// @ts-check
/** Finds poppler, which tells the tests of paper where each word of a sheet lies, and draws the sheet. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { install } from './apt.mjs';

const isThere = () => ['pdftotext', 'pdftoppm'].every((command) => spawnSync(command, ['-v']).status === 0);

/** Makes sure that pdftotext and pdftoppm can be run, or throws with what to do. */
export function ensurePoppler() {
  if (!isThere()) install('pdftotext or pdftoppm', ['poppler-utils']);
  if (isThere()) return;
  throw new Error(
    'The tests of paper need pdftotext and pdftoppm of poppler, and they were not found. Install it (Debian and Ubuntu: apt-get install poppler-utils; ' +
      'macOS: brew install poppler; Windows: scoop install poppler).',
  );
}
