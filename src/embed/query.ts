/** The settings of a frame are in the query of its address: each attribute of the element, by the element's own rules. */
import { attributeName, type AttributeRule } from '../base/attribute-rules.js';
import { home } from '../base/home.js';
import { findPack } from '../content/registry.js';

interface Declared {
  readonly elementProperties?: ReadonlyMap<string, { readonly rule?: AttributeRule }>;
}

/** What mailings and social networks add to any address. */
const added = /^(utm_\w+|fbclid|gclid|msclkid|mc_[ce]id)$/;
const language = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** Before the element is made: what it is asked for when it comes is what it says that it does not speak. */
export function applyLanguage(element: Element, query: string): void {
  const asked = new URLSearchParams(query).get('lang') ?? '';
  if (language.test(asked)) element.setAttribute('lang', asked);
}

/** A value that an element does not allow stays without effect; the element says so, and what it uses instead. */
export function applyQuery(element: Element, query: string): void {
  const properties = (element.constructor as Declared).elementProperties ?? new Map<string, { readonly rule?: AttributeRule }>();
  const names = [...properties].flatMap(([property, { rule }]) => (rule ? [attributeName(property)] : []));
  for (const [name, value] of new URLSearchParams(query)) {
    if (name === 'lang' ? language.test(value) : names.includes(name) && (name !== 'pack' || findPack(value)))
      element.setAttribute(name, value);
    else if (name === 'lang') warn(`lang="${value}": allowed are tags such as en or es-419; using ${home}.`);
    else if (name === 'pack') warn(`pack="${value}": this frame does not have it; using ${String(properties.get(name)?.rule?.fallback)}.`);
    else if (!added.test(name)) warn(`"${name}" is no setting of this frame: there are lang, ${names.join(', ')}.`);
  }
}

function warn(message: string): void {
  console.warn(`[heliotrope] ${message.slice(0, 500)}`);
}
