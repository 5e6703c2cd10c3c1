/** An organisation's own layer: texts of a pack that it adds to or replaces, by id. Pure; safe for the browser. */
import { mayBe, shapeAt } from './layer-rules.js';
import { readLayer, type Change } from './layer-shape.js';
import { PackError } from './pack-error.js';
import type { Level } from './names.js';
import { findMessages } from './registry.js';
import type { Text } from './tree.js';
import type { BuiltPack } from './types.js';

type Loose = Readonly<Record<string, unknown>>;

export interface Layer {
  /** The id of the pack. */
  readonly pack: string;
  readonly changes: readonly Change[];
}

/** @throws {PackError} for what is no layer, and for what a layer may not change. */
export function openLayer(value: unknown): Layer {
  const layer = readLayer(value);
  for (const change of layer.changes) {
    const reason = whyNot(change);
    if (reason) throw new PackError(placeOf(change), reason);
  }
  return layer;
}

export const placeOf = ({ language, slice, path }: Change): string => ['text', language, slice, ...path].join('.');

/** Why no layer may make a change; undefined if one may. */
export function whyNot({ slice, path, adds, levels }: Change): string | undefined {
  const shape = shapeAt([slice, ...path]);
  if (!shape) return 'is no text of a pack';
  if (shape === 's' && Object.values(levels).some((text) => typeof text !== 'string')) return 'is a name: it has no marks';
  return mayBe([slice, ...path], adds);
}

/** How what a layer says ends: the words of a host are told apart from ours, in every form of a document. */
const english = 'Added by this website';
function marksOf(language: string): readonly [string, ...string[]] {
  const words = findMessages(language)?.['reading']?.['added'];
  return typeof words === 'string' ? [` (${words})`, ` (${english})`] : [` (${english})`];
}

const lastOf = (text: Text): unknown => (typeof text === 'string' ? text : text.at(-1));
const listOf = (text: Text) => (typeof text === 'string' ? [text] : text);

/** `over` is joined to the text, or put in its place. */
function changed(text: Text, over: Text, adds: boolean, mark: string): Text {
  const before = adds ? [...listOf(text), ' '] : [];
  const pieces = [...before, ...listOf(over), mark];
  return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : pieces;
}

/**
 * The pack with the layer on it; the same object if there is nothing to change (any more). A layer goes on parts as they come: what is there
 * already is known by its mark. What the pack has no such text for is told to `refuse`, and left out.
 *
 * A review is of the words that were read: where a text was replaced, reviews of that language are not carried over.
 */
export function withLayer(pack: BuiltPack, { changes }: Layer, refuse: (error: PackError) => void): BuiltPack {
  let { text } = pack;
  const replacedIn = new Set<string>();
  for (const { language, slice, path, adds, levels } of changes) {
    const marks = marksOf(language);
    for (const level of Object.keys(text[language] ?? {}) as Level[]) {
      const keys = [language, level, slice, ...path];
      if (!text[language]?.[level]?.[slice]) continue;
      const old = keys.reduce<unknown>((value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined), text);
      if (typeof old !== 'string' && !Array.isArray(old)) {
        refuse(new PackError(['text', ...keys].join('.'), `the pack has no such text`));
        continue;
      }
      const last = lastOf(old as Text);
      if (marks.some((mark) => typeof last === 'string' && last.endsWith(mark))) continue;
      if (!adds && holdsProof(old as Text)) {
        refuse(new PackError(['text', ...keys].join('.'), 'has a source or a number: it can be added to, not replaced'));
        continue;
      }
      if (!adds) replacedIn.add(language);
      text = put(text, keys, changed(old as Text, levels[level], adds, marks[0])) as BuiltPack['text'];
    }
  }
  return text === pack.text ? pack : { ...withoutReviews(pack, replacedIn), text };
}

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

function put(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  return key === undefined ? value : { ...(whole as Loose), [key]: put((whole as Loose)[key], rest, value) };
}

/** Whether a text cites, or has a number in digits. */
export const holdsProof = (text: Text): boolean => /\p{N}|"cite":/u.test(JSON.stringify(text));

function withoutReviews(pack: BuiltPack, languages: ReadonlySet<string>): BuiltPack {
  const own = pack.structure.pack;
  if (!own || languages.size === 0) return pack;
  const isKept = ({ language }: { readonly language: string }): boolean => !languages.has(language);
  const { records, parts, ...review } = own.review;
  return {
    ...pack,
    structure: {
      ...pack.structure,
      pack: { ...own, review: { ...review, records: records.filter(isKept), ...(parts && { parts: parts.filter(isKept) }) } },
    },
  };
}
