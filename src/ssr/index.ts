/** Documents outside a page: the plain content of an element as HTML, text or Markdown. Runs in Node and in browsers, without a DOM. */
import { findPack, provide } from '../content/registry.js';
import { attributeName } from '../foundation/attribute-rules.js';
import { isoToday } from '../foundation/dates.js';
import { readLanguage } from '../foundation/read-language.js';
import { pack as defaultPack } from '../generated/packs/dermatomyositis/index.js';
import { documents } from './documents.js';
import type { Notes } from './notes.js';
import { remembered } from './remembered.js';
import { writeHtml } from './write-html.js';
import { writePlain } from './write-plain.js';

export type DocumentFormat = 'html' | 'text' | 'markdown';
const formats: readonly DocumentFormat[] = ['html', 'text', 'markdown'];

export interface RenderOptions {
  /** `html` (default), `text` or `markdown`. */
  readonly format?: DocumentFormat;
  /** The day for which review dates are judged, `YYYY-MM-DD`. Default today. */
  readonly today?: string;
}

/** The tags that have a document. */
export const documentTags: readonly string[] = Object.keys(documents);

/**
 * The document of an element: what a reader gets without script.
 *
 * @param tag - `helio-body-map` and the like: one of `documentTags`.
 * @param attributes - As written in HTML: `{ level: 'easy', 'heading-level': 3, lang: 'en' }`.
 * @returns A string without script, style or comments.
 * @throws RangeError for an unknown tag, attribute, value or format, naming what is allowed; or if no pack of that id is registered.
 */
export function renderDocument(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  { format = 'html', today = isoToday() }: RenderOptions = {},
): string {
  if (!Object.hasOwn(documents, tag)) throw new RangeError(`unknown tag "${tag}": allowed are ${documentTags.join(', ')}`);
  if (!formats.includes(format)) throw new RangeError(`unknown format "${String(format)}": allowed are ${formats.join(', ')}`);
  const kind = documents[tag]!;
  const values = readAttributes(tag, kind.rules, attributes);
  const packId = String(values['pack']);
  if (packId === defaultPack.id && !findPack(packId)) provide(defaultPack);
  const pack = findPack(packId);
  if (!pack) throw new RangeError(`<${tag}> pack="${packId}": no pack of this id is registered`);

  const options = { language: readLanguage(String(attributes['lang'] ?? ''), pack), today, idPrefix: `${tag}-` };
  const made = remembered(pack, JSON.stringify([options, values]), () => kind.make({ pack, ...options }, values));
  if (!made) throw new RangeError(`<${tag}> pack="${packId}": it has no slice "${kind.slice}"`);
  const { tree, footnotes, frame } = made;
  const numbers = new Map(footnotes.sources.map((key, index) => [key, index + 1]));
  const explained = new Set(footnotes.terms.filter((id) => frame.definition(id)));
  const notes: Notes = {
    idPrefix: `${tag}-`,
    number: (key) => numbers.get(key) ?? 0,
    label: (number) => frame.speaker.say('noteLabel', { number }),
    hasTerm: (id) => explained.has(id),
  };
  return format === 'html' ? writeHtml(tree, notes) : writePlain(tree, notes, format);
}

function readAttributes(
  tag: string,
  rules: (typeof documents)[string]['rules'],
  attributes: Readonly<Record<string, string | number | undefined>>,
): Record<string, unknown> {
  const properties = Object.fromEntries(Object.keys(rules).map((property) => [attributeName(property), property]));
  const values = Object.fromEntries(Object.entries(rules).map(([property, rule]) => [property, rule.fallback]));
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'lang' || value === undefined) continue;
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const rule = property && rules[property];
    if (!rule) throw new RangeError(`<${tag}> has no attribute "${name}": allowed are lang, ${Object.keys(properties).join(', ')}`);
    const read = rule.read(value);
    if (read === undefined) throw new RangeError(`<${tag}> ${name}="${String(value)}": allowed are ${rule.allowed}`);
    values[property] = read;
  }
  return values;
}
