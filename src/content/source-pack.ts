/** A source pack as it was written: the value of each file, and the line of each part. Pure; build only. */
import { takeLibrary } from './csl-library.js';
import { nowhere, readYaml, type Path, type SyntaxDiagnostic } from './read-yaml.js';
import { silencesIn, type Silence } from './silences.js';
import { sliceNames } from './schema/slices.js';
import type { SliceName } from './types.js';

export type { Path, SyntaxDiagnostic };

/** A file that is no text that can be read, and why. */
export type Unreadable = Omit<SyntaxDiagnostic, 'duplicateKey'>;

export interface SourceFile {
  /** Path within the pack, with `/`: `en/findings.yaml`. */
  readonly name: string;
  /** What the file says; `undefined` if it cannot be read. */
  readonly value: unknown;
  readonly syntaxErrors: readonly SyntaxDiagnostic[];
  /** The line, from 1, of a part of the file; of the nearest part around it, if there is no such part. */
  lineOf(path: Path): number;
  /** Its column, from 1. */
  columnOf(path: Path): number;
  /** What its remarks silence. */
  readonly silenced: readonly Silence[];
}

export interface TextFile extends SourceFile {
  readonly language: string;
  readonly slice: SliceName;
}

export interface SourcePack {
  /** By slice: its structure. */
  readonly structures: Readonly<Partial<Record<SliceName, SourceFile>>>;
  readonly review: SourceFile | undefined;
  readonly sources: SourceFile | undefined;
  /** What was read of the sources, and when. */
  readonly sourcesRead: SourceFile | undefined;
  /** What each class of medicine must carry. */
  readonly core: SourceFile | undefined;
  /** What an organisation adds or replaces. */
  readonly layer?: SourceFile | undefined;
  /** The facts of studies. */
  readonly trials: SourceFile | undefined;
  readonly texts: readonly TextFile[];
  /** Names of files that are no part of a pack. */
  readonly unknownFiles: readonly string[];
}

const structureNames = [
  ...sliceNames.map((slice) => `${slice}.yaml`),
  'review.yaml',
  'sources.json',
  'sources.read.yaml',
  'core.yaml',
  'trials.yaml',
];
const textName = new RegExp(`^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)/(${sliceNames.join('|')})\\.yaml$`);

/** Names of folders that hold the texts of a language. */
export const textFolder = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** What an organisation adds to a pack or replaces in it. */
export const layerFile = 'layer.yaml';

/** Words that are spelt as they are written, one a line: the checker of spelling reads it. */
export const wordsFile = 'words.txt';

/** Within the folder of a language: what its texts were translated from. */
export const sidecarFile = 'translated.yaml';
const sidecarName = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\/translated\.yaml$/;

/** Whether a file of this name, with `/`, is part of a pack. */
export const isPackFile = (name: string): boolean =>
  structureNames.includes(name) || name === wordsFile || name === layerFile || sidecarName.test(name) || textName.test(name);

/** Notes of its editors may lie in its folder: which text carries which statement that was checked. Nothing here reads them. */
const editorsFile = 'claims.yaml';

/** The names of files that a pack can have, for people. */
export const fileNames = `${[...structureNames, wordsFile].join(', ')} and, in a folder for each language such as en, ${sliceNames.map((slice) => `${slice}.yaml`).join(', ')}`;

/** Is told of each file before and after it is read. */
export interface Watcher {
  begin(step: { readonly words: string; readonly size: number }): void;
  end(step: { readonly size: number }): void;
}

/** @param files By name within the pack, with `/`: what the file holds. */
export function openSourcePack(files: ReadonlyMap<string, string | Unreadable>, watcher?: Watcher): SourcePack {
  const openAny = (name: string, text: string | Unreadable): SourceFile => {
    const size = typeof text === 'string' ? text.length : 0;
    watcher?.begin({ words: `Reading ${name}`, size });
    const file = openFile(name, text);
    watcher?.end({ size });
    return file;
  };
  const open = (name: string) => {
    const text = files.get(name);
    return text === undefined ? undefined : openAny(name, text);
  };
  const names = [...files.keys()].sort();
  const sourcesRead = open('sources.read.yaml');
  const sources = open('sources.json');
  return {
    structures: Object.fromEntries(
      sliceNames.flatMap((slice) => {
        const file = open(`${slice}.yaml`);
        return file ? [[slice, file]] : [];
      }),
    ),
    review: open('review.yaml'),
    sources: sources && { ...sources, value: takeLibrary(sources.value, sourcesRead?.value) },
    sourcesRead,
    core: open('core.yaml'),
    layer: open(layerFile),
    trials: open('trials.yaml'),
    texts: names.flatMap((name) => {
      const [, language, slice] = textName.exec(name) ?? [];
      return language && slice ? [{ ...openAny(name, files.get(name) ?? ''), language, slice: slice as SliceName }] : [];
    }),
    unknownFiles: names.filter((name) => !isPackFile(name) && name !== editorsFile),
  };
}

function openFile(name: string, written: string | Unreadable): SourceFile {
  const unreadable = typeof written === 'string' ? findLostCharacter(written) : written;
  if (typeof written !== 'string' || unreadable) {
    return {
      name,
      value: undefined,
      syntaxErrors: [{ line: 1, message: '', ...unreadable, duplicateKey: false }],
      silenced: [],
      ...nowhere,
    };
  }
  const file = readYaml(written);
  const notJson = name.endsWith('.json') && file.syntaxErrors.length === 0 ? findJsonError(written) : undefined;
  return { name, ...file, silenced: silencesIn(written), ...(notJson && { value: undefined, syntaxErrors: [notJson] }) };
}

/** What no text holds: marks of control, and the mark that a letter was lost when the file was saved. */
function findLostCharacter(text: string): Unreadable | undefined {
  const found = /(?![\t\n\r\u0085])[\p{Cc}\uFFFD]/u.exec(text);
  if (!found) return undefined;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {
    line: lineAt(text, found.index),
    message: code === 'FFFD' ? 'a letter was lost: only U+FFFD is left' : `the control character U+${code}`,
    fix: code === 'FFFD' ? 'Write the letter again, and save the file as UTF-8.' : 'Remove it.',
  };
}

/** JSON is read as YAML, for the lines; that it is JSON is checked apart. */
function findJsonError(text: string): SyntaxDiagnostic | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    return { line: lineAt(text, Number(/position (\d+)/.exec(message)?.[1] ?? 0)), message, duplicateKey: false };
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
