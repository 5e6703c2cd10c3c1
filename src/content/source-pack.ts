/** A source pack as it was written: the value of each file, and on which line each part of it stands. Pure; build only. */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { sliceNames, type SliceName } from './schema.js';

/** Keys and indexes that lead from the root of a file to a part of it. */
export type Path = readonly (string | number)[];

/** A mistake of syntax, or a key that stands twice. */
export interface SyntaxRemark {
  readonly line: number;
  readonly message: string;
  readonly duplicateKey: boolean;
}

export interface SourceFile {
  /** Path within the pack, with `/`: `en/findings.yaml`. */
  readonly name: string;
  /** What the file says; `undefined` if it cannot be read. */
  readonly value: unknown;
  readonly mistakes: readonly SyntaxRemark[];
  /** The line, from 1, of a part of the file; of the nearest part around it, if there is no such part. */
  lineOf(path: Path): number;
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
  readonly texts: readonly TextFile[];
  /** Names of files that are no part of a pack. */
  readonly strangers: readonly string[];
}

const structureNames = [...sliceNames.map((slice) => `${slice}.yaml`), 'review.yaml', 'sources.json'];
const textName = new RegExp(`^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)/(${sliceNames.join('|')})\\.yaml$`);

/** The names of files that a pack can have, for people. */
export const fileNames = `${structureNames.join(', ')} and, in a folder for each language such as en, ${sliceNames.map((slice) => `${slice}.yaml`).join(', ')}`;

/** @param files By name within the pack, with `/`: what the file holds. */
export function openSourcePack(files: ReadonlyMap<string, string>): SourcePack {
  const open = (name: string) => {
    const text = files.get(name);
    return text === undefined ? undefined : openFile(name, text);
  };
  const names = [...files.keys()].sort();
  return {
    structures: Object.fromEntries(
      sliceNames.flatMap((slice) => {
        const file = open(`${slice}.yaml`);
        return file ? [[slice, file]] : [];
      }),
    ),
    review: open('review.yaml'),
    sources: open('sources.json'),
    texts: names.flatMap((name) => {
      const [, language, slice] = textName.exec(name) ?? [];
      return language && slice ? [{ ...openFile(name, files.get(name) ?? ''), language, slice: slice as SliceName }] : [];
    }),
    strangers: names.filter((name) => !structureNames.includes(name) && !textName.test(name)),
  };
}

/** JSON is read as YAML too, for the lines; that it is JSON is checked apart. */
function openFile(name: string, text: string): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const mistakes = document.errors.map((error) => ({
    line: lineAt(error.pos[0]),
    message: (error.message.split(' at line ')[0] ?? error.message).trim(),
    duplicateKey: error.code === 'DUPLICATE_KEY',
  }));
  if (name.endsWith('.json') && mistakes.length === 0) {
    try {
      JSON.parse(text);
    } catch (error) {
      mistakes.push({ line: 1, message: (error as Error).message, duplicateKey: false });
    }
  }
  const readable = mistakes.every((mistake) => mistake.duplicateKey);
  return {
    name,
    value: readable ? document.toJS() : undefined,
    mistakes,
    lineOf: (path) => lineAt(offsetOf(document.contents, path)),
  };
}

function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isAlias(node)) break;
    let found: unknown;
    let start: number | undefined;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      found = pair?.value;
      start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    } else if (isSeq(node)) {
      found = node.items[Number(step)];
      start = (found as Node | undefined)?.range?.[0];
    }
    if (start === undefined) break;
    offset = start;
    node = found;
  }
  return offset;
}
