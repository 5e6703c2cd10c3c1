/** Reads a layer as it was given. Pure; safe for the browser. */
import { levels, type Level } from './names.js';
import { exists, namedStrings } from './named-strings.js';
import { PackError } from './pack-error.js';
import type { Inline, Text } from './tree.js';
import type { SliceName } from './types.js';

/** One text that a layer changes. */
export interface Change {
  readonly language: string;
  readonly slice: SliceName;
  /** Within the text of the slice. */
  readonly path: readonly string[];
  /** Joined to the text; else put in its place. */
  readonly adds: boolean;
  readonly levels: Readonly<Record<Level, Text>>;
}

const deepest = 12;
const mostLetters = 10_000;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function need(holds: unknown, path: readonly (string | number)[], reason: string): asserts holds {
  if (!holds) throw new PackError(path.join('.'), reason);
}

/**
 * `{ pack, text: { en: { treatments: { … the texts to change, where the pack has them } } } }`. A text is `words`, `{ standard, easy }`, or one of
 * these as `{ add: … }`.
 *
 * @throws {PackError}
 */
export function readLayer(value: unknown): { readonly pack: string; readonly changes: readonly Change[] } {
  need(isRecord(value), [], 'must be an object');
  const { format = 1, pack, text, ...others } = value;
  const [unknown] = Object.keys(others);
  need(unknown === undefined, [unknown ?? ''], 'is not known here');
  need(format === 1, ['format'], 'must be 1');
  need(typeof pack === 'string' && new RegExp(namedStrings.i[0]).test(pack), ['pack'], 'must be the id of a pack');
  need(isRecord(text), ['text'], 'must be an object, by language');
  const changes: Change[] = [];
  for (const [language, slices] of Object.entries(text)) {
    need(new RegExp(namedStrings.l[0]).test(language), ['text', language], 'must be a language');
    need(isRecord(slices), ['text', language], 'must be an object, by slice');
    for (const [slice, texts] of Object.entries(slices)) {
      need(isRecord(texts), ['text', language, slice], 'must be an object');
      changes.push(...changesIn(texts, language, slice as SliceName, []));
    }
  }
  return { pack, changes };
}

function changesIn(value: unknown, language: string, slice: SliceName, path: readonly string[]): Change[] {
  const place = ['text', language, slice, ...path];
  need(path.length < deepest, place, 'is too deep');
  const keys = isRecord(value) ? Object.keys(value) : [];
  const adds = keys.join() === 'add';
  const said = adds ? (value as { add: unknown }).add : value;
  if (isRecord(said) && !('standard' in said)) {
    need(!adds, [...place, 'add'], 'must be a text');
    need(keys.length > 0, place, 'must be a text');
    return Object.entries(said).flatMap(([key, part]) => changesIn(part, language, slice, [...path, key]));
  }
  if (!isRecord(said)) {
    const text = readText(said, place);
    return [{ language, slice, path, adds, levels: { standard: text, easy: text } }];
  }
  for (const key of Object.keys(said)) need(levels.includes(key as Level), [...place, key], 'is no level: standard, easy');
  const standard = readText(said['standard'], [...place, 'standard']);
  const easy = said['easy'] === undefined ? standard : readText(said['easy'], [...place, 'easy']);
  return [{ language, slice, path, adds, levels: { standard, easy } }];
}

function readText(value: unknown, path: readonly (string | number)[]): Text {
  need(path.length < deepest * 2, path, 'is too deep');
  if (typeof value === 'string') {
    need(/\S/.test(value) && value.length <= mostLetters, path, 'must be a text, and not too long');
    return value;
  }
  need(Array.isArray(value) && value.length > 0 && value.length < mostLetters, path, 'must be a text');
  return value.map((piece: unknown, index) => readPiece(piece, [...path, index]));
}

/** Words, emphasis, and links. Sources and terms are the pack's. */
function readPiece(piece: unknown, path: readonly (string | number)[]): Inline {
  if (typeof piece === 'string') {
    need(piece.length <= mostLetters, path, 'is too long');
    return piece;
  }
  need(isRecord(piece), path, 'must be words, em, strong or a link');
  const [kind, ...more] = Object.keys(piece);
  if (more.length === 0 && (kind === 'em' || kind === 'strong')) {
    const words = readText(piece[kind], [...path, kind]);
    return kind === 'em' ? { em: words } : { strong: words };
  }
  const { tag, attributes, children, ...others } = piece;
  need(tag === 'a' && isRecord(attributes) && Object.keys(others).length === 0, path, 'must be words, em, strong or a link');
  const { href } = attributes;
  // `rel` is ours.
  const isPlain = Object.keys(attributes).every((key) => key === 'href' || key === 'rel');
  need(typeof href === 'string' && isPlain, [...path, 'attributes'], 'must be href');
  need(
    new RegExp(namedStrings.h[0]).test(href) && exists(href, namedStrings.h),
    [...path, 'attributes', 'href'],
    'must begin with https://',
  );
  // A link is an element of a document: what renders texts renders those, too.
  return {
    tag,
    attributes: { href, rel: 'noopener noreferrer' },
    children: readText(children, [...path, 'children']),
  } as unknown as Inline;
}
