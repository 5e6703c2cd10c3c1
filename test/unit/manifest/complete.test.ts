/** The manifest is complete: what the code offers is documented, in sentences and noun phrases, and what is made from it is not behind. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { readElements, type ManifestElement } from '../../../scripts/manifest/elements.js';
import { fillReadme } from '../../../scripts/manifest/reference.js';

const read = await readElements();
const { elements, events } = read;

interface ElementClass {
  readonly elementProperties: ReadonlyMap<string, { readonly attribute?: string | false; readonly rule?: unknown }>;
  finalize(): void;
}
const classes = (await import(new URL('../../../dist/index.js', import.meta.url).href)) as Record<string, ElementClass>;

const folders = readdirSync('src/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join('src/elements', entry.name, `${entry.name}.define.ts`)))
  .map(({ name }) => name);

/** The code of an element with that of the class it extends. */
function codeOf({ name, superclass }: ManifestElement): string {
  const folder = join('src/elements', name);
  const own = readdirSync(folder, { recursive: true }) as string[];
  const base = {
    ArticleElement: ['src/article/article-element.ts', 'src/article/arranged-article.ts', 'src/base/element.ts'],
    PrintedArticle: [
      'src/paper/printed-article.ts',
      'src/article/article-element.ts',
      'src/article/arranged-article.ts',
      'src/base/element.ts',
    ],
    ArrangedArticle: ['src/article/arranged-article.ts', 'src/base/element.ts'],
    HelioElement: ['src/base/element.ts'],
  }[superclass ?? ''];
  return [...own.filter((file) => file.endsWith('.ts')).map((file) => join(folder, file)), ...(base ?? [])]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

const found = (code: string, pattern: RegExp): string[] => [...new Set([...code.matchAll(pattern)].map(([, name = '']) => name))];
const names = (entries: readonly { readonly name: string }[]): string[] => entries.map(({ name }) => name);
const missing = (code: readonly string[], documented: readonly string[]): string[] => code.filter((name) => !documented.includes(name));

/** Words of which a sentence has at least one. */
const verb =
  /\b(is|are|was|were|has|have|hold|holds|shows?|says|sets|stands?|draws|opens|tells|takes|makes|goes|gives|decides|wins|counts|selected|pressed|chose|changed|cannot|can|may|begins|comes|keeps|lists|names|moves|hides|sorts|filters|leaves|marks|starts|fires|needs|fits|reads|follows|carries|contains|explains|limits|asked|printed|ticked|compared)\b/;

/** What is a thing is named; what does or says something is told in a whole sentence. */
const named = ['slot', 'part', 'custom property'];

function faultOf(sentence: string, kind = ''): string | undefined {
  if (!/^[A-Z`']/.test(sentence)) return 'begins with no capital letter';
  if (!sentence.endsWith('.')) return 'has no full stop';
  if (named.includes(kind)) return undefined;
  if (sentence.split(' ').length < 4 || !verb.test(sentence)) return 'is no whole sentence: say what it is or does';
  return undefined;
}

describe('the manifest', () => {
  it('has every element that there is', () => {
    assert.deepEqual(
      elements.map(({ name }) => name),
      folders.sort(),
    );
  });

  for (const element of elements) {
    it(`documents all of <${element.tag}>`, () => {
      const all = {
        attribute: element.attributes,
        property: element.properties,
        method: element.methods,
        event: element.events,
        slot: element.slots,
        part: element.parts,
        'custom property': element.customProperties,
        state: element.states,
      };
      const faults = Object.entries(all).flatMap(([kind, entries]) =>
        entries.flatMap(({ name, description = '' }) => {
          const fault = faultOf(description, kind);
          return fault ? [`${kind} "${name}" ${fault}: "${description}"`] : [];
        }),
      );
      for (const [what, text] of Object.entries({ summary: element.summary, description: element.description })) {
        if (!text.endsWith('.') || text.split(' ').length < 4) faults.push(`${what}: "${text}"`);
      }
      assert.deepEqual(faults, [], `The comment above the class or the property says it (see src/base/element.ts).`);
    });

    it(`misses nothing that the code of <${element.tag}> has`, () => {
      const code = codeOf(element);
      const elementClass = classes[element.className];
      assert.ok(elementClass, `src/index.ts exports ${element.className}`);
      elementClass.finalize();
      const properties = [...elementClass.elementProperties].filter(([, { rule, attribute }]) => rule !== undefined && attribute !== false);
      const undocumented = {
        attributes: missing(
          properties.map(([name]) => name),
          element.attributes.map(({ property }) => property),
        ),
        parts: missing(found(code, /\bpart(?:="|: ')([\w-]+)/g), names(element.parts)),
        'parts that are not there': missing(names(element.parts), found(code, /\bpart(?:="|: ')([\w-]+)/g)),
        slots: missing(found(code, /<slot name="([\w-]+)"|\bslot\('([\w-]+)'/g), names(element.slots)),
        states: missing(found(code, /\bstates\.(?:add|delete)\('([\w-]+)'/g), names(element.states)),
        events: missing(
          found(code, /\bnew (Helio\w+Event)\(/g),
          element.events.map(({ type }) => type),
        ),
        'custom properties': missing(found(code, /var\((--helio-[\w-]+)/g), names(element.customProperties)),
      };
      for (const [kind, list] of Object.entries(undocumented)) assert.deepEqual(list, [], `${kind} of <${element.tag}> without a comment`);
    });
  }

  it('has the custom properties that the tokens read, and no other', () => {
    const inTokens = found(readFileSync('src/base/tokens.styles.ts', 'utf8'), /var\((--helio-[\w-]+)/g);
    const body = elements.find(({ tag }) => tag === 'helio-body-map');
    assert.deepEqual(names(body?.customProperties ?? []).sort(), inTokens.sort());
  });

  it('has events whose every field is documented, and whose class the package exports', () => {
    const fired = new Set(elements.flatMap((element) => element.events.map(({ type }) => type)));
    assert.deepEqual(names(events).sort(), [...fired].sort());
    for (const { name, fields } of events) {
      assert.ok(classes[name], `src/index.ts exports ${name}`);
      for (const field of fields) assert.equal(faultOf(field.description), undefined, `${name}.${field.name}: "${field.description}"`);
    }
  });

  it('knows a description that is no sentence', () => {
    assert.equal(faultOf('This part holds the list.'), undefined);
    for (const text of ['', 'The list of signs.', 'this part holds the list.', 'This part holds the list', 'It is.'])
      assert.ok(faultOf(text), text);
    assert.equal(faultOf('Colour of text.', 'custom property'), undefined);
    for (const text of ['', 'colour of text.', 'Colour of text']) assert.ok(faultOf(text, 'custom property'), text);
  });
});

describe('what is made from the manifest', () => {
  it('is in README.md as it is now (npm run readme writes it)', async () => {
    const readme = readFileSync('README.md', 'utf8');
    assert.equal(readme, await fillReadme(readme, read), 'README.md is behind the manifest: npm run readme, then commit it.');
  });

  it('names every element, attribute and event in each file', () => {
    const files = ['attributes.d.ts', 'jsx.d.ts', 'vscode.html-data.json', 'web-types.json', 'llms.txt', 'vue.d.ts', 'svelte.d.ts'];
    for (const file of files) {
      const text = readFileSync(join('dist', file), 'utf8');
      for (const { tag, className } of elements) assert.ok(text.includes(tag) || text.includes(className), `${basename(file)}: ${tag}`);
    }
    const editors = ['vscode.html-data.json', 'web-types.json', 'attributes.d.ts'].map((file) => readFileSync(join('dist', file), 'utf8'));
    for (const { attributes } of elements) {
      for (const { name } of attributes) for (const text of editors) assert.ok(text.includes(name), name);
    }
  });
});
