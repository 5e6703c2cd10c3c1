/** The snippet builder's sums: from what was chosen to what an editor pastes. Pure. */
import type { Facts, FactsElement } from './facts-types.js';

export const routes = ['npm', 'file', 'autoloader', 'document'] as const;
export type Route = (typeof routes)[number];

export interface Choice {
  readonly tag: string;
  readonly route: Route;
  /** By name; empty ones are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Width in px of the column that it will be in: one of `facts.columns`. */
  readonly column: number;
  /** Where the host keeps our files. */
  readonly folder: string;
}

export interface Snippet {
  /** What goes into the page, at the element's place. */
  readonly html: string;
  /** What goes into `<head>`, once for a page. */
  readonly head?: string;
  /** What goes into the site's own script. */
  readonly script?: string;
  /** What is run once, in a terminal. */
  readonly command?: string;
}

export const routeTitles: Readonly<Record<Route, string>> = {
  npm: 'npm and a bundler',
  file: 'one file, pinned by its hash',
  autoloader: 'the autoloader',
  document: 'the document inside, for no script at all',
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Those that were chosen, in the order in which the element documents them. */
const written = (of: FactsElement, attributes: Choice['attributes']): [string, string][] =>
  of.attributes.flatMap(({ name }) => (attributes[name] ? [[name, attributes[name]] as [string, string]] : []));

function element(of: FactsElement, { tag, attributes }: Choice, inside: string): string {
  const all = written(of, attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${all.join('')}>${inside}</${tag}>`;
}

/** Markdown and CMSs put `<p>` around a line that begins with our tag; its first block would end the paragraph, and the element with it. */
const inBlock = (html: string): string => `<div>\n${html}\n</div>`;

/** Keeps room as high as the element until its script has come. A host's own words do that by themselves. */
export const placeholder = (of: FactsElement, column: number): string => {
  const height = of.heights[column] ?? 0;
  return of.hasDocument ? `<svg width="1" height="${String(height)}" display="block" aria-hidden="true"></svg>` : 'what you have here';
};

const slashed = (folder: string): string => (folder.endsWith('/') ? folder : `${folder}/`);

/** The words of a command line, each as one word whatever it holds. */
const quoted = (text: string): string => (/^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

export function snippetOf(choice: Choice, facts: Facts, documentOf?: (tag: string, attributes: Choice['attributes']) => string): Snippet {
  const of = facts.elements.find(({ tag }) => tag === choice.tag);
  if (!of) throw new RangeError(`There is no ${choice.tag}.`);
  const room = placeholder(of, choice.column);
  const source = (name: string): string => escaped(slashed(choice.folder) + name);
  const hash = (name: string): string => facts.files.find((file) => file.name === name)?.integrity ?? '';
  switch (choice.route) {
    case 'npm':
      return { command: 'npm install heliotrope', script: `import 'heliotrope/define/${of.name}';`, html: element(of, choice, room) };
    case 'file': {
      const file = `${of.name}.min.js`;
      return {
        head: `<script defer src="${source(file)}" integrity="${hash(file)}" crossorigin="anonymous"></script>`,
        html: element(of, choice, room),
      };
    }
    case 'autoloader':
      return {
        head: `<script type="module" src="${source('auto.min.js')}" integrity="${hash('auto.min.js')}" crossorigin="anonymous"></script>`,
        html: element(of, choice, room),
      };
    case 'document': {
      const options = written(of, choice.attributes).map(([name, value]) =>
        name === 'lang' || name === 'level' ? `--${name} ${quoted(value)}` : `--attribute ${quoted(`${name}=${value}`)}`,
      );
      return {
        command: ['npx heliotrope render', of.name, ...options].join(' '),
        html: inBlock(
          element(
            of,
            choice,
            documentOf
              ? `\n${documentOf(choice.tag, Object.fromEntries(written(of, choice.attributes)))}\n`
              : '\n<!-- what the command prints -->\n',
          ),
        ),
      };
    }
  }
}

/** Whether the element can be had by this route: what has no document has none to paste. */
export const hasRoute = (of: FactsElement, route: Route): boolean => route !== 'document' || of.hasDocument;
