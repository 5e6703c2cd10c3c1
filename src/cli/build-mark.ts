/** The mark that a build leaves: a folder that has it, and is otherwise as we left it, may be written to again. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The one file that build writes: the whole pack, as `registerPack` takes it. */
export const builtFile = 'pack.json';

export const markFile = '.heliotrope-build';

const markStart = 'Written by "heliotrope build"';

export const markText = `${markStart}, which may replace ${builtFile} here. Other files are left alone.\n`;

/** Where a build prepares what it writes: another one may be at work here. */
const workFolder = /^\.heliotrope-[A-Za-z0-9]{6}$/;

export const hasMark = (folder: string): boolean => textOf(join(folder, markFile))?.startsWith(markStart) === true;

/** Empty, or what a build left, with or without other files. */
export function mayWriteTo(folder: string): boolean {
  const entries = readdirSync(folder).filter((name) => !workFolder.test(name));
  if (entries.length === 0) return true;
  return hasMark(folder) && (!entries.includes(builtFile) || isBuiltPack(join(folder, builtFile)));
}

function isBuiltPack(path: string): boolean {
  try {
    return (JSON.parse(textOf(path) ?? '') as { format?: unknown } | null)?.format === 1;
  } catch {
    return false;
  }
}

/** Of a regular file only: a link or a pipe is not from us. */
function textOf(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
