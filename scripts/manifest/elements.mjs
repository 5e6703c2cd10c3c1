/** Reads the manifest for those who write something from it: each element as its user sees it, in the order of the manifest. */
import { readFile } from 'node:fs/promises';

/** A union of words as those words; undefined for any other type. */
const wordsOf = (type) => (/^'[^']*'( \| '[^']*')*$/.test(type) ? type.split(' | ').map((word) => word.slice(1, -1)) : undefined);

const unquoted = (text) => text?.replace(/^'(.*)'$/, '$1');

function asElement(declaration) {
  const { tagName, name, summary = '', description = '', members = [], superclass } = declaration;
  const attributes = (declaration.attributes ?? []).map((attribute) => ({
    name: attribute.name,
    property: attribute.fieldName,
    type: attribute.type.text,
    values: wordsOf(attribute.type.text),
    default: unquoted(attribute.default),
    description: attribute.description ?? '',
    isInherited: attribute.inheritedFrom !== undefined,
  }));
  const hasAttribute = new Set(attributes.map(({ property }) => property));
  return {
    tag: tagName,
    name: tagName.replace(/^helio-/, ''),
    className: name,
    superclass: superclass?.name,
    summary,
    description,
    attributes,
    /** Those without an attribute. */
    properties: members
      .filter((member) => member.kind === 'field' && !member.static && !hasAttribute.has(member.name))
      .map((member) => ({ name: member.name, type: member.type?.text ?? 'unknown', description: member.description ?? '' })),
    methods: members
      .filter(({ kind }) => kind === 'method')
      .map((method) => ({ name: method.name, description: method.description ?? '' })),
    events: (declaration.events ?? []).map((event) => ({ name: event.name, type: event.type.text, description: event.description })),
    slots: declaration.slots ?? [],
    parts: declaration.cssParts ?? [],
    customProperties: declaration.cssProperties ?? [],
    states: declaration.cssStates ?? [],
  };
}

/** The elements, and the events that they fire with the fields of each. */
export async function readElements(file = 'dist/custom-elements.json') {
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const elements = declarations
    .filter(({ tagName }) => tagName)
    .map(asElement)
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));
  const eventTypes = new Set(elements.flatMap(({ events }) => events.map(({ type }) => type)));
  const events = declarations
    .filter(({ name }) => eventTypes.has(name))
    .map(({ name, description, members = [] }) => ({
      name,
      description: description ?? '',
      fields: members
        .filter(({ kind }) => kind === 'field')
        .map((member) => ({ name: member.name, type: member.type?.text ?? 'unknown', description: member.description ?? '' })),
    }));
  return { elements, events };
}

/** The attributes that every element has and `helio-settings` sets: said once. */
export const sharedAttributes = (elements) => {
  const settings = elements.find(({ tag }) => tag === 'helio-settings');
  const example = elements.find((element) => element.tag !== 'helio-settings' && element.attributes.some(({ isInherited }) => isInherited));
  const names = new Set(settings?.attributes.map(({ name }) => name));
  return example?.attributes.filter(({ name }) => names.has(name)) ?? [];
};
