// @ts-check
/** Finds pdftotext of poppler, which tells the promises on paper where each word of a sheet lies. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { install } from './apt.mjs';

const isThere = () => spawnSync('pdftotext', ['-v']).status === 0;

/** Makes sure that pdftotext can be run, or throws with what to do. */
export function ensurePoppler() {
  if (!isThere()) install('pdftotext', ['poppler-utils']);
  if (isThere()) return;
  throw new Error(
    'The promises on paper need pdftotext of poppler, and it was not found. Install it (Debian and Ubuntu: apt-get install poppler-utils; ' +
      'macOS: brew install poppler; Windows: scoop install poppler).',
  );
}
