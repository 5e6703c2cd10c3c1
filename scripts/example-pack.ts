/** An example pack in its built form, built from its source as `heliotrope build` does. */
import { version } from '../src/base/version.js';
import { readPackFolder } from '../src/cli/read-pack-folder.js';
import { buildPack } from '../src/content/build-pack.js';
import type { BuiltPack } from '../src/content/types.js';

/** @param root - The folder of the project. @param id - Folder of `examples/packs`. */
export const buildExamplePack = async (root: string, id: string): Promise<BuiltPack> =>
  buildPack(await readPackFolder(`${root}/examples/packs/${id}`), version);
