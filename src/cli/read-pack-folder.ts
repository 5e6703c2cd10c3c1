import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { openSourcePack, type SourcePack } from '../content/source-pack.js';

/** The input of a command cannot be used: exit code 2. */
export class UnusableInputError extends Error {
  override readonly name = 'UnusableInputError';
}

/** Reads the data files of a folder; others, such as a README, may lie there too. */
export async function readPackFolder(folder: string): Promise<SourcePack> {
  const files = new Map<string, string>();
  try {
    for (const path of await readdir(folder, { recursive: true })) {
      if (/\.(ya?ml|json)$/.test(path)) files.set(path.split(sep).join('/'), await readFile(join(folder, path), 'utf8'));
    }
  } catch (error) {
    throw new UnusableInputError(`${folder} cannot be read: ${(error as Error).message}`);
  }
  if (!files.has('pack.yaml')) throw new UnusableInputError(`${folder} is no pack: it has no pack.yaml.`);
  return openSourcePack(files);
}
