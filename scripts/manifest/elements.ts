/** Reads the manifest for those who write something from it: each element as its user sees it, in the order of its tag. */
import { readJson } from '../build/package.js';
import type { Declaration, ManifestFile } from './manifest-file.js';

export interface Documented {
  readonly name: string;
  readonly description: string;
}
export interface Typed extends Documented {
  readonly type: string;
}
export interface ManifestAttribute extends Typed {
  readonly property: string;
  readonly values?: readonly string[] | undefined;
  readonly default?: string | undefined;
  readonly isInherited: boolean;
}
export interface ManifestElement {
  readonly tag: string;
  readonly name: string;
  readonly className: string;
  readonly superclass?: string | undefined;
  readonly summary: string;
  readonly description: string;
  readonly attributes: readonly ManifestAttribute[];
  /** Those without an attribute. */
  readonly properties: readonly Typed[];
  readonly methods: readonly Documented[];
  readonly events: readonly Typed[];
  readonly slots: readonly Documented[];
  readonly parts: readonly Documented[];
  readonly customProperties: readonly Documented[];
  readonly states: readonly Documented[];
}
export interface ManifestEvent extends Documented {
  readonly fields: readonly Typed[];
}
export interface Manifest {
  readonly elements: readonly ManifestElement[];
  readonly events: readonly ManifestEvent[];
}

/** A union of words as those words; undefined for any other type. */
const wordsOf = (type: string): string[] | undefined =>
  /^'[^']*'( \| '[^']*')*$/.test(type) ? type.split(' | ').map((word) => word.slice(1, -1)) : undefined;

const unquoted = (text: string | undefined): string | undefined => text?.replace(/^'(.*)'$/, '$1');

interface Entry {
  readonly name: string;
  readonly description?: string | undefined;
  readonly type?: { readonly text: string } | undefined;
}
const documented = ({ name, description = '' }: Entry): Documented => ({ name, description });
const typed = (entry: Entry): Typed => ({ ...documented(entry), type: entry.type?.text ?? 'unknown' });

function asElement(declaration: Declaration, tag: string): ManifestElement {
  const { name, summary = '', description = '', members = [], superclass } = declaration;
  const attributes = (declaration.attributes ?? []).map((attribute) => ({
    ...typed(attribute),
    property: attribute.fieldName ?? attribute.name,
    values: wordsOf(attribute.type?.text ?? ''),
    default: unquoted(attribute.default),
    isInherited: attribute.inheritedFrom !== undefined,
  }));
  const hasAttribute = new Set(attributes.map(({ property }) => property));
  return {
    tag,
    name: tag.replace(/^helio-/, ''),
    className: name,
    superclass: superclass?.name,
    summary,
    description,
    attributes,
    properties: members.filter((member) => member.kind === 'field' && !member.static && !hasAttribute.has(member.name)).map(typed),
    methods: members.filter(({ kind }) => kind === 'method').map(documented),
    events: (declaration.events ?? []).map(typed),
    slots: (declaration.slots ?? []).map(documented),
    parts: (declaration.cssParts ?? []).map(documented),
    customProperties: (declaration.cssProperties ?? []).map(documented),
    states: (declaration.cssStates ?? []).map(documented),
  };
}

/** The elements, and the events that they fire with the fields of each. */
export async function readElements(file = 'dist/custom-elements.json'): Promise<Manifest> {
  const manifest = (await readJson(file)) as ManifestFile;
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const elements = declarations
    .flatMap((declaration) => (declaration.tagName ? [asElement(declaration, declaration.tagName)] : []))
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));
  const eventTypes = new Set(elements.flatMap(({ events }) => events.map(({ type }) => type)));
  const events = declarations
    .filter(({ name }) => eventTypes.has(name))
    .map((declaration) => ({
      ...documented(declaration),
      fields: (declaration.members ?? []).filter(({ kind }) => kind === 'field').map(typed),
    }));
  return { elements, events };
}

/** The attributes that every element has and `helio-settings` sets: said once. */
export function sharedAttributes(elements: readonly ManifestElement[]): readonly ManifestAttribute[] {
  const settings = elements.find(({ tag }) => tag === 'helio-settings');
  const example = elements.find((element) => element.tag !== 'helio-settings' && element.attributes.some(({ isInherited }) => isInherited));
  const names = new Set(settings?.attributes.map(({ name }) => name));
  return example?.attributes.filter(({ name }) => names.has(name)) ?? [];
}
