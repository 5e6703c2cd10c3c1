/**
 * Pages with all there is, in the syntax of each framework: every attribute with every value, every property, every event with its own
 * class. They are made from the manifest, so a new element is in them at once.
 */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readElements, type ManifestElement } from '../../../scripts/manifest/elements.js';
import { asMarkup, everyAttribute } from './every-attribute.js';
import { projectRoot } from './packed-package.js';

/** By the name of its fixtures: what its JSX comes from. */
const jsxLibraries = { react: 'react', preact: 'preact', solid: 'solid-js' };

const { elements, events } = await readElements();
const attributes = asMarkup(await everyAttribute());
const classes = [...elements.map(({ className }) => className), ...events.map(({ name }) => name)].sort();

/** What all fixtures use: a value of a type, and a place that takes a value of that type alone. */
const tools = `import type { ${classes.join(', ')} } from 'heliotrope';
const like = <Type,>(): Type => undefined as unknown as Type;
const take = <Type,>(value: Type): void => void value;
`;

interface Syntax {
  property(name: string, type: string): string;
  listener(event: string, type: string): string;
}
const jsx = (prefix: string, on: string): Syntax => ({
  property: (name, type) => `${prefix}${name}={like<${type}>()}`,
  listener: (event, type) => `${on}${event}={(event) => { take<${type}>(event); }}`,
});
const vue: Syntax = {
  property: (name, type) => `:${name}="like<${type}>()"`,
  listener: (event, type) => `@${event}="(event) => { take<${type}>(event); }"`,
};

const propertiesOf = (element: ManifestElement): string[] => [...new Set(element.attributes.map(({ property }) => property))];

const used = ({ property, listener }: Syntax): string =>
  elements
    .map((element) => {
      const given = propertiesOf(element).map((name) => property(name, `${element.className}['${name}']`));
      const heard = element.events.map(({ name, type }) => listener(name, type));
      return `<${element.tag}\n  ${[...given, ...heard].join('\n  ')}\n></${element.tag}>`;
    })
    .join('\n');

const plain = (element: ManifestElement): string => `{
  const element: ${element.className} = document.createElement('${element.tag}');
  take<${element.className} | null>(document.querySelector('${element.tag}'));
${propertiesOf(element)
  .map((name) => `  element.${name} = like<${element.className}['${name}']>();`)
  .join('\n')}
${element.properties.map(({ name }) => `  take<unknown>(element.${name});`).join('\n')}
${element.events
  .map(
    ({ name, type }) =>
      `  element.addEventListener('${name}', (event) => { take<${type}>(event); });\n  document.addEventListener('${name}', (event) => { take<${type}>(event); });`,
  )
  .join('\n')}
}`;

/** Angular takes any attribute and any property of a tag with a hyphen; the event it takes from the types of the page. */
function angular(): string {
  const written = attributes.replaceAll('`', '');
  const heard = elements
    .flatMap(({ tag, events: fired }) => fired.map(({ name, type }) => `<${tag} (${name})="take${type}($event)"></${tag}>`))
    .join('\n');
  const bound = elements
    .map(
      (element) =>
        `<${element.tag} ${propertiesOf(element)
          .map((name) => `[${name}]="${element.className}.${name}"`)
          .join(' ')}></${element.tag}>`,
    )
    .join('\n');
  return `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'heliotrope/define';
${tools}
@Component({ selector: 'every-one', schemas: [CUSTOM_ELEMENTS_SCHEMA], template: \`
${written}
${bound}
${heard}
\` })
export class Every {
${elements.map(({ className }) => `  ${className} = like<${className}>();`).join('\n')}
${events.map(({ name }) => `  take${name}(event: ${name}): void { take(event); }`).join('\n')}
}
`;
}

/** On how many lines of each page written by hand there is a mistake. */
export const mistakes = {
  plain: { 'plain.wrong.ts': 5 },
  jsx: { 'react.wrong.tsx': 5, 'preact.wrong.tsx': 5, 'solid.wrong.tsx': 5 },
};

/** On how many lines each file is complained of. Of what the frameworks' own files hold we say nothing. */
export function complaints(said: string, line: RegExp = /^([\w./@-]+)\((\d+),\d+\): error TS/gm): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const place of new Set([...said.matchAll(line)].map(([, file = '', row = '']) => `${file} ${row}`))) {
    const [file = ''] = place.split(' ');
    if (!file.includes('node_modules') || file.includes('heliotrope/')) counts[file] = (counts[file] ?? 0) + 1;
  }
  return counts;
}

/** Writes them into a folder, beside those that are written by hand; gives those that TypeScript itself reads. */
export function writeFixtures(folder: string): { plain: string[]; jsx: string[] } {
  cpSync(join(projectRoot, 'test/fixtures/types'), folder, { recursive: true });
  const write = (file: string, text: string): string => {
    writeFileSync(join(folder, file), text);
    return file;
  };
  const names = Object.keys(jsxLibraries);
  const pages = Object.entries(jsxLibraries).map(([name, library]) =>
    write(
      `every.${name}.tsx`,
      `/** @jsxImportSource ${library} */\nimport 'heliotrope/jsx/${name}';\n${tools}
export const page = (\n<>\n${attributes}\n${used(name === 'solid' ? jsx('prop:', 'on:') : jsx('', 'on'))}\n</>\n);\n`,
    ),
  );
  write(
    'every.vue',
    `<script setup lang="ts">\nimport 'heliotrope/vue';\n${tools}</script>\n<template>\n${attributes}\n${used(vue)}\n</template>\n`,
  );
  write('every.svelte', `<script lang="ts">\nimport 'heliotrope/svelte';\n${tools}</script>\n${attributes}\n${used(jsx('', 'on'))}\n`);
  write('every.angular.ts', angular());
  return {
    plain: [
      'plain.ts',
      'plain.wrong.ts',
      write('every.plain.ts', `import 'heliotrope/define';\n${tools}\n${elements.map(plain).join('\n')}\n`),
    ],
    jsx: [
      write('every.others.ts', `import 'heliotrope/vue';\nimport 'heliotrope/svelte';\n`),
      ...names.flatMap((name) => [`${name}.tsx`, `${name}.wrong.tsx`]),
      ...pages,
    ],
  };
}
