/** Where a build goes: the place is resolved once, checked, and written to as a whole. */
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, parse, sep } from 'node:path';
import { builtFile, markFile, markText, mayWriteTo } from './build-mark.js';
import { isSystemError, systemReason, UnusableInputError } from './failure.js';
import { makeFolder } from './make-folder.js';
import { isThere } from './out-file.js';
import { undisturbed } from './undisturbed.js';

/** The folder that `out` means, whose path has no link and no `..`; it need not be there yet. */
export function resolveOutFolder(out: string, packFolder: string): string {
  if (out.trim() === '') throw new UnusableInputError('--out is empty. Name a folder; is a variable not set?');
  if (/^~/.test(out))
    throw new UnusableInputError(`--out ${out}: the shell did not replace "~". Write a space before it, or ./~ if you mean it.`);
  if (out.startsWith('-')) throw new UnusableInputError(`--out ${out} looks like an option. Name a folder; write ./${out} if you mean it.`);
  const target = refusing(out, () => realPathOf(out));
  refuse(out, target, realpathSync(process.cwd()), 'the folder that you work in');
  if (isThere(packFolder)) refuse(out, target, realpathSync(packFolder), 'the folder of the pack');
  return target;
}

function refuse(out: string, target: string, protectedFolder: string, what: string): void {
  const within = target.endsWith(sep) ? target : target + sep;
  if (protectedFolder !== target && !protectedFolder.startsWith(within)) return;
  const is = protectedFolder === target ? 'is' : 'holds';
  throw new UnusableInputError(`--out ${out} ${is} ${what}. Name an empty or a new folder.`);
}

/** As the system goes along a path: `..` leads out of what a link leads to, and there is none out of what does not exist. */
function realPathOf(path: string): string {
  const { root } = parse(path);
  let reached = realpathSync(root || process.cwd());
  let missing = false;
  for (const step of path.slice(root.length).split(sep === '/' ? '/' : /[\\/]/)) {
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (missing) throw new UnusableInputError(`--out ${path}: there is no folder ${reached} to go up from. Name the folder itself.`);
      reached = dirname(reached);
      continue;
    }
    const next = join(reached, step);
    missing ||= !isThere(next);
    reached = missing ? next : realpathSync(next);
    if (!missing && !statSync(reached).isDirectory()) throw new UnusableInputError(`${path}: ${reached} is no folder. Name a folder.`);
  }
  return reached;
}

function refusing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnusableInputError) throw error;
    throw new UnusableInputError(`${path} cannot be written to: ${systemReason(error)}`);
  }
}

/** Writes the pack to `target`: it holds the old pack or the new one, and nothing is left beside it. */
export function writeOutFolder(out: string, target: string, built: string): Promise<void> {
  return undisturbed(() => {
    refusing(out, () => {
      writeWhole(out, target, built);
    });
  });
}

function writeWhole(out: string, target: string, built: string): void {
  const made = missingParents(target);
  let done = false;
  try {
    makeFolder(dirname(target));
    done = isThere(target) ? fill(out, target, built) : create(target, built) || fill(out, target, built);
  } finally {
    if (!done) removeEmpty(made);
  }
}

/** The folders above `target` that are not there yet, from the inside out. */
function missingParents(target: string): string[] {
  const missing: string[] = [];
  for (let folder = dirname(target); !isThere(folder); folder = dirname(folder)) missing.push(folder);
  return missing;
}

/** A new folder appears with all that is in it. False: another build was faster. */
function create(target: string, built: string): boolean {
  return withWorkFolder(dirname(target), (work) => {
    const fresh = join(work, 'new');
    mkdirSync(fresh);
    writeFileSync(join(fresh, markFile), markText);
    writeFileSync(join(fresh, builtFile), built);
    try {
      renameSync(fresh, target);
      return true;
    } catch (error) {
      if (isSystemError(error) && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST')) return false;
      throw error;
    }
  });
}

/** In a folder that is there, the file is replaced; the folder itself, its rights and what else is in it stay. */
function fill(out: string, target: string, built: string): boolean {
  if (!mayWriteTo(target)) {
    throw new UnusableInputError(`${out} holds files that are not from a build. Name an empty or a new folder.`);
  }
  return withWorkFolder(target, (work) => {
    writeFileSync(join(work, markFile), markText);
    writeFileSync(join(work, builtFile), built);
    for (const name of [markFile, builtFile]) renameSync(join(work, name), join(target, name));
    return true;
  });
}

function withWorkFolder<T>(parent: string, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(parent, '.heliotrope-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Folders that we made, if nobody has put anything in them. */
function removeEmpty(folders: readonly string[]): void {
  for (const folder of folders) {
    try {
      rmdirSync(folder);
    } catch {
      // It was not made, or is in use.
    }
  }
}
