/**
 * `npm run new:element <name>`: the files of a new element, `<helio-name>`, which shows the slice `pack`. Class, registration,
 * styles, messages, content, story and tests are there and pass; what it teaches is yours to write. Other shapes: see CONVENTIONS.md.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const upper = (word) => word[0].toUpperCase() + word.slice(1);

/** Every file of the element `name`, by path. */
export function elementFiles(name, version) {
  const pascal = name.split('-').map(upper).join('');
  const camel = pascal[0].toLowerCase() + pascal.slice(1);
  const words = upper(name.replaceAll('-', ' '));
  return {
    [`src/elements/${name}/${name}.ts`]: `import { ArticleElement } from '../../article/article-element.js';
import { ${camel}Content, type ${pascal}Model } from './${name}.content.js';
import { ${camel}Styles } from './${name}.styles.js';

/**
 * Say here what this element shows, in a sentence or two.
 *
 * @summary Say here in one line what it is for.
 * @tag helio-${name}
 * @since ${version}
 */
export class Helio${pascal} extends ArticleElement<${pascal}Model> {
  static override styles = [...ArticleElement.styles, ${camel}Styles];
  protected static override readonly content = ${camel}Content;
}
`,
    [`src/elements/${name}/${name}.content.ts`]: `/** Say here what it tells: one model feeds the document and the element. Pure. */
import type { ArticleContent, ArticleModel } from '../../article/article.js';
import { Surround } from '../../article/surround.js';
import { el } from '../../article/tree-builders.js';
import { Localizer } from '../../base/localizer.js';
import { ${camel}Messages } from './${name}.messages.js';

export interface ${pascal}Model extends ArticleModel {
  readonly localizer: Localizer<typeof ${camel}Messages>;
}

export const ${camel}Content: ArticleContent<${pascal}Model> = {
  slice: 'pack',

  model(options) {
    const localizer = new Localizer('${name}', ${camel}Messages, options.language);
    return { surround: new Surround(options), localizer, title: localizer.message('title'), keyPoints: [] };
  },

  body({ localizer }) {
    return [el('p', { class: 'lead' }, localizer.messageNode('about'))];
  },
};
`,
    [`src/elements/${name}/${name}.messages.ts`]: `/** English words of the element's interface. */
export const ${camel}Messages = {
  title: '${words}',
  about: 'Write here what this part teaches.',
} as const;
`,
    [`src/elements/${name}/${name}.styles.ts`]: `import { css } from 'lit';

export const ${camel}Styles = css\`
  .lead {
    max-inline-size: var(--_measure);
  }
\`;
`,
    [`src/elements/${name}/${name}.define.ts`]: `import { defineElement } from '../../base/define-element.js';
import { Helio${pascal} } from './${name}.js';

/** Registers the element under a tag, \`helio-${name}\` unless said otherwise. A second tag gets a subclass. */
export function define${pascal}(tag = 'helio-${name}'): void {
  defineElement(tag, Helio${pascal});
}

declare global {
  interface HTMLElementTagNameMap {
    'helio-${name}': Helio${pascal};
  }
}
`,
    [`src/define/${name}.ts`]: `import { provide } from '../content/registry.js';
import { define${pascal} } from '../elements/${name}/${name}.define.js';
import { part } from '../generated/packs/dermatomyositis/pack.js';

export type {} from '../elements/${name}/${name}.define.js';

provide(part);
define${pascal}();
`,
    [`src/ssr/elements/${name}.ts`]: `/** The document of \`helio-${name}\`, for servers that show no other. */
import { ${camel}Content } from '../../elements/${name}/${name}.content.js';
import { part } from '../../generated/packs/dermatomyositis/pack.js';
import { article } from '../document-kind.js';
import { rendererOf, type RenderDocument } from '../renderer.js';

export type { DocumentFormat, RenderDocument, RenderOptions } from '../renderer.js';

/** \`renderDocument\` of \`heliotrope/ssr\`, for \`helio-${name}\` alone. */
export const renderDocument: RenderDocument = rendererOf({ 'helio-${name}': article(${camel}Content) }, part);
`,
    [`stories/${name}.stories.ts`]: `import { html } from 'lit';
import '../src/define/${name}.js';
import type { Story, StoryFile } from './story.js';

export default { title: 'Elements/${words}', component: 'helio-${name}', tags: ['autodocs'] } satisfies StoryFile;

export const adult: Story = {
  name: 'All of it',
  render: () => html\`<helio-${name}></helio-${name}>\`,
};

export const easy: Story = {
  name: 'In easier words',
  render: () => html\`<helio-${name} level="easy"></helio-${name}>\`,
};
`,
    [`test/browser/${name}/${name}.test.ts`]: `import { expect } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/define/${name}.js';
import type { Helio${pascal} } from '../../../src/elements/${name}/${name}.js';
import * as stories from '../../../stories/${name}.stories.js';
import { describeAxe } from '../axe.js';
import { find, mount, textOf } from '../mount.js';

describe('${name.replaceAll('-', ' ')}', () => {
  it('says what it is, and when to get help', async () => {
    const element = await mount<Helio${pascal}>(html\`<helio-${name}></helio-${name}>\`, 'helio-${name}');
    expect(textOf(find(element, '.title'))).to.equal('${words}');
    expect(find(element, '.red-flags').checkVisibility()).to.equal(true);
  });

  it('takes the level of its heading from the page', async () => {
    const element = await mount<Helio${pascal}>(html\`<helio-${name} heading-level="4"></helio-${name}>\`, 'helio-${name}');
    expect(find(element, '.title').localName).to.equal('h4');
  });
});

describeAxe({ tag: 'helio-${name}', stories, most: [stories.adult] });
`,
  };
}

