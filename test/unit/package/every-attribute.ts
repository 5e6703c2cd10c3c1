/** Every attribute of every element with every value that a page may write, from the rules that read them. */
import { readElements } from '../../../scripts/manifest/elements.js';
import { applyRule, type AttributeRule } from '../../../src/base/attribute-rules.js';

interface ElementClass {
  readonly elementProperties: ReadonlyMap<string, { readonly attribute?: string | false; readonly rule?: AttributeRule }>;
  finalize(): void;
}

export interface Written {
  readonly tag: string;
  readonly attribute: string;
  readonly value: string;
}

/** For what is no list of words: what pages write. An attribute takes those that its rule reads. */
const samples = ['true', '3', 'GB', 'ck', 'causes quiz', 'ivig methotrexate', 'use:skin route:tablet', '2026-02-28'];

/** The types must take what the rules take: the manifest is asked for the tags alone. */
export async function everyAttribute(): Promise<Written[]> {
  const classes = (await import(new URL('../../../dist/index.js', import.meta.url).href)) as Record<string, ElementClass>;
  const { elements } = await readElements();
  return elements.flatMap(({ tag, className }) => {
    const elementClass = classes[className];
    if (!elementClass) throw new Error(`There is no ${className}.`);
    elementClass.finalize();
    return [...elementClass.elementProperties].flatMap(([property, { attribute, rule }]) => {
      if (!rule) return [];
      const values =
        (rule.words as readonly string[] | undefined) ?? samples.filter((sample) => applyRule(property, rule, sample).fault === undefined);
      if (values.length === 0) throw new Error(`${property} of ${tag}: no sample is a value of it.`);
      return values.map((value) => ({ tag, attribute: typeof attribute === 'string' ? attribute : property.toLowerCase(), value }));
    });
  });
}

export const asMarkup = (all: readonly Written[]): string =>
  all.map(({ tag, attribute, value }) => `<${tag} ${attribute}="${value}"></${tag}>`).join('\n');
