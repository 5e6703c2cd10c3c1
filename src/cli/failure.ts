/** What ends a command, in words. */
import { CommanderError } from 'commander';

/** The input or the output of a command cannot be used: exit code 2. */
export class UnusableInputError extends Error {
  override readonly name = 'UnusableInputError';
}

/** By code of the system: reason and remedy. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder. Check the name, or make the folder first.',
  ENOTDIR: 'a part of the path is a file, not a folder. Name a folder.',
  EISDIR: 'it is a folder, not a file. Name a file.',
  EACCES: 'you may not. Ask for the right to it, or name another place.',
  EPERM: 'you may not. Ask for the right to it, or name another place.',
  EROFS: 'the disk can only be read. Name another place.',
  ENOSPC: 'the disk is full. Make room, or name another place.',
  EDQUOT: 'your share of the disk is full. Make room, or name another place.',
  EFBIG: 'the file is larger than the system allows. Name another place.',
  ENAMETOOLONG: 'the name is too long. Choose a shorter one.',
  ELOOP: 'its links lead in a circle. Name the folder itself.',
  EMFILE: 'too many files are open. Close other programs, and try again.',
  ENXIO: 'it is a pipe or a socket that nobody listens at. Name a file.',
  EBUSY: 'another program uses it. Try again.',
  ENOTEMPTY: 'another program writes to it. Try again.',
  EEXIST: 'something else has this name. Choose another one.',
  EINVAL: 'the system does not take this name. Choose another one.',
  ENODEV: 'it is a device. Name a file or a folder.',
};

export const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && typeof (error as NodeJS.ErrnoException).code === 'string';

/** Why the system refused, and what to do. Other errors are thrown on. */
export function systemReason(error: unknown): string {
  if (!isSystemError(error)) throw error;
  return reasons[error.code ?? ''] ?? `the system says ${error.code ?? ''}. Name another place.`;
}

/** An error of any kind in a line, without where in our code it came up. */
export function inWords(error: unknown): string {
  if (error instanceof UnusableInputError || error instanceof CommanderError) return error.message;
  if (isSystemError(error)) return `${error.path ?? 'ArticleContent or writing'}: ${systemReason(error)}`;
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `heliotrope stopped by a fault of its own (${what}). Please report it, with the pack: npm bugs heliotrope`;
}