/** Adds lines to a list that is kept in order: before the first line that matches and comes after it, else after the last. */
function addSorted(text, pattern, line) {
  const lines = text.split('\n');
  const places = lines.flatMap((each, index) => (pattern.test(each) ? [index] : []));
  const place = places.find((index) => lines[index] > line) ?? (places.at(-1) ?? -1) + 1;
  lines.splice(place, 0, line);
  return lines.join('\n');
}

/** What the lists of elements must say of it: by path, how the file changes. */
export function elementEdits(name) {
  const pascal = name.split('-').map(upper).join('');
  const camel = pascal[0].toLowerCase() + pascal.slice(1);
  return {
    'src/define.ts': (text) =>
      addSorted(
        addSorted(text, /^import \{ define\w+ \}/, `import { define${pascal} } from './elements/${name}/${name}.define.js';`),
        /^define\w+\(\);$/,
        `define${pascal}();`,
      ),
    'src/index.ts': (text) =>
      addSorted(
        addSorted(text, /^export \{ define\w+ \}/, `export { define${pascal} } from './elements/${name}/${name}.define.js';`),
        /^export \{ Helio\w+ \} from '\.\/elements\/[\w-]+\/[\w-]+\.js';$/,
        `export { Helio${pascal} } from './elements/${name}/${name}.js';`,
      ),
    'src/ssr/documents.ts': (text) =>
      addSorted(
        addSorted(text, /^import .* from '\.\.\/elements\//, `import { ${camel}Content } from '../elements/${name}/${name}.content.js';`),
        /^ {2}'helio-[\w-]+': /,
        `  'helio-${name}': article(${camel}Content),`,
      ),
  };
}

/** Writes a new element into the project in `root`; gives the paths. */
export async function newElement(name, root = '.') {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? ''))
    throw new Error('Name the element: npm run new:element my-element. Small letters, digits and hyphens, without "helio-".');
  if (existsSync(join(root, 'src/elements', name))) throw new Error(`src/elements/${name} is there already.`);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const files = elementFiles(name, version);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  const edits = elementEdits(name);
  for (const [path, edit] of Object.entries(edits)) {
    await writeFile(join(root, path), edit(await readFile(join(root, path), 'utf8')));
  }
  return [...Object.keys(files), ...Object.keys(edits)];
}

if (process.argv[1]?.endsWith('new-element.mjs')) {
  try {
    const paths = await newElement(process.argv[2]);
    console.log(`${paths.join('\n')}\n\nThen: npm run readme, npm test, and a line for it in a file of test/promises/reading.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
}
