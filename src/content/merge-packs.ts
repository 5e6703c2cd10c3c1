/** Merges two parts of one pack. Pure: neither part is changed. */
import type { BuiltPack, GlossaryStructure, GlossaryText, SliceStructures, SliceTexts } from './types.js';

/** Where both have the same, `over` wins. A glossary is joined term by term, because a part carries only the terms that it uses. */
export function mergePacks(under: BuiltPack, over: BuiltPack): BuiltPack {
  const text: BuiltPack['text'] = { ...under.text };
  for (const [language, levels] of Object.entries(over.text)) {
    const merged = { ...text[language] };
    for (const [level, slices] of Object.entries(levels) as [keyof typeof levels, Partial<SliceTexts>][]) {
      merged[level] = mergeSlices(merged[level] ?? {}, slices, joinTexts);
    }
    text[language] = merged;
  }
  return {
    ...under,
    structure: mergeSlices(under.structure, over.structure, joinStructures),
    text,
    sources: { ...under.sources, ...over.sources },
  };
}

function mergeSlices<S extends Partial<SliceStructures> | Partial<SliceTexts>>(
  under: S,
  over: S,
  join: (under: NonNullable<S['glossary']>, over: NonNullable<S['glossary']>) => NonNullable<S['glossary']>,
): S {
  const merged = { ...under, ...over };
  if (under.glossary && over.glossary) merged.glossary = join(under.glossary, over.glossary);
  return merged;
}

function joinStructures(under: GlossaryStructure, over: GlossaryStructure): GlossaryStructure {
  const known = new Set(over.terms.map((term) => term.id));
  return { terms: [...under.terms.filter((term) => !known.has(term.id)), ...over.terms] };
}

function joinTexts(under: GlossaryText, over: GlossaryText): GlossaryText {
  return { terms: { ...under.terms, ...over.terms } };
}
