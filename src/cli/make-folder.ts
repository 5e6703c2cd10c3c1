import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { isThere } from './out-file.js';

/**
 * Makes a folder and those above it that are missing, one by one: Node's own `recursive` never comes back where the system says of a folder
 * that is there that it is not, as /proc does.
 *
 * @returns The outermost that was made.
 */
export function makeFolder(folder: string): string | undefined {
  if (isThere(folder)) return undefined;
  const parent = dirname(folder);
  const outermost = parent === folder ? undefined : makeFolder(parent);
  mkdirSync(folder);
  return outermost ?? folder;
}
