import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const nodeGlobals = ['Buffer', 'console', 'fetch', 'process', 'setTimeout', 'clearTimeout', 'URL', 'performance'];
const browserGlobals = ['document', 'window', 'requestAnimationFrame', 'customElements', 'matchMedia', 'getComputedStyle'];
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

/** Text within code, in a string or in a template, that matches. */
const inText = (pattern, message) => [
  { selector: `Literal[value=/${pattern}/]`, message },
  { selector: `TemplateElement[value.raw=/${pattern}/]`, message },
];

const never = {
  network: 'No network and no storage (DESIGN §3.1).',
  html: 'Blocked by strict hosts (DESIGN §3.3): build DOM with lit, style with adopted sheets.',
  rem: 'The host owns the root font size: use em (DESIGN §3.4).',
  sides: 'Breaks under right-to-left: use logical properties (DESIGN §3.4).',
  effects: 'A module with a class has no side effect: x.define.ts exports a function that registers, src/define/x.ts calls it (DESIGN §4).',
  skipped: 'A test that does not run proves nothing.',
};

/** What code that runs in a page does not do. */
const inPage = [
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]', message: never.html },
  { selector: 'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeStatic|DOMParser)$/]', message: never.html },
  ...inText('[ "]style=|<style', never.html),
  ...inText('[0-9]rem\\b', never.rem),
  ...inText('\\b(margin|padding|border|inset)-(left|right)\\b|text-align: *(left|right)|float: *(left|right)', never.sides),
];

const sideEffects = [
  { selector: 'Program > ExpressionStatement', message: never.effects },
  { selector: "CallExpression[callee.object.name='customElements'][callee.property.name='define']", message: never.effects },
  { selector: "Decorator[expression.callee.name='customElement']", message: never.effects },
  {
    selector: "ImportDeclaration[source.value='lit'] > ImportSpecifier[imported.name='html']",
    message: 'Import html from base/html.js: its listeners throw nothing into the page.',
  },
];

/** Arrows point one way (DESIGN §4): what files of a folder may not import. */
const mayNotImport = (folder, patterns) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});
const noLit = { group: ['lit', 'lit/*', '@lit/*'], message: 'content, figure and criteria know no lit (DESIGN §4).' };
const noFolder = (...folders) => ({
  regex: `^(\\.\\./)+(${folders.join('|')})(/|$)`,
  message: 'Arrows point one way: cli, ssr → elements → parts, paper → article → page → base, figure, criteria, content (DESIGN §4).',
});

