/** What a reader will see differ between two packs, numbers first. */
import { plainText } from '../../content/plain-text.js';
import type { Text } from '../../content/tree.js';
import type { BuiltPack } from '../../content/types.js';
import { flatten, placeOf, type Flat, type Leaf } from './leaves.js';

/** In the order in which they are told. */
export const kinds = {
  number: 'Numbers',
  added: 'New',
  removed: 'Gone',
  text: 'Words',
  notes: 'Same words, other footnotes or marks',
  data: 'Other data',
  'source-added': 'Sources added',
  'source-removed': 'Sources removed',
  'source-changed': 'Sources changed',
} as const;

export interface Change {
  readonly kind: keyof typeof kinds;
  readonly slice: string;
  /** Ids and keys within the slice, joined by dots. */
  readonly path: string;
  readonly language?: string;
  readonly level?: string;
  /** In words: what it is about. */
  readonly about: string;
  readonly before?: string;
  readonly after?: string;
}

export function compare(before: BuiltPack, after: BuiltPack): Change[] {
  const [old, now] = [flatten(before), flatten(after)];
  const changes: Change[] = [...wholes(old, now, after, 'added'), ...wholes(now, old, before, 'removed')];
  const told = (leaf: Leaf): boolean =>
    [old, now].some((one) =>
      leaf.path.some((_step, length) => isAlone(one, one === old ? now : old, leaf.slice, leaf.path.slice(0, length + 1))),
    ) ||
    isAlone(old, now, leaf.slice, []) ||
    isAlone(now, old, leaf.slice, []);
  for (const place of new Set([...old.leaves.keys(), ...now.leaves.keys()])) {
    const [was, is] = [old.leaves.get(place), now.leaves.get(place)];
    const leaf = is ?? was;
    if (!leaf || was?.whole === is?.whole || told(leaf)) continue;
    const { slice, path, language, level } = leaf;
    changes.push({
      kind: kindOf(was, is),
      slice,
      path: path.join('.'),
      ...(language !== undefined && { language }),
      ...(level !== undefined && { level }),
      about: aboutOf(is ? after : before, slice, path),
      ...(was && { before: was.words }),
      ...(is && { after: is.words }),
    });
  }
  changes.push(...sources(before, after));
  const order = Object.keys(kinds);
  return changes.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const isAlone = (here: Flat, there: Flat, slice: string, path: readonly string[]): boolean =>
  here.things.has(placeOf(slice, path)) && !there.things.has(placeOf(slice, path));

/** Slices and things that only `has` has, the outermost alone. */
function wholes(lacks: Flat, has: Flat, pack: BuiltPack, kind: 'added' | 'removed'): Change[] {
  return [...has.things.values()].flatMap(({ slice, path }) => {
    const outer = path.some((_step, length) => isAlone(has, lacks, slice, path.slice(0, length)));
    if (outer || !isAlone(has, lacks, slice, path)) return [];
    return [{ kind, slice, path: path.join('.'), about: path.length === 0 ? `all of ${slice}` : aboutOf(pack, slice, path) }];
  });
}

const digits = (text = ''): string => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');

function kindOf(was: Leaf | undefined, is: Leaf | undefined): Change['kind'] {
  if (was?.isNumber || is?.isNumber || digits(was?.words) !== digits(is?.words)) return 'number';
  if ((is ?? was)?.language === undefined) return 'data';
  return was?.words === is?.words ? 'notes' : 'text';
}

/** The name of the nearest thing around it, then the keys below: “Dry skin”, what. */
function aboutOf(pack: BuiltPack, slice: string, path: readonly string[]): string {
  let text: unknown = (pack.text['en'] ?? Object.values(pack.text)[0])?.standard?.[slice as never];
  let name = '';
  let below: string[] = [];
  for (const step of path) {
    text = typeof text === 'object' && text !== null && Object.hasOwn(text, step) ? (text as Record<string, unknown>)[step] : undefined;
    below.push(step);
    const { name: own, term, heading, title, topic } = Object(text) as Record<string, unknown>;
    const called = [own, term, heading, title, topic].find((each) => typeof each === 'string' || Array.isArray(each));
    if (called === undefined) continue;
    name = `“${plainText(called as Text)}”`;
    below = [];
  }
  return [name, below.join(' ')].filter((part) => part !== '').join(', ');
}

function sources(before: BuiltPack, after: BuiltPack): Change[] {
  return [...new Set([...Object.keys(before.sources), ...Object.keys(after.sources)])].flatMap((key) => {
    const [was, is] = [before.sources[key], after.sources[key]];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const kind = !was ? 'source-added' : !is ? 'source-removed' : 'source-changed';
    return [{ kind, slice: 'sources', path: key, about: key, ...(was && { before: inWords(was) }), ...(is && { after: inWords(is) }) }];
  });
}

const inWords = (source: object): string =>
  Object.values(source)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .join(' · ');
