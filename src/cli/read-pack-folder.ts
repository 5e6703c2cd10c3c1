import { constants } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isPackFile, layerFile, openSourcePack, textFolder, wordsFile, type SourcePack, type Unreadable } from '../content/source-pack.js';
import { hasMark } from './build-mark.js';
import { decodeText } from './decode-text.js';
import { systemReason, UnusableInputError } from './failure.js';

export { UnusableInputError };

const mebibyte = 2 ** 20;
const largestFileBytes = 64 * mebibyte;
const largestPackBytes = 128 * mebibyte;
const packSize = `a pack of more than ${String(largestPackBytes / mebibyte)} MB`;

/** How deep files are looked for that lie in a wrong place. */
const deepestFolder = 3;

/** Opens the data files of a folder; others, such as a README, may lie there too. */
export async function readPackFolder(folder: string): Promise<SourcePack> {
  return openSourcePack(await readPackFiles(folder));
}

/**
 * By name within the pack: what its files hold, and nothing of data files that are no part of it.
 *
 * @param layer A file in the place of the layer that the folder has, if any.
 */
export async function readPackFiles(folder: string, layer?: string): Promise<Map<string, string | Unreadable>> {
  if (folder.trim() === '') throw new UnusableInputError('The folder cannot be read: its name is empty. Name one; is a variable not set?');
  const names = await dataFilesIn(folder);
  if (!names.includes('pack.yaml')) {
    const remedy = names.includes('pack.yml') ? 'Rename pack.yml.' : 'Name the folder that holds it.';
    throw new UnusableInputError(`${folder} is not a pack: pack.yaml is missing. ${remedy}`);
  }
  const files = new Map<string, string | Unreadable>();
  let left = largestPackBytes;
  for (const name of names) {
    if (!isPackFile(name)) files.set(name, '');
    else {
      const bytes = await readBounded(join(folder, name));
      left -= bytes?.length ?? 0;
      if (left < 0) throw new UnusableInputError(`${folder}: ${packSize} is not read. Shorten its files.`);
      files.set(name, bytes ? decodeText(bytes) : tooLarge);
    }
  }
  if (layer !== undefined) files.set(layerFile, await readLayerText(layer));
  return files;
}

export async function readLayerText(file: string): Promise<string | Unreadable> {
  const bytes = await readBounded(file);
  return bytes ? decodeText(bytes) : tooLarge;
}

const tooLarge: Unreadable = {
  line: 1,
  message: `larger than ${String(largestFileBytes / mebibyte)} MB`,
  fix: 'Remove what is no part of the pack, or shorten it.',
};

/** The names of all data files. What a build wrote is none, nor are the libraries of a project around the pack. */
async function dataFilesIn(folder: string, within = '', depth = 1): Promise<string[]> {
  const path = join(folder, within);
  const entries = await reading(path, () => readdir(path, { withFileTypes: true }));
  const found: string[] = [];
  for (const entry of entries) {
    const name = within + entry.name;
    // A folder of texts may be a link; other links to folders are not followed.
    if (entry.isDirectory() || (within === '' && textFolder.test(entry.name) && (await isFolder(join(path, entry.name))))) {
      const foreign = /^(\.|node_modules$)/.test(entry.name) || hasMark(join(path, entry.name));
      if (!foreign && depth < deepestFolder) found.push(...(await dataFilesIn(folder, `${name}/`, depth + 1)));
    } else if (/\.(ya?ml|json)$/.test(entry.name) || name === wordsFile) found.push(name);
  }
  return found.sort();
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** A regular file up to its largest size; more than that is `undefined`. A pipe without a writer does not hold us up. */
function readBounded(path: string): Promise<Buffer | undefined> {
  return reading(path, async () => {
    // Windows has no O_NONBLOCK: `|` takes that as 0.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      if (!(await file.stat()).isFile()) throw new UnusableInputError(`${path} cannot be read: it is no regular file. Put a file there.`);
      const chunks: Buffer[] = [];
      let length = 0;
      for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: mebibyte }) as AsyncIterable<Buffer>) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > largestFileBytes) return undefined;
      }
      return Buffer.concat(chunks);
    } finally {
      await file.close();
    }
  });
}

async function reading<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnusableInputError) throw error;
    throw new UnusableInputError(`${path} cannot be read: ${systemReason(error)}`);
  }
}
