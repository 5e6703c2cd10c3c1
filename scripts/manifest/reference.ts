/** The reference of the elements as Markdown: between the marks of README.md, and whole as `dist/llms.txt`. */
import { format, resolveConfig } from 'prettier';
import { sharedAttributes, type Documented, type Manifest, type ManifestAttribute, type ManifestElement } from './elements.js';

const code = (text: string): string => `\`${text}\``;
/** A bar would end the cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const defaultOf = (attribute: ManifestAttribute): string => (attribute.default === undefined ? 'none' : code(attribute.default));

const attributeTable = (attributes: readonly ManifestAttribute[]): string =>
  table(
    ['attribute', 'what it says', 'default'],
    attributes.map((attribute) => [
      code(attribute.name),
      attribute.description.replace(/ Default [^.]*\.(?= |$)/, ''),
      defaultOf(attribute),
    ]),
  );

const list = (title: string, entries: readonly Documented[], mark = code): string[] =>
  entries.length === 0
    ? []
    : [`${title}:\n\n${entries.map(({ name, description }) => `- ${name ? mark(name) : '(default)'}: ${description}`).join('\n')}`];

/** What every element has, told once. */
type Shared = Record<'events' | 'slots' | 'parts' | 'properties' | 'customProperties', readonly Documented[]>;

function common(elements: readonly ManifestElement[]): Shared {
  const shown = elements.filter(({ tag }) => tag !== 'helio-settings');
  const everywhere = (kind: keyof Shared): Documented[] =>
    (shown[0]?.[kind] ?? []).filter((entry) => shown.every((element) => element[kind].some((each) => each.name === entry.name)));
  return {
    events: everywhere('events'),
    slots: everywhere('slots'),
    parts: everywhere('parts'),
    properties: everywhere('properties'),
    customProperties: everywhere('customProperties'),
  };
}

const own = (entries: readonly Documented[], shared: readonly Documented[]): Documented[] =>
  entries.filter(({ name }) => !shared.some((each) => each.name === name));

function elementSection(element: ManifestElement, shared: Shared, sharedNames: ReadonlySet<string>): string {
  const attributes = element.attributes.filter(({ name }) => !sharedNames.has(name));
  return [
    `### ${code(`<${element.tag}>`)}`,
    element.description,
    ...(attributes.length > 0 ? [attributeTable(attributes)] : []),
    ...list('Properties without an attribute', own(element.properties, shared.properties)),
    ...list('Events', own(element.events, shared.events)),
    ...list('Slots', own(element.slots, shared.slots)),
    ...list('Parts', own(element.parts, shared.parts)),
    ...list('States', element.states, (name) => code(`:state(${name})`)),
  ].join('\n\n');
}

export function reference({ elements, events }: Manifest): string {
  const shared = common(elements);
  const attributes = sharedAttributes(elements);
  const sharedNames = new Set(attributes.map(({ name }) => name));
  const fields = events.flatMap(({ name, fields: all }) =>
    all.map((field) => ({ name: `${name}.${field.name}`, description: field.description })),
  );
  return [
    ...elements.map((element) => elementSection(element, shared, sharedNames)),
    '### Shared attributes',
    'Every element has them, and `helio-settings` sets them for all elements inside it. `lang` is the nearest one up the tree.',
    attributeTable(attributes),
    '### What every element has',
    ...list('Events', shared.events),
    ...list('Fields of the events', fields),
    ...list('Slots', shared.slots),
    ...list('Parts', shared.parts),
    ...list('Properties without an attribute', shared.properties),
    ...list('Custom properties, set on the element or above it', shared.customProperties),
  ].join('\n\n');
}

export const marks = ['<!-- elements: written by `npm run readme` from the manifest -->', '<!-- /elements -->'] as const;

/** The README with the reference as the manifest has it, formatted as all files are. */
export async function fillReadme(readme: string, manifest: Manifest): Promise<string> {
  const [start, end] = [readme.indexOf(marks[0]), readme.indexOf(marks[1])];
  if (start < 0 || end < start) throw new Error('README.md lacks the marks that enclose the elements.');
  const filled = `${readme.slice(0, start + marks[0].length)}\n\n${reference(manifest)}\n\n${readme.slice(end)}`;
  return format(filled, { ...(await resolveConfig('README.md')), parser: 'markdown' });
}
