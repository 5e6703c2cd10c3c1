/** Writes what editors read: VS Code's custom data for HTML and CSS, and JetBrains' web-types. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Documented, Manifest, ManifestAttribute, ManifestElement } from './elements.js';

const valuesOf = ({ values }: ManifestAttribute) => (values ? { values: values.map((name) => ({ name })) } : {});

const markdown = (element: ManifestElement): string =>
  [
    element.description,
    ...(
      [
        ['Events', element.events],
        ['Slots', element.slots],
        ['Parts', element.parts],
        ['States', element.states],
      ] as const
    )
      .filter(([, entries]) => entries.length > 0)
      .map(
        ([title, entries]) =>
          `**${title}**\n${entries.map(({ name, description }) => `- ${name ? `\`${name}\`` : '(default)'}: ${description}`).join('\n')}`,
      ),
  ].join('\n\n');

const htmlData = (elements: readonly ManifestElement[]) => ({
  $schema: 'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: { kind: 'markdown', value: markdown(element) },
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...valuesOf(attribute),
    })),
  })),
});

const unique = (entries: readonly Documented[]): Documented[] => [...new Map(entries.map((entry) => [entry.name, entry])).values()];

const cssData = (elements: readonly ManifestElement[]) => ({
  $schema: 'https://raw.githubusercontent.com/microsoft/vscode-css-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  properties: unique(elements.flatMap(({ customProperties }) => customProperties)).map(({ name, description }) => ({ name, description })),
  pseudoElements: unique(elements.flatMap(({ parts }) => parts)).map(({ name, description }) => ({ name: `::part(${name})`, description })),
});

const webTypes = (elements: readonly ManifestElement[], version: string) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name: 'heliotrope',
  version,
  // Without it JetBrains' editors take the types below for no language.
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tag,
        description: element.description,
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          ...(attribute.default === undefined ? {} : { default: attribute.default }),
          value: { type: attribute.type, required: true },
        })),
        slots: element.slots.map(({ name, description }) => ({ name, description })),
        js: {
          properties: [
            ...element.attributes.map(({ property, type, description }) => ({ name: property, type, description })),
            ...element.properties.map(({ name, type, description }) => ({ name, type, description, 'read-only': true })),
          ],
          events: element.events.map(({ name, type, description }) => ({ name, type, description })),
        },
        css: {
          properties: element.customProperties.map(({ name, description }) => ({ name, description })),
          parts: element.parts.map(({ name, description }) => ({ name, description })),
        },
      })),
    },
  },
});

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export async function writeEditorData({ elements }: Manifest, version: string, folder = 'dist'): Promise<void> {
  await writeFile(join(folder, 'vscode.html-data.json'), asJson(htmlData(elements)));
  await writeFile(join(folder, 'vscode.css-data.json'), asJson(cssData(elements)));
  await writeFile(join(folder, 'web-types.json'), asJson(webTypes(elements, version)));
}
