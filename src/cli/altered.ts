/** A pack that was made from one of ours, and changed: it carries neither our name nor our reviews (see LICENSE-content). */
import { isDeepStrictEqual } from 'node:util';
import type { Text } from '../content/tree.js';
import type { BuiltPack, PackStructure } from '../content/types.js';

/** Those that ship with the package. */
export async function ourPacks(): Promise<readonly BuiltPack[]> {
  const { pack } = await import('../generated/packs/dermatomyositis/index.js');
  const { pack: spanish } = await import('../generated/packs/dermatomyositis/es/index.js');
  return [{ ...pack, text: { ...pack.text, ...spanish.text } }];
}

export interface Owned {
  readonly pack: BuiltPack;
  /** The pack of ours that it was made from, where it is not that pack any more. */
  readonly changedFrom?: BuiltPack;
}

/**
 * The pack, under its own name: one of ours as it is stays as it is, and so does one that has nothing to do with ours.
 *
 * @param plain The pack without the layer that is on it: that says itself what it has put there.
 */
export function underItsOwnName(pack: BuiltPack, ours: readonly BuiltPack[], plain = pack): Owned {
  const from = ours.find((each) => each.id === pack.id || origins(pack).some((origin) => isOneOf(origins(each), origin)));
  if (!from || (from.id === pack.id && isDeepStrictEqual(content(plain), content(from, Object.keys(plain.text))))) return { pack };
  const { pack: own } = pack.structure;
  return {
    changedFrom: from,
    pack: {
      ...withOrigins(pack, (origin) => {
        const notice = `Changed from the pack "${from.id}" ${from.version} of Heliotrope, whose authors and reviewers have not read this text.`;
        if (isOneOf(origins(from), origin)) return notice;
        return typeof origin === 'string' ? `${notice} ${origin}` : [`${notice} `, ...origin];
      }),
      structure: { ...pack.structure, ...(own && { pack: { ...own, review: withoutReviewsOf(from, own.review) } }) },
    },
  };
}

type Review = PackStructure['review'];
type Signed = Readonly<Record<'reviewer' | 'date' | 'language' | 'level', string>>;

/** Its own reviewers stay: they read these words. */
function withoutReviewsOf(from: BuiltPack, { records, parts, ...dates }: Review): Review {
  const theirs = from.structure.pack?.review;
  const signature = ({ reviewer, date, language, level }: Signed): string => JSON.stringify([reviewer, date, language, level]);
  const ours = new Set([...(theirs?.records ?? []), ...(theirs?.parts ?? [])].map(signature));
  const isOwn = (each: Signed): boolean => !ours.has(signature(each));
  return { ...dates, records: records.filter(isOwn), ...(parts && { parts: parts.filter(isOwn) }) };
}

const isOneOf = (texts: readonly Text[], text: Text): boolean => texts.some((each) => isDeepStrictEqual(each, text));
const origins = ({ text }: BuiltPack): Text[] =>
  Object.values(text).flatMap((levels) => Object.values(levels).flatMap(({ pack }) => (pack ? [pack.origin] : [])));

function withOrigins(pack: BuiltPack, change: (origin: Text) => Text): BuiltPack {
  const text = Object.entries(pack.text).map(([language, levels]) => [
    language,
    Object.fromEntries(
      Object.entries(levels).map(([level, slices]) => [
        level,
        slices.pack ? { ...slices, pack: { ...slices.pack, origin: change(slices.pack.origin) } } : slices,
      ]),
    ),
  ]);
  return { ...pack, text: Object.fromEntries(text) as BuiltPack['text'] };
}

/**
 * What readers are told, apart from where it comes from and who reviewed it. How a source is put is the formatter's; a language that is left
 * out changes nothing of the others.
 */
function content(pack: BuiltPack, languages = Object.keys(pack.text)): unknown {
  const { structure, text: whole, sources } = withOrigins(pack, () => '');
  const text = Object.fromEntries(Object.entries(whole).filter(([language]) => languages.includes(language)));
  return {
    structure: { ...structure, pack: { ...structure.pack, review: undefined } },
    text,
    sources: Object.fromEntries(Object.entries(sources).map(([key, source]) => [key, { ...source, text: '' }])),
  };
}
