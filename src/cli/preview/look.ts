/** The pack as it is now: what is wrong with it, and, where it can be built, what a page gets. */
import { join } from 'node:path';
import type { Diagnostic } from '../../content/lint/diagnostic.js';
import { putPack } from '../../content/registry.js';
import { openSourcePack, type SourcePack } from '../../content/source-pack.js';
import type { BuiltPack } from '../../content/types.js';
import { diagnosticsOn } from '../commands/lint.js';
import { inWords, UnusableInputError } from '../failure.js';
import { ownFrom } from '../load-pack.js';
import { readPackFiles } from '../read-pack-folder.js';

export interface Problem extends Diagnostic {
  /** The slice whose element shows it; `pack` for what all of them show. */
  readonly slice: string;
  /** The text that it is about, if it is about a text. */
  readonly text: string;
}

export interface Look {
  /** The last that could be built. */
  readonly pack: BuiltPack | undefined;
  readonly problems: readonly Problem[];
  /** Why what is shown is older than the files, or nothing is shown. */
  readonly fault: string | undefined;
}

export async function lookAt(folder: string, before?: BuiltPack): Promise<Look> {
  try {
    const source = openSourcePack(await readPackFiles(folder));
    const problems = diagnosticsOn(source, folder).map((each) => asProblem(each, source, folder));
    try {
      const { pack } = await ownFrom(source);
      putPack(pack);
      return { pack, problems, fault: undefined };
    } catch (error) {
      // A pack with errors need not be one that can be built: they say what is wrong with it.
      if (error instanceof UnusableInputError) return { pack: before, problems, fault: error.message };
      if (problems.some(({ severity }) => severity === 'error'))
        return {
          pack: before,
          problems,
          fault: `${before ? 'You see the pack as it was before. ' : ''}It cannot be built until its errors are mended.`,
        };
      return { pack: before, problems, fault: inWords(error) };
    }
  } catch (error) {
    return { pack: before, problems: [], fault: inWords(error) };
  }
}

const slicesOf: Readonly<Record<string, string>> = {
  core: 'treatments',
  trials: 'treatments',
  review: 'pack',
  sources: 'sources',
  'sources.read': 'sources',
};

function asProblem(diagnostic: Diagnostic, source: SourcePack, folder: string): Problem {
  const files = [...source.texts, ...Object.values(source.structures)];
  const file = files.find(({ name }) => join(folder, name) === diagnostic.file);
  const [, stem = ''] = /([\w.-]+)\.\w+$/.exec(diagnostic.file) ?? [];
  let value: unknown = file?.value;
  for (const step of diagnostic.path.split('.')) value = (Object(value) as Record<string, unknown>)[step];
  const { name, standard } = Object(value) as Record<string, unknown>;
  const text = [value, standard, name].find((each) => typeof each === 'string') ?? '';
  return { ...diagnostic, slice: slicesOf[stem] ?? stem, text };
}
