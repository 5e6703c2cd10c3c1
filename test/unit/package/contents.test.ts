import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { after, describe, it } from 'node:test';
import { build } from 'esbuild';
import { PackedPackage, projectRoot } from './packed-package.js';

const packed = new PackedPackage();
after(() => packed.remove());

const files = packed.files();
const scripts = files.filter((file) => file.endsWith('.js'));
const isCommand = (file: string) => file.startsWith('dist/cli/');
const isInCdn = (file: string) => file.startsWith('dist/cdn/');
const isBundle = (file: string) => isInCdn(file) || file.startsWith('dist/embed/');

/** What a component may not use, in any file that reaches a page. */
const forbidden: Record<string, RegExp> = {
  'the network': /\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bRTCPeerConnection\b/,
  storage: /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bcookieStore\b|\bdocument\.cookie\b|\bcaches\./,
  'code from text': /\beval\s*\(|\bnew Function\b|[^.\w]Function\s*\(/,
  'HTML from text': /\b(outerHTML|insertAdjacentHTML|setHTMLUnsafe|DOMParser|unsafeHTML|unsafeSVG|document\.write)\b/,
};

describe('the files of the package', () => {
  it('are the built modules, the bundles, the command, the data and the licences, and nothing else', () => {
    const expected =
      /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|LICENSE-content|dist\/[\w./-]+\.(js|d\.ts)|dist\/advisories\.atom|dist\/(advisories|custom-elements|pack\.schema|vscode\.(html|css)-data|web-types|messages\.en|sbom\.cdx)\.json|dist\/llms\.txt|dist\/accessibility\/(openacr\.yaml|report\.html)|dist\/cdn\/integrity\.json|dist\/embed\/(body-map\.en\.ext|doctor)\.html|dist\/oembed\/[a-z-]+\.en\.json|dist\/c(dn|li)\/LICENSES\.txt)$/;
    assert.deepEqual(
      files.filter((file) => !expected.test(file)),
      [],
    );
    for (const file of [
      'LICENSE',
      'LICENSE-content',
      'dist/accessibility/openacr.yaml',
      'dist/accessibility/report.html',
      'dist/cdn/LICENSES.txt',
      'dist/cdn/auto.min.js',
      'dist/cdn/body-map.min.js',
      'dist/cdn/heliotrope.min.js',
      'dist/advisories.atom',
      'dist/advisories.json',
      'dist/cdn/integrity.json',
      'dist/embed/body-map.en.ext.html',
      'dist/embed/embed.js',
      'dist/embed/frame.min.js',
      'dist/cli/LICENSES.txt',
      'dist/cli/heliotrope.js',
      'dist/custom-elements.json',
      'dist/llms.txt',
      'dist/locales/en.d.ts',
      'dist/locales/en.js',
      'dist/messages.en.json',
      'dist/pack.schema.json',
      'dist/oembed/body-map.en.json',
      'dist/sbom.cdx.json',
      'dist/vscode.css-data.json',
      'dist/vscode.html-data.json',
      'dist/web-types.json',
    ]) {
      assert.ok(files.includes(file), `${file} is missing`);
    }
  });

  it('hold no file of the command besides its bundle, and no module of the autoloader besides its bundle', () => {
    assert.deepEqual(files.filter(isCommand), ['dist/cli/LICENSES.txt', 'dist/cli/heliotrope.js']);
    assert.deepEqual(
      files.filter(
        (file) =>
          isBundle(file) &&
          !/\.min\.js$|^dist\/cdn\/chunks\/[\w.-]+\.js$|^dist\/embed\/(embed\.js|([a-z-]+\.en\.ext|doctor)\.html)$|\.json$|\.txt$/.test(
            file,
          ),
      ),
      [],
    );
  });

  it('name no path of a machine and no registry', () => {
    const named = files.filter((file) =>
      /["'`(\s](\/work\/|\/home\/|\/root\/|\/Users\/)|registry\.(npmjs|yarnpkg)/.test(packed.read(file)),
    );
    assert.deepEqual(named, []);
  });
});

describe('no file that reaches a page', () => {
  for (const [what, pattern] of Object.entries(forbidden)) {
    it(`uses ${what}`, () => {
      const found = scripts
        .filter((file) => !isCommand(file))
        .flatMap((file) => {
          const match = pattern.exec(packed.read(file));
          return match ? [`${file}: ${match[0]}`] : [];
        });
      assert.deepEqual(found, []);
    });
  }

  it('sets innerHTML, besides the one place in which lit makes a template of a literal', () => {
    for (const file of scripts.filter((each) => !isCommand(each))) {
      const times = packed.read(file).split('innerHTML').length - 1;
      assert.ok(times <= (isBundle(file) ? 1 : 0), `${file} names innerHTML ${times} times`);
    }
  });

  it('names a stylesheet, a font or a picture to load', () => {
    assert.deepEqual(
      files.filter((file) => /\.(css|woff2?|ttf|png|svg|jpg)$/.test(file)),
      [],
    );
    for (const file of scripts.filter((each) => !isCommand(each))) {
      assert.doesNotMatch(packed.read(file), /@import\b|@font-face|url\((?!["']?#)/, file);
    }
  });
});

describe('the modules', () => {
  it('import only each other and the dependencies of the package', async () => {
    const modules = scripts.filter((file) => !isCommand(file) && !isBundle(file));
    // A relative import that leads nowhere fails the build.
    const { metafile } = await build({
      entryPoints: modules.map((file) => join(packed.folder, file)),
      bundle: true,
      packages: 'external',
      write: false,
      outdir: packed.consumer,
      format: 'esm',
      metafile: true,
      logLevel: 'error',
    });
    const imported = Object.values(metafile.inputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external).map(({ path }) => path),
    );
    const allowed = Object.keys(packed.manifest.dependencies);
    const unknownFiles = imported.filter((name) => !allowed.some((each) => name === each || name.startsWith(`${each}/`)));
    assert.deepEqual(unknownFiles, []);
    assert.ok(imported.length > 0);
  });

  it('have types for all that their types name', () => {
    const types = files.filter((file) => file.endsWith('.d.ts'));
    const missing = types.flatMap((file) =>
      [...packed.read(file).matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)\.js['"]/g)]
        .map(([, path = '']) => posix.join(dirname(file), `${path}.d.ts`))
        .filter((path) => !files.includes(path)),
    );
    assert.ok(types.length > 100);
    assert.deepEqual(missing, []);
  });

  it('with side effects are exactly the define modules', () => {
    const patterns = packed.manifest.sideEffects
      .filter((glob) => glob.startsWith('./dist/'))
      .map((glob) => new RegExp(`^${glob.slice(2).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`));
    const withEffects = scripts.filter((file) => patterns.some((pattern) => pattern.test(file)));
    const defineModules = scripts.filter((file) => file === 'dist/define.js' || dirname(file) === 'dist/define');
    assert.ok(defineModules.length >= 2);
    assert.deepEqual(withEffects, defineModules);
  });
});

describe('integrity.json', () => {
  const {
    version,
    packs,
    files: hashes,
  } = JSON.parse(packed.read('dist/cdn/integrity.json')) as {
    version: string;
    packs: Record<string, string>;
    files: Record<string, string>;
  };

  it('has the version of the package', () => {
    assert.equal(version, packed.manifest.version);
  });

  it('has the version of each pack that the files contain', () => {
    const pack = JSON.parse(
      packed.runModule(`import { pack } from 'heliotrope/packs/dermatomyositis'; console.log(JSON.stringify([pack.id, pack.version]));`),
    ) as [string, string];
    assert.deepEqual(Object.entries(packs), [pack]);
  });

  it('has every script of dist/cdn, each with its hash', () => {
    const inFolder = scripts.filter(isInCdn).map((file) => file.slice('dist/cdn/'.length));
    // The first is nearly the file for everything, which npm has: it comes with the hosts' zip and the site, as other languages do.
    const elsewhere = ['guide.min.js', ...Object.keys(hashes).filter((file) => /^[a-z-]+\.es\.min\.js$|^chunks\/es\//.test(file))];
    assert.deepEqual(Object.keys(hashes).sort(), [...inFolder, ...elsewhere].sort());
    for (const [file, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384')
        .update(readFileSync(join(projectRoot, 'dist/cdn', file)))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`, file);
    }
  });
});

describe('the manifest of the elements', () => {
  interface Declaration {
    tagName?: string;
    members?: { name: string; privacy?: string }[];
  }
  const { modules } = JSON.parse(packed.read('dist/custom-elements.json')) as { modules: { path: string; declarations?: Declaration[] }[] };
  const declarations = modules.flatMap((module) => module.declarations ?? []);

  it('names a module of the package for each element that it can register', () => {
    const tags = declarations.flatMap(({ tagName }) => tagName ?? []).sort();
    const defined = scripts.filter((file) => dirname(file) === 'dist/define').map((file) => `helio-${posix.basename(file, '.js')}`);
    assert.deepEqual(tags, defined.sort());
    for (const { path } of modules) assert.ok(files.includes(path), path);
  });

  it('shows nothing private', () => {
    const shown = declarations
      .flatMap(({ members = [] }) => members)
      .filter(({ name, privacy }) => privacy === 'private' || privacy === 'protected' || /^[#_]/.test(name));
    assert.deepEqual(shown, []);
  });
});
