import { closeSync, constants, lstatSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSystemError, systemReason, UnusableInputError } from './failure.js';
import { undisturbed } from './undisturbed.js';

/** Writes a file as a whole, or leaves what is there. A link stays one; a device or a pipe is written to. */
export async function writeOutFile(out: string, text: string | Uint8Array): Promise<void> {
  if (out.trim() === '') throw new UnusableInputError('--out is empty. Name a file; is a variable not set?');
  try {
    await undisturbed(() => {
      const path = isThere(out) ? realpathSync(out) : out;
      const found = isThere(path) ? statSync(path) : undefined;
      if (found?.isDirectory()) throw new UnusableInputError(`${out} cannot be written: it is a folder. Name a file.`);
      if (found && !found.isFile()) writeTo(path, text, constants.O_WRONLY | constants.O_NONBLOCK);
      else replace(path, text, found?.mode);
    });
  } catch (error) {
    if (error instanceof UnusableInputError) throw error;
    throw new UnusableInputError(`${out} cannot be written: ${systemReason(error)}`);
  }
}

function replace(path: string, text: string | Uint8Array, mode?: number): void {
  const fresh = join(dirname(path), `.heliotrope-${String(process.pid)}`);
  try {
    writeTo(fresh, text, 'wx', mode);
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}

function writeTo(path: string, text: string | Uint8Array, flags: string | number, mode?: number): void {
  const file = openSync(path, flags, mode);
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

/** A link is there, whatever it leads to. */
export function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return false;
    throw error;
  }
}