export default defineConfig(
  // The settings of Storybook and the one React page of the docs are compiled by Storybook, and seen by `npm run test:docs`.
  {
    ignores: [
      '.storybook/',
      '**/*.jsx',
      'docs/site/*facts*.ts',
      'build/',
      'dist/',
      'coverage/',
      'src/generated/',
      'node_modules/',
      'test/fixtures/types/',
      'test/fixtures/apps/',
      'test/hosts/servers/*/',
    ],
  },
  // A rule that is wrong is changed here, with its reason; nobody switches one off on a line.
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,

  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // lit binds the methods given to @event itself.
      '@typescript-eslint/unbound-method': 'off',
      // One delegated listener stands on the container of native controls, which have the keys.
      'lit-a11y/click-events-have-key-events': 'off',
      // They take the file's name for the tag's and a `customElements.define` beside the class for granted: ours are body-map.ts
      // for helio-body-map, and the definition stands in body-map.define.ts.
      'wc/file-name-matches-element': 'off',
      'wc/tag-name-matches-class': 'off',
      'wc/expose-class-on-global': 'off',
      'wc/define-tag-after-class-definition': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-globals': [
        'error',
        ...[
          'fetch',
          'XMLHttpRequest',
          'WebSocket',
          'EventSource',
          'localStorage',
          'sessionStorage',
          'indexedDB',
          'caches',
          'cookieStore',
        ].map((name) => ({ name, message: never.network })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'navigator', property: 'sendBeacon', message: never.network },
        { object: 'document', property: 'cookie', message: never.network },
      ],
    },
  },

  { files: ['src/{elements,base,page,article,parts,paper,figure,embed}/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...inPage] } },
  // A class module does nothing when it is imported: bundlers drop what is not used (DESIGN §4). Registering is for *.define.ts.
  {
    files: ['src/{elements,article,parts,paper}/**/*.ts', 'src/base/element.ts', 'src/base/*.styles.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inPage, ...sideEffects] },
  },
  {
    files: ['src/base/**/*.ts'],
    rules: {
      // Who adds to an interface of lit must repeat its type parameters, used or not.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^Type(Hint)?$' }],
    },
  },
  {
    files: ['src/elements/**/*.ts'],
    rules: {
      '@typescript-eslint/member-ordering': [
        'error',
        { default: ['static-field', 'decorated-field', 'instance-field', 'constructor', 'method'] },
      ],
    },
  },
  { files: ['src/**/*.ts', 'scripts/**/*.{ts,mjs}'], rules: { 'max-lines': ['error', 250] } },
  mayNotImport('content', [
    noLit,
    noFolder('page', 'article', 'parts', 'paper', 'figure', 'criteria', 'base', 'elements', 'packs', 'ssr', 'cli'),
  ]),
  mayNotImport('figure', [noLit, noFolder('page', 'article', 'parts', 'paper', 'criteria', 'base', 'elements', 'packs', 'ssr', 'cli')]),
  mayNotImport('criteria', [
    noLit,
    noFolder('page', 'article', 'parts', 'paper', 'content', 'figure', 'base', 'elements', 'packs', 'ssr', 'cli'),
  ]),
  mayNotImport('base', [noFolder('page', 'article', 'parts', 'paper', 'elements', 'packs', 'ssr', 'cli')]),
  mayNotImport('page', [noFolder('article', 'parts', 'paper', 'elements', 'packs', 'ssr', 'cli')]),
  mayNotImport('article', [noFolder('parts', 'paper', 'elements', 'packs', 'ssr', 'cli')]),
  mayNotImport('parts', [noFolder('paper', 'elements', 'packs', 'ssr', 'cli')]),
  mayNotImport('paper', [noFolder('elements', 'packs', 'ssr', 'cli')]),
  mayNotImport('elements', [noFolder('packs', 'ssr', 'cli')]),

  // The command speaks on stdout and reads and writes files.
  { files: ['src/cli/**/*.ts', 'scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  // The doctor asks for the page that it was given.
  { files: ['src/cli/doctor/ask-for.ts'], rules: { 'no-restricted-globals': 'off' } },
  // The drawing indexes its own landmarks, whose number it knows.
  { files: ['src/figure/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },

  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      'no-console': 'off',
      // Chai's assertions are expressions.
      '@typescript-eslint/no-unused-expressions': 'off',
      // What a test takes for granted and is not there fails the test.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Packs are damaged key by key, letters are counted as they are typed, and a page makes elements by their names.
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Old pages, and translators of pages, use what HTML has given up.
      '@typescript-eslint/no-deprecated': 'off',
      // What is mounted is told by whoever mounts it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A stub keeps the shape of what it stands for.
      '@typescript-eslint/require-await': 'off',
      // node:test awaits its own suites. Chai's `equal` is synchronous, whatever the types of @open-wc/semantic-dom-diff say.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: '@open-wc/semantic-dom-diff', name: ['Equal'] },
            {
              from: 'package',
              package: 'node:test',
              name: ['describe', 'it', 'test', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(it|describe|test|suite)$/][property.name=/^(only|skip|todo)$/]',
          message: never.skipped,
        },
      ],
    },
  },
  // The tests of the promises serve pages and ask for them, and look at what a page could store.
  {
    files: ['test/{hosts,promises,release,wordpress}/**/*.ts', 'test/unit/{cli,package}/**/*.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-properties': 'off' },
  },

  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { ...readonly(nodeGlobals), ...readonly(browserGlobals) } },
  },
);
