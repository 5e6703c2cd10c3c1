/** What a translation does not have yet, it has from English, text by text. Pure; build only. */
import { levels } from './names.js';
import type { Path, SourcePack, TextFile } from './source-pack.js';

export interface MissingText {
  readonly file: TextFile;
  readonly path: Path;
  /** English replaces it; else the other level of the same language. */
  readonly inEnglish: boolean;
}

type Loose = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const isLeveled = (value: Loose): boolean => levels.some((level) => Object.hasOwn(value, level));
const isEmpty = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** The pack with every text that English has, and what of it was missing. */
export function fillTexts(pack: SourcePack): { readonly pack: SourcePack; readonly missing: readonly MissingText[] } {
  const missing: MissingText[] = [];
  const english = new Map(pack.texts.filter(({ language }) => language === 'en').map(({ slice, value }) => [slice, value]));
  const texts = pack.texts.map((file): TextFile => {
    const from = english.get(file.slice);
    if (file.language === 'en' || !isRecord(from) || !isRecord(file.value)) return file;
    const note = (path: Path, inEnglish: boolean) => missing.push({ file, path, inEnglish });
    return { ...file, value: filled(file.value, from, [], note) };
  });
  return { pack: missing.length > 0 ? { ...pack, texts } : pack, missing };
}

function filled(value: unknown, english: unknown, path: Path, note: (path: Path, inEnglish: boolean) => void): unknown {
  if (isEmpty(value)) {
    // A record without texts lacks none.
    if (!isRecord(english) || Object.keys(english).length > 0) note(path, true);
    return english;
  }
  if (!isRecord(value) || !isRecord(english)) return value;
  if (isLeveled(value) !== isLeveled(english)) return value;
  if (isLeveled(value)) {
    const lacking = levels.find((level) => isEmpty(value[level]));
    const other = levels.find((level) => !isEmpty(value[level]));
    if (lacking === undefined) return value;
    note(other === undefined ? path : [...path, lacking], other === undefined);
    return other === undefined ? english : { ...value, [lacking]: value[other] };
  }
  const all = Object.fromEntries(Object.entries(english).map(([key, part]) => [key, filled(value[key], part, [...path, key], note)]));
  return { ...value, ...all };
}

/** What is at a path and below, with its path: strings, and lists as a whole. */
export function* leavesOf(value: unknown, path: Path = []): Generator<{ readonly path: Path; readonly value: unknown }> {
  if (!isRecord(value)) yield { path, value };
  else for (const [key, part] of Object.entries(value)) yield* leavesOf(part, [...path, key]);
}
