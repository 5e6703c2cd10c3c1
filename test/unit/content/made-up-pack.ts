/** The pack of tests, whole or with one thing broken. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lintPack } from '../../../src/content/lint/lint.js';
import type { Remark } from '../../../src/content/lint/remark.js';
import { openSourcePack, type SourcePack } from '../../../src/content/source-pack.js';

const folder = new URL('../../fixtures/packs/made-up-illness/', import.meta.url);

/** By name: the text of each file. */
export function madeUpFiles(): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  return new Map(
    names.filter((name) => /\.(yaml|json)$/.test(name)).map((name) => [name, readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')]),
  );
}

export const madeUpPack = (): SourcePack => openSourcePack(madeUpFiles());

export interface Break {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** The files after replacements that each must find what they replace. */
export function brokenFiles(...breaks: readonly Break[]): Map<string, string> {
  const files = madeUpFiles();
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

export const lintFiles = (files: ReadonlyMap<string, string>): Remark[] => lintPack(openSourcePack(files), vocabulary);

/** Lint of the pack with these replacements. */
export const lintBroken = (...breaks: readonly Break[]): Remark[] => lintFiles(brokenFiles(...breaks));
