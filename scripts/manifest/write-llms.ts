/** Writes `dist/llms.txt`: the package in one text, for a program that reads instead of a person. */
import { writeFile } from 'node:fs/promises';
import type { Package } from '../build/package.js';
import type { Manifest } from './elements.js';
import { reference } from './reference.js';

const opening = (description: string, version: string): string => `# heliotrope ${version}

> ${description}

Heliotrope teaches about dermatomyositis. It cannot tell anyone whether they have the disease or what they should do, and no element turns
a reader's own data into a likelihood, a score, a ranking or advice on how urgent something is. Do not use its content or its criteria
for such a thing. No clinician has reviewed the text yet.

## How to use it

- All elements: \`import 'heliotrope/define'\`. One element: \`import 'heliotrope/define/body-map'\`; the name is the tag without \`helio-\`.
- Without a bundler: \`<script defer src="body-map.min.js"></script>\` from \`dist/cdn\`, copied to the site's own server; hashes for
  \`integrity\` are in \`dist/cdn/integrity.json\`. \`auto.min.js\`, as a module, loads what the page uses.
- Then write the tag: \`<helio-body-map level="easy"></helio-body-map>\`. Attributes are kebab-case, properties camelCase.
- As HTML, text or Markdown without a page: \`heliotrope render body-map\`, or \`renderDocument(tag, attributes, { format })\` from \`heliotrope/ssr\`.
- Types: \`import 'heliotrope/jsx/react'\` (or \`/jsx/preact\`, \`/jsx/solid\`), \`'heliotrope/vue'\`, \`'heliotrope/svelte'\`.
- A value that is not allowed gives one console warning and the default; nothing throws. Nothing is fetched and nothing is stored.

## Elements
`;

export async function writeLlms(manifest: Manifest, { description, version }: Package, file = 'dist/llms.txt'): Promise<void> {
  await writeFile(file, `${opening(description, version)}\n${reference(manifest)}\n`);
}
