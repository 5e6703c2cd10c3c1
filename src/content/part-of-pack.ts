/** Takes from a pack what one element needs. Pure; build only. */
import { referencesIn, sourcesIn } from './references.js';
import type { BuiltPack, SliceName } from './types.js';

/**
 * The part of a pack with these slices, the glossary terms that their texts use (at any level, in any language, and the terms in
 * the definitions of those), and the sources that all of it cites. Ids of the clinical dossier stay behind: no element shows them.
 */
export function partOfPack(pack: BuiltPack, slices: readonly SliceName[]): BuiltPack {
  const chosen = keep(pack, (slice) => slices.includes(slice));
  const terms = new Set<string>();
  const queue = referencesIn(chosen, 'term');
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (terms.has(id)) continue;
    terms.add(id);
    const definitions = Object.values(pack.text).flatMap((byLevel) => Object.values(byLevel).map(({ glossary }) => glossary?.terms[id]));
    queue.push(...referencesIn(definitions, 'term'));
  }
  const part = withoutDossier(slices.includes('glossary') || terms.size === 0 ? chosen : withTerms(pack, chosen, terms));
  const cited = sourcesIn(part);
  return { ...part, sources: pick(pack.sources, (key) => cited.has(key)) };
}

const withoutDossier = (part: BuiltPack): BuiltPack => ({
  ...part,
  structure: JSON.parse(
    JSON.stringify(part.structure, (key, value: unknown) => (key === 'dossier' ? undefined : value)),
  ) as BuiltPack['structure'],
});

const pick = <T>(record: Readonly<Record<string, T>>, wanted: (key: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => wanted(key)));

/** The pack without sources, and with those slices only. */
function keep(pack: BuiltPack, wanted: (slice: SliceName) => boolean): BuiltPack {
  const slicesOf = <S extends object>(slices: S) =>
    pick(slices as Record<string, unknown>, (slice) => wanted(slice as SliceName)) as Partial<S>;
  return {
    ...pack,
    structure: slicesOf(pack.structure),
    text: eachText(pack, slicesOf),
    sources: {},
  };
}

function withTerms(pack: BuiltPack, part: BuiltPack, wanted: ReadonlySet<string>): BuiltPack {
  const structure = pack.structure.glossary;
  return {
    ...part,
    structure: { ...part.structure, ...(structure && { glossary: { terms: structure.terms.filter(({ id }) => wanted.has(id)) } }) },
    text: eachText(pack, ({ glossary }, language, level) => ({
      ...part.text[language]?.[level],
      ...(glossary && { glossary: { terms: pick(glossary.terms, (id) => wanted.has(id)) } }),
    })),
  };
}

type Texts = BuiltPack['text'];
type ByLevel = Texts[string];
type Level = keyof ByLevel;
type Slices = NonNullable<ByLevel[Level]>;

function eachText({ text }: BuiltPack, change: (slices: Slices, language: string, level: Level) => Slices): Texts {
  return Object.fromEntries(
    Object.entries(text).map(([language, byLevel]) => [
      language,
      Object.fromEntries(Object.entries(byLevel).map(([level, slices]) => [level, change(slices, language, level as Level)])) as ByLevel,
    ]),
  );
}
