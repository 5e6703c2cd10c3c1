/** Writes the types of the elements for JSX (React, Preact, Solid), Vue and Svelte to `dist`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Manifest, ManifestAttribute, ManifestElement } from './elements.js';

const head = '/** Made at build from custom-elements.json. */\n';
type Elements = readonly ManifestElement[];
/** Name, type, description. */
type Field = readonly [string, string, string];
const events = ({ events: all }: ManifestElement, prefix: string): Field[] =>
  all.map((event) => [`${prefix}${event.name}`, `(event: ${event.type}) => unknown`, event.description]);

function attributeType({ type, values }: ManifestAttribute): string {
  if (values) return values.map((word) => `'${word}'`).join(' | ');
  if (type === 'number') return 'number | `${number}`';
  return type === 'string' ? 'string' : `string | ${type}`;
}

/** Each attribute by its name, and the property where that is another. */
function inputs(element: ManifestElement): Field[] {
  return element.attributes.flatMap((attribute) => {
    const type = attributeType(attribute);
    const names = attribute.property === attribute.name ? [attribute.name] : [attribute.name, attribute.property];
    return names.map((name): Field => [name, type, attribute.description]);
  });
}

const field = ([name, type, description]: Field): string =>
  `  /** ${description} */\n  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type.includes('=>') ? `(${type})` : type} | undefined;`;
const body = (fields: readonly Field[]): string => fields.map(field).join('\n');
const attributesOf = ({ className }: ManifestElement): string => `${className}Attributes`;

/** What all frameworks take: attributes and properties, without events. */
function attributeModule(elements: Elements, eventNames: readonly string[]): string {
  return `${head}import type { ${eventNames.join(', ')} } from './index.js';

${elements
  .map((element) => `/** ${element.summary} */\nexport interface ${attributesOf(element)} {\n${body(inputs(element))}\n}`)
  .join('\n\n')}

/** The events of each element, as JSX attributes of React and Preact. */
${elements
  .map(
    (element) =>
      `export interface ${element.className}Listeners {\n${body([...events(element, 'on')])}\n}\nexport interface ${element.className}SolidListeners {\n${body(events(element, 'on:'))}\n}`,
  )
  .join('\n')}
`;
}

const importsOf = (elements: Elements, suffixes: readonly string[], from: string): string =>
  `import type {\n${elements.flatMap((element) => suffixes.map((suffix) => `  ${element.className}${suffix},`)).join('\n')}\n} from '${from}';\n`;
const classesOf = (elements: Elements): string => importsOf(elements, [''], './index.js');

/** The tags with what each takes; the base attributes of the framework are added by the module that knows it. */
const jsxModule = (elements: Elements): string =>
  `${head}${importsOf(elements, ['Attributes', 'Listeners'], './attributes.js')}${classesOf(elements)}
export type * from './attributes.js';

/** By tag: the attributes, properties and events of each element. \`Base\` is what the JSX library gives to every element. */
export interface HeliotropeElements<Base = {}> {
${elements.map((element) => `  /** ${element.summary} */\n  '${element.tag}': Base & ${attributesOf(element)} & ${element.className}Listeners;`).join('\n')}
}

/** By tag: the class of each element, for refs. */
export interface HeliotropeClasses {
${elements.map((element) => `  '${element.tag}': ${element.className};`).join('\n')}
}
`;

const intrinsic = (elements: Elements, type: (element: ManifestElement) => string): string =>
  elements.map((element) => `      '${element.tag}': ${type(element)};`).join('\n');

