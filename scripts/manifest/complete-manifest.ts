/**
 * Makes the analyzer's manifest whole: what the base classes document counts for every element, and what an attribute may hold comes from
 * its rule. What no user can rely on leaves it, and so do the modules that have neither an element nor a class above one nor an event.
 * `dist` has its modules by then.
 */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { readJson } from '../build/package.js';
import type { Declaration, ManifestEntry, ManifestFile } from './manifest-file.js';

const documented = ['slots', 'cssParts', 'cssProperties', 'cssStates', 'events'] as const;
const oneLine = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ').trim();

type ByName = ReadonlyMap<string, Declaration>;

/** What `static properties` of an element says of one. */
interface PropertyOptions {
  readonly attribute?: string;
  readonly rule?: { readonly words?: readonly string[]; readonly fallback: string | number | readonly string[] };
}
interface ElementClass {
  finalize(): void;
  readonly elementProperties: ReadonlyMap<string, PropertyOptions>;
}

function chainOf(declaration: Declaration, byName: ByName): Declaration[] {
  const above = declaration.superclass && byName.get(declaration.superclass.name);
  return above ? [above, ...chainOf(above, byName)] : [];
}

/** What a base class says is said once, for all; only a slot may mean something else in an element. */
function inherit(declaration: Declaration, bases: readonly Declaration[]): void {
  for (const kind of documented) {
    const inherited = bases.flatMap((base) => base[kind] ?? []);
    const isOwn = ({ name }: ManifestEntry) => kind === 'slots' || !inherited.some((each) => each.name === name);
    const own = (declaration[kind] ?? []).filter(isOwn);
    // An event without @fires is one that only the code inside dispatches.
    const all = [...own, ...inherited].filter(({ description }) => description);
    const seen = new Map<string, ManifestEntry>();
    for (const each of all) if (!seen.has(each.name)) seen.set(each.name, { ...each, description: oneLine(each.description) });
    if (seen.size > 0) declaration[kind] = [...seen.values()];
    else Reflect.deleteProperty(declaration, kind);
  }
}

/** What the attribute and the property may hold, and what they hold if nothing is said. */
function typed(entry: ManifestEntry, rule: NonNullable<PropertyOptions['rule']>, isSettings: boolean): void {
  const { words } = rule;
  entry.description = oneLine(entry.description);
  entry.type = { text: words ? words.map((word) => `'${word}'`).join(' | ') : (entry.type?.text ?? '').replace(' | undefined', '') };
  const fallback = Array.isArray(rule.fallback) ? rule.fallback.join(' ') : String(rule.fallback);
  if (fallback && !isSettings) entry.default = typeof rule.fallback === 'number' ? fallback : `'${fallback}'`;
}

export async function completeManifest(file = 'dist/custom-elements.json', index = 'dist/index.js'): Promise<void> {
  const manifest = (await readJson(file)) as ManifestFile;
  const classes = (await import(pathToFileURL(index).href)) as Readonly<Record<string, ElementClass | undefined>>;
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
  const byName = new Map(declarations.filter(({ kind }) => kind === 'class').map((each) => [each.name, each] as const));
  for (const declaration of byName.values()) {
    declaration.description = oneLine(declaration.description);
    if (declaration.members) {
      declaration.members = declaration.members
        .filter(({ kind, static: isStatic }) => kind === 'field' || !isStatic)
        .map((member) => ({ ...member, description: oneLine(member.description) }));
    }
  }
  for (const declaration of declarations.filter(({ tagName }) => tagName)) {
    const elementClass = classes[declaration.name];
    if (!elementClass) throw new Error(`src/index.ts does not export ${declaration.name}.`);
    elementClass.finalize();
    inherit(declaration, chainOf(declaration, byName));
    const isSettings = declaration.tagName === 'helio-settings';
    const properties = [...elementClass.elementProperties].filter(([, { rule }]) => rule);
    const members = (declaration.members ?? []).filter(({ name }) => properties.some(([property]) => property === name));
    if (
      members
        .map(({ name }) => name)
        .sort()
        .join() !==
      properties
        .map(([name]) => name)
        .sort()
        .join()
    )
      throw new Error(`The manifest lacks a property of ${declaration.name}, or has one twice.`);
    // The analyzer knows no rules. Each of these is an attribute, too, which says the same as the property.
    declaration.attributes = members.map((member) => {
      const { rule, attribute } = elementClass.elementProperties.get(member.name) ?? {};
      if (rule) typed(member, rule, isSettings);
      const { name, type, description, inheritedFrom, default: fallback } = member;
      if (attribute) member.attribute = attribute;
      return { name: attribute ?? name, type, description, fieldName: name, inheritedFrom, default: fallback };
    });
  }
  const chains = declarations.filter(({ tagName }) => tagName).flatMap((element) => [element, ...chainOf(element, byName)]);
  // The analyzer takes files as the disk gives them.
  manifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  manifest.modules = manifest.modules.filter(
    ({ declarations: own = [], exports = [] }) =>
      own.some((each) => chains.includes(each) || each.superclass?.name === 'Event') ||
      exports.some(({ kind }) => kind === 'custom-element-definition'),
  );
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
