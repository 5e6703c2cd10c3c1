import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { PackedPackage, projectRoot } from './packed-package.js';

const packed = new PackedPackage();
after(() => packed.remove());

const entries = Object.entries(packed.manifest.exports);
/** They need the types of their framework: framework-types.test.ts. */
const isForFramework = (entry: string) => /^\.\/(jsx\/|vue|svelte)/.test(entry);
const codeEntries = entries.flatMap(([entry, target]) => (typeof target === 'string' || isForFramework(entry) ? [] : [entry]));
const dataEntries = entries.flatMap(([entry, target]) => (typeof target === 'string' && target.endsWith('.json') ? [entry] : []));
const specifier = (entry: string) => entry.replace(/^\./, 'heliotrope').replace('locales/*', 'locales/en').replace('*', 'body-map');

describe('the entries', () => {
  it('are the documented ones', () => {
    assert.deepEqual(Object.keys(packed.manifest.exports), [
      '.',
      './define',
      './define/*',
      './criteria',
      './packs/dermatomyositis',
      './packs/dermatomyositis/es',
      './ssr',
      './ssr/*',
      './figure',
      './jsx',
      './jsx/react',
      './jsx/preact',
      './jsx/solid',
      './vue',
      './svelte',
      './custom-elements.json',
      './vscode.html-data.json',
      './vscode.css-data.json',
      './web-types.json',
      './locales/*',
      './messages.en.json',
      './pack.schema.json',
      './advisories.json',
      './advisories.atom',
      './dist/cdn/*',
      './dist/embed/*',
      './package.json',
    ]);
  });

  for (const entry of ['heliotrope', 'heliotrope/criteria', 'heliotrope/packs/dermatomyositis', 'heliotrope/ssr', 'heliotrope/figure']) {
    it(`${entry} can be imported in Node, where there is no DOM`, () => {
      const names = packed.runModule(
        `if (typeof document !== 'undefined' || typeof HTMLElement !== 'undefined') throw new Error('there is a DOM');
         console.log(Object.keys(await import('${entry}')).join());`,
      );
      assert.notEqual(names.trim(), '');
    });
  }

  for (const entry of dataEntries) {
    it(`${specifier(entry)} is JSON`, () => {
      const type = packed.runModule(
        `import { createRequire } from 'node:module';
         console.log(typeof createRequire(process.cwd() + '/x.js')('${specifier(entry)}'));`,
      );
      assert.equal(type.trim(), 'object');
    });
  }

  it('the entries of types alone do nothing when they are imported', () => {
    const names = entries.flatMap(([entry]) => (isForFramework(entry) || entry === './jsx' ? [specifier(entry)] : []));
    const output = packed.runModule(`for (const name of ${JSON.stringify(names)}) console.log(Object.keys(await import(name)).length);`);
    assert.equal(output, '0\n'.repeat(names.length));
  });

  it('heliotrope registers nothing, and has no rules of criteria', () => {
    const output = packed.runModule(
      `globalThis.customElements = { get() {}, define(tag) { console.log('registered', tag); } };
       const names = Object.keys(await import('heliotrope'));
       const rules = new Set(Object.keys(await import('heliotrope/criteria')));
       console.log(names.filter((name) => rules.has(name)).join());`,
    );
    assert.equal(output.trim(), '');
  });

  it('the classes carry the version of the package', () => {
    const output = packed.runModule(`console.log((await import('heliotrope')).HelioBodyMap.version)`);
    assert.equal(output.trim(), packed.manifest.version);
  });

  it('have types that a strict project accepts, libraries checked too', () => {
    const uses = codeEntries.map((entry, index) => `import * as entry${index} from '${specifier(entry)}';\nexport { entry${index} };`);
    writeFileSync(join(packed.consumer, 'use.ts'), uses.join('\n'));
    writeFileSync(
      join(packed.consumer, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          module: 'nodenext',
          lib: ['es2023', 'dom', 'dom.iterable'],
          strict: true,
          skipLibCheck: false,
          noEmit: true,
          types: [],
        },
        files: ['use.ts'],
      }),
    );
    const tsc = spawnSync(process.execPath, [join(projectRoot, 'node_modules/typescript/bin/tsc'), '-p', packed.consumer], {
      encoding: 'utf8',
    });
    assert.equal(tsc.stdout, '');
    assert.equal(tsc.status, 0);
  });
});

describe('the command, in a project that has installed nothing else', () => {
  const command = join(packed.folder, 'dist/cli/heliotrope.js');

  it('prints a document', () => {
    const text = execFileSync(process.execPath, [command, 'render', 'body-map', '--format', 'text'], {
      cwd: packed.consumer,
      encoding: 'utf8',
    });
    assert.match(text, /This page teaches about dermatomyositis/);
  });

  it('ends with 2 where it is given what it does not know', () => {
    const { status, stderr } = spawnSync(process.execPath, [command, 'render', 'no-such-element'], {
      cwd: packed.consumer,
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.match(stderr, /body-map/);
  });
});