const frameworks: Readonly<Record<string, (elements: Elements, eventNames: readonly string[]) => string>> = {
  'jsx/react': (elements) => `${head}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { HeliotropeClasses, HeliotropeElements } from '../jsx.js';

type Base<Tag extends keyof HeliotropeClasses> = Omit<
  DetailedHTMLProps<HTMLAttributes<HeliotropeClasses[Tag]>, HeliotropeClasses[Tag]>,
  keyof HeliotropeElements[Tag]
>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${intrinsic(elements, ({ tag }) => `Base<'${tag}'> & HeliotropeElements['${tag}']`)}
    }
  }
}
`,
  'jsx/preact': (elements) => `${head}import type { HTMLAttributes } from 'preact';
import type { HeliotropeClasses, HeliotropeElements } from '../jsx.js';

type Base<Tag extends keyof HeliotropeClasses> = Omit<HTMLAttributes<HeliotropeClasses[Tag]>, keyof HeliotropeElements[Tag]>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${intrinsic(elements, ({ tag }) => `Base<'${tag}'> & HeliotropeElements['${tag}']`)}
    }
  }
}
`,
  'jsx/solid': (elements) => `${head}import type { JSX as SolidJSX } from 'solid-js';
${importsOf(elements, ['Attributes', 'SolidListeners'], '../attributes.js')}${importsOf(elements, [''], '../index.js')}
type Base<Element, Own> = Omit<SolidJSX.HTMLAttributes<Element>, keyof Own>;
type Properties<Own> = { [Name in keyof Own & string as \`prop:\${Name}\`]?: Own[Name] };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${intrinsic(
  elements,
  ({ className }) =>
    `Base<${className}, ${className}Attributes> & ${className}Attributes & Properties<${className}Attributes> & ${className}SolidListeners`,
)}
    }
  }
}
`,
  vue: (elements, eventNames) => `${head}import type { HTMLAttributes, PublicProps } from 'vue';
import type { ${eventNames.join(', ')} } from './index.js';
${importsOf(elements, ['Attributes'], './attributes.js')}${classesOf(elements)}
type Camel<Text extends string> = Text extends \`\${infer One}-\${infer Rest}\` ? \`\${Capitalize<One>}\${Camel<Rest>}\` : Capitalize<Text>;
type Listeners<Events> = { [Name in keyof Events & string as \`on\${Camel<Name>}\`]?: ((event: Events[Name]) => unknown) | undefined };
type Element<Class, Attributes, Events> = new () => Class & {
  /** What a template can give. */
  $props: Omit<HTMLAttributes, keyof Attributes> & Attributes & Listeners<Events> & PublicProps;
};

${elements
  .map(
    (element) =>
      `/** ${element.summary} */\nexport type ${element.className}Component = Element<\n  ${element.className},\n  ${attributesOf(element)},\n  { ${element.events.map(({ name, type }) => `'${name}': ${type}`).join('; ')} }\n>;`,
  )
  .join('\n')}

declare module 'vue' {
  interface GlobalComponents {
${elements.map((element) => `    '${element.tag}': ${element.className}Component;`).join('\n')}
  }
}
`,
  svelte: (elements) => `${head}import type { HTMLAttributes } from 'svelte/elements';
${importsOf(elements, ['Attributes', 'Listeners'], './attributes.js')}${classesOf(elements)}
type Element<Class extends EventTarget, Own> = Omit<HTMLAttributes<Class>, keyof Own> & Own;

declare module 'svelte/elements' {
  export interface SvelteHTMLElements {
${elements.map(({ tag, className }) => `    '${tag}': Element<${className}, ${className}Attributes & ${className}Listeners>;`).join('\n')}
  }
}
`,
};

const write = async (file: string, content: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
};

export async function writeTypes({ elements, events: eventClasses }: Manifest, folder = 'dist'): Promise<void> {
  const eventNames = eventClasses.map(({ name }) => name).sort();
  const files = {
    attributes: attributeModule(elements, eventNames),
    jsx: jsxModule(elements),
    ...Object.fromEntries(Object.entries(frameworks).map(([name, make]) => [name, make(elements, eventNames)])),
  };
  for (const [name, content] of Object.entries(files)) {
    await write(join(folder, `${name}.d.ts`), content);
    // Types alone: importing it does nothing.
    await write(join(folder, `${name}.js`), 'export {};\n');
  }
}
