/** The pack of tests, whole or with one thing broken. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPack } from '../../../src/content/build-pack.js';
import { lintPack } from '../../../src/content/lint/lint.js';
import type { Diagnostic } from '../../../src/content/lint/diagnostic.js';
import { openSourcePack, type SourcePack } from '../../../src/content/source-pack.js';
import type { BuiltPack } from '../../../src/content/types.js';

const packs = new URL('../../fixtures/packs/', import.meta.url);

/** By name: the text of each file. */
export const madeUpFiles = (): Map<string, string> => filesIn('made-up-illness');

/** The same pack with a slice `treatments`. */
export const withTreatments = (): Map<string, string> => new Map([...madeUpFiles(), ...filesIn('made-up-treatments')]);

/** The same pack with every slice. */
export const wholeFiles = (): Map<string, string> => new Map([...withTreatments(), ...filesIn('made-up-rest')]);

function filesIn(name: string): Map<string, string> {
  const folder = new URL(`${name}/`, packs);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return new Map(
    names.filter((file) => /\.(yaml|json)$/.test(file)).map((file) => [file, readFileSync(fileURLToPath(new URL(file, folder)), 'utf8')]),
  );
}

export const madeUpPack = (): SourcePack => openSourcePack(madeUpFiles());

/** With every slice, as a page gets it. */
export const builtMadeUpPack = (): Promise<BuiltPack> => buildPack(openSourcePack(wholeFiles()), '1.0.0');

export interface Break {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** The files after replacements that each must find what they replace. With the slices that are replaced. */
export function brokenFiles(...breaks: readonly Break[]): Map<string, string> {
  const inRest = filesIn('made-up-rest');
  const files = breaks.some(({ file }) => inRest.has(file))
    ? wholeFiles()
    : breaks.some(({ file }) => /treatments\.yaml$|^(core|trials)\.yaml$/.test(file))
      ? withTreatments()
      : madeUpFiles();
  for (const { file, from, to } of breaks) {
    const before = files.get(file) ?? '';
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${file} does not hold ${String(from)}`);
    files.set(file, after);
  }
  return files;
}

export const vocabulary = {
  regions: { skin: ['lid-upper', 'brow', 'scalp'], muscle: ['hip-muscles'], inside: ['lungs'] },
  signs: ['heliotrope', 'shawl'],
};

export const lintFiles = (files: ReadonlyMap<string, string>): Diagnostic[] => lintPack(openSourcePack(files), vocabulary);

/** Lint of the pack with these replacements. */
export const lintBroken = (...breaks: readonly Break[]): Diagnostic[] => lintFiles(brokenFiles(...breaks));
