/** The page that shows a new pack, without a bundler: what it loads lies in node_modules. */
import { escapeHtml } from '../escape-html.js';
import type { NewPack } from './new-pack.js';

/** Modules that the library imports by name. A browser wants to be told where they are. */
const libraries = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

const mains: Readonly<Record<string, string>> = {
  lit: 'index.js',
  'lit-html': 'lit-html.js',
  'lit-element': 'index.js',
  '@lit/reactive-element': 'reactive-element.js',
};

export function pageOf({ id, name, lang, schema }: NewPack): string {
  // From the schema at heliotrope/dist/pack.schema.json to the folder of libraries around it.
  const modules = schema.replace(/heliotrope\/dist\/pack\.schema\.json$/, '');
  const imports = {
    heliotrope: `${modules}heliotrope/dist/index.js`,
    ...Object.fromEntries(
      libraries.flatMap((library) => [
        [library, `${modules}${library}/${mains[library] ?? ''}`],
        [`${library}/`, `${modules}${library}/`],
      ]),
    ),
  };
  return `<!doctype html>
<!--
  Shows the pack without a bundler. From the folder of your project, which has node_modules in it:

    npm install heliotrope
    npx heliotrope build <this folder> --out <this folder>/out
    python3 -m http.server          or any other server of files; then open this page there

  While you write, "npx heliotrope preview <this folder>" needs none of this.
-->
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(name)}</title>
    <script type="importmap">
${JSON.stringify({ imports }, undefined, 2).replace(/</g, '\\u003c').replace(/^/gm, '      ')}
    </script>
    <script type="module">
      import { defineBodyMap, defineGlossary, registerPack } from 'heliotrope';

      registerPack(await (await fetch('out/pack.json')).json());
      defineBodyMap();
      defineGlossary();
    </script>
  </head>
  <body>
    <main>
      <h1>${escapeHtml(name)}</h1>
      <helio-body-map pack="${id}"></helio-body-map>
      <helio-glossary pack="${id}"></helio-glossary>
    </main>
  </body>
</html>
`;
}
