/** Our data for editors: what an author is offered while typing, by the language services that VS Code runs; JetBrains', by its schema. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readElements } from '../../../scripts/manifest/elements.js';

interface Item {
  readonly label: string;
}
interface Document {
  positionAt(offset: number): object;
}
interface Service {
  parseHTMLDocument(document: Document): object;
  parseStylesheet(document: Document): object;
  doComplete(document: Document, position: object, parsed: object): { readonly items: readonly Item[] };
  doHover(document: Document, position: object, parsed: object): { readonly contents: unknown } | null;
}
interface Library {
  getLanguageService(options: object): Service;
  getCSSLanguageService(options: object): Service;
  newHTMLDataProvider(id: string, data: unknown): object;
  newCSSDataProvider(data: unknown): object;
  readonly TextDocument: { create(uri: string, language: string, version: number, text: string): Document };
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'heliotrope-editors-')));
const require = createRequire(join(folder, 'x.js'));
const { elements } = await readElements();
const data = (name: string): unknown => JSON.parse(readFileSync(`dist/vscode.${name}-data.json`, 'utf8'));
let library: Library;
let html: Service;
let css: Service;

before(() => {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const packages = ['vscode-html-languageservice@5', 'vscode-css-languageservice@6', '@schemastore/web-types@1'];
  execFileSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: folder,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  library = { ...(require('vscode-css-languageservice') as Library), ...(require('vscode-html-languageservice') as Library) };
  html = library.getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [library.newHTMLDataProvider('heliotrope', data('html'))],
  });
  css = library.getCSSLanguageService({ customDataProviders: [library.newCSSDataProvider(data('css'))] });
});
after(() => {
  rmSync(folder, { recursive: true });
});

/** What is offered where `|` stands. */
function offered(written: string): string[] {
  const document = library.TextDocument.create('file:///a.html', 'html', 1, written.replace('|', ''));
  const { items } = html.doComplete(document, document.positionAt(written.indexOf('|')), html.parseHTMLDocument(document));
  return items.map(({ label }) => label);
}

test('every tag is offered', () => {
  const labels = offered('<helio-|');
  for (const { tag } of elements) assert.ok(labels.includes(tag), tag);
});

test('every attribute of every element is offered, with the words that it may have', () => {
  for (const { tag, attributes } of elements) {
    const labels = offered(`<${tag} |></${tag}>`);
    for (const { name, values = [] } of attributes) {
      assert.ok(labels.includes(name), `${tag} ${name}`);
      const words = offered(`<${tag} ${name}="|"></${tag}>`);
      for (const value of values)
        assert.ok(words.includes(value) || words.includes(`"${value}"`), `${tag} ${name}="${value}": ${words.join()}`);
    }
  }
});

test('a tag is explained where the mouse is on it', () => {
  const document = library.TextDocument.create('file:///a.html', 'html', 1, '<helio-causes></helio-causes>');
  const hover = html.doHover(document, document.positionAt(3), html.parseHTMLDocument(document));
  const [said = '?'] = elements.filter(({ tag }) => tag === 'helio-causes').map(({ description }) => description);
  assert.ok((hover?.contents as { value: string }).value.includes(said));
});

test('our custom properties are offered in a style sheet', () => {
  const written = 'helio-causes { --helio-| }';
  const document = library.TextDocument.create('file:///a.css', 'css', 1, written.replace('|', ''));
  const { items } = css.doComplete(document, document.positionAt(written.indexOf('|')), css.parseStylesheet(document));
  const names = [...new Set(elements.flatMap(({ customProperties }) => customProperties.map(({ name }) => name)))];
  assert.ok(names.length > 3);
  for (const name of names)
    assert.ok(
      items.some(({ label }) => label === name),
      name,
    );
});

/** The types that are made from JetBrains' schema, and what the compiler says of data that claims to have them. */
function againstSchema(webTypes: string): string {
  const typed = `import type { JSONSchemaForWebTypes } from '@schemastore/web-types';\nexport const data: JSONSchemaForWebTypes = ${webTypes};\n`;
  writeFileSync(join(folder, 'web-types.ts'), typed);
  const args = ['--noEmit', '--strict', '--module', 'nodenext', '--ignoreConfig', 'web-types.ts'];
  return spawnSync(process.execPath, [require.resolve('typescript/bin/tsc', { paths: [process.cwd()] }), ...args], {
    cwd: folder,
    encoding: 'utf8',
  }).stdout;
}

test("what JetBrains' editors read is as its schema says, and its types are TypeScript's", () => {
  const webTypes = readFileSync('dist/web-types.json', 'utf8');
  assert.equal(againstSchema(webTypes), '');
  const { contributions, ...about } = JSON.parse(webTypes) as { contributions: { html: { elements: { name: string }[] } } };
  assert.equal((about as Record<string, unknown>)['js-types-syntax'], 'typescript');
  assert.deepEqual(
    contributions.html.elements.map(({ name }) => name),
    elements.map(({ tag }) => tag),
  );
  // The schema does tell.
  assert.match(againstSchema(webTypes.replace('"value": {', '"value": { "kind": "enum",')), /"enum"/);
  assert.match(againstSchema(webTypes.replace('"name"', '"title"')), /"title"' does not exist/);
});
