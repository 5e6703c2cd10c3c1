/** A pack for a command that shows it: the folder as it was written, or what a build made of it. */
import { readFile, stat } from 'node:fs/promises';
import { version } from '../base/version.js';
import { buildPack } from '../content/build-pack.js';
import { checkReferences } from '../content/check-references.js';
import { PackError } from '../content/pack-error.js';
import { readAs } from '../content/shape.js';
import { openSourcePack, type SourcePack } from '../content/source-pack.js';
import type { BuiltPack } from '../content/types.js';
import { builtPackShape } from '../generated/built-pack-shape.js';
import { ourPacks, underItsOwnName, type Owned } from './altered.js';
import { diagnosticsOn, hasErrors } from './commands/lint.js';
import { systemReason, UnusableInputError } from './failure.js';
import { readPackFiles } from './read-pack-folder.js';

/**
 * @param layer A file in the place of the layer that the folder has, if any. What a build made has its own.
 * @param build How a folder is built: under its own name, where nothing else is said.
 * @throws {UnusableInputError} that names the file and the remedy.
 */
export async function loadPack(
  path: string,
  layer?: string,
  build = async (source: SourcePack) => (await ownFrom(source)).pack,
): Promise<BuiltPack> {
  if (path.trim() === '') throw new UnusableInputError('The pack cannot be read: its name is empty. Name one; is a variable not set?');
  const found = await stat(path).catch((error: unknown) => {
    throw new UnusableInputError(`${path} cannot be read: ${systemReason(error)}`);
  });
  if (found.isDirectory()) return buildFolder(path, layer, build);
  if (!found.isFile())
    throw new UnusableInputError(`${path} cannot be read: it is no regular file. Name the folder of a pack, or a pack.json.`);
  return readBuilt(path);
}

async function buildFolder(
  folder: string,
  layer: string | undefined,
  build: (source: SourcePack) => Promise<BuiltPack>,
): Promise<BuiltPack> {
  const source = openSourcePack(await readPackFiles(folder, layer));
  if (hasErrors(diagnosticsOn(source, folder, layer))) {
    const asked = layer === undefined ? '' : ` --layer ${layer}`;
    throw new UnusableInputError(`${folder} has errors. Correct it first: heliotrope lint ${folder}${asked}`);
  }
  return build(source);
}

async function readBuilt(path: string): Promise<BuiltPack> {
  try {
    const pack = readAs(JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, '')), builtPackShape) as BuiltPack;
    checkReferences(pack);
    return pack;
  } catch (error) {
    const reason =
      error instanceof SyntaxError
        ? `it is no JSON (${error.message}).`
        : error instanceof PackError
          ? `${error.message}.`
          : systemReason(error);
    throw new UnusableInputError(`${path} is not a built pack: ${reason} Build it: heliotrope build <dir> --out <dir>`);
  }
}

/** @throws {UnusableInputError} where the citation processor is missing: it is under a licence of its own, so it is installed apart. */
export async function builtFrom(source: SourcePack): Promise<BuiltPack> {
  try {
    return await buildPack(source, version);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_MODULE_NOT_FOUND' && message.includes('@citation-js/')) {
      throw new UnusableInputError(
        'Sources are formatted by Citation.js. Install it: npm install --save-dev @citation-js/core @citation-js/plugin-csl',
      );
    }
    throw error;
  }
}

/** What a folder is built to for readers: a changed pack of ours is ours no more. */
export async function ownFrom(source: SourcePack): Promise<Owned> {
  const pack = await builtFrom(source);
  return underItsOwnName(pack, await ourPacks(), source.layer ? await builtFrom({ ...source, layer: undefined }) : pack);
}
