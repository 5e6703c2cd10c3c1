/** Writes documents: for all elements, or for one. */
import { findPack, provide } from '../content/registry.js';
import type { BuiltPack } from '../content/types.js';
import { applyRule, attributeName, faultOf, type RuleValues, type sharedRules } from '../base/attribute-rules.js';
import { isoToday } from '../article/dates.js';
import { readLanguage } from '../base/read-language.js';
import { askedLanguage } from '../article/text-is-english.js';
import { remembered } from './remembered.js';
import { writeHtml } from './write-html.js';
import { writePlain } from './write-plain.js';
import { surrounds, type SurroundShare } from './article-document.js';
import { notesOf, type DocumentKind } from './document-kind.js';

export type DocumentFormat = 'html' | 'text' | 'markdown';
const formats: readonly DocumentFormat[] = ['html', 'text', 'markdown'];

export interface RenderOptions {
  /** `html` (default), `text` or `markdown`. */
  readonly format?: DocumentFormat;
  /** The day for which review dates are judged, `YYYY-MM-DD`. Default today. */
  readonly today?: string;
  /**
   * Before every id of the document, and wherever it refers to one, so that two documents of one element can be on one page: letters,
   * digits, `-` and `_`, a letter first.
   */
  readonly idPrefix?: string;
  /**
   * How much of what the elements of a page share this document carries: `full` (default) all of it; `first` the purpose; `last` who has
   * reviewed the text; `line` a line in the place of each, and of the box that says when to get help.
   */
  readonly surround?: SurroundShare;
}

const prefixPattern = /^[a-z][\w-]{0,63}$/i;

/** `renderDocument`, see heliotrope/ssr. */
export type RenderDocument = (
  tag: string,
  attributes?: Readonly<Record<string, string | number | undefined>>,
  options?: RenderOptions,
) => string;

/**
 * `renderDocument` for these tags.
 *
 * @param shipped - What it shows unless a host has registered a pack of its own.
 */
export function rendererOf(documents: Readonly<Record<string, DocumentKind>>, shipped: BuiltPack): RenderDocument {
  const whole = new WeakSet<BuiltPack>();

  /**
   * The pack in use. Of the one that ships with us a process may have only what an element needs, because it has imported `define/…`: what
   * is missing joins it. What a host has registered comes before that.
   */
  const wholePack = (id: string): BuiltPack | undefined => {
    const inUse = findPack(id);
    if (id !== shipped.id || (inUse && whole.has(inUse))) return inUse;
    provide(shipped);
    const pack = findPack(id);
    if (pack) whole.add(pack);
    return pack;
  };

  return (tag, attributes = {}, { format = 'html', today = isoToday(), idPrefix, surround: share = 'full' } = {}) => {
    const kind = Object.hasOwn(documents, tag) ? documents[tag] : undefined;
    if (!kind) throw new RangeError(`unknown tag "${tag}": allowed are ${Object.keys(documents).join(', ')}`);
    if (!formats.includes(format)) throw new RangeError(`unknown format "${format}": allowed are ${formats.join(', ')}`);
    if (idPrefix !== undefined && !(typeof idPrefix === 'string' && prefixPattern.test(idPrefix)))
      throw new RangeError(
        `idPrefix "${idPrefix}": allowed are up to 64 letters (a to z), digits, - and _, a letter first; leave it out for none`,
      );
    if (!surrounds.includes(share)) throw new RangeError(`unknown surround "${share}": allowed are ${surrounds.join(', ')}`);
    const values = readAttributes(tag, kind.rules, attributes);
    const packId = values.pack;
    const pack = wholePack(packId);
    if (!pack) throw new RangeError(`<${tag}> pack="${packId}": no pack of this id is registered`);

    for (const [name, ids] of Object.entries(kind.ids?.(pack) ?? {})) {
      const value = (values as Readonly<Record<string, unknown>>)[name];
      if (value && !ids.includes(value as string)) throw new RangeError(`<${tag}> ${faultOf(name, value, ids.join(', '))}`);
    }

    const { lang: asked } = attributes;
    const lang = typeof asked === 'string' ? asked : '';
    const options = {
      language: readLanguage(lang, Object.keys(pack.text)),
      asked: askedLanguage(lang),
      today,
      idPrefix: `${idPrefix ?? ''}${tag}-`,
    };
    const made = remembered(pack, JSON.stringify([options, values, share]), () => kind.make({ ...values, ...options, pack }, share));
    if (!made) throw new RangeError(`<${tag}> pack="${packId}": it has no slice "${kind.slice}"`);
    const { tree } = made;
    const notes = notesOf(made, options.idPrefix);
    return format === 'html' ? writeHtml(tree, notes) : writePlain(tree, notes, format);
  };
}

function readAttributes(
  tag: string,
  rules: DocumentKind['rules'],
  attributes: Readonly<Record<string, string | number | undefined>>,
): RuleValues<typeof sharedRules> {
  const properties = Object.fromEntries(Object.keys(rules).map((property) => [attributeName(property), property]));
  const values = Object.fromEntries(Object.entries(rules).map(([property, rule]) => [property, rule.fallback]));
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'lang' || value === undefined) continue;
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const rule = property && rules[property];
    if (!rule) throw new RangeError(`<${tag}> has no attribute "${name}": allowed are lang, ${Object.keys(properties).join(', ')}`);
    const { value: allowed, fault } = applyRule(name, rule, value);
    if (fault) throw new RangeError(`<${tag}> ${fault}`);
    values[property] = allowed;
  }
  // Every element has the shared attributes.
  return values as RuleValues<typeof sharedRules>;
}
