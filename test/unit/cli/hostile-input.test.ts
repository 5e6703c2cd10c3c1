/** What a folder can hold that is no pack, or not quite one: a line that says where, why and what to do; never a stack trace. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Diagnostic } from '../../../src/content/lint/diagnostic.js';
import { stackTrace, Workplace } from './hostile.js';

const work = new Workplace();
after(() => {
  rmSync(work.folder, { recursive: true });
});

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
const change = (pack: string, name: string, how: (text: string) => string | Buffer) => {
  writeFileSync(join(pack, name), how(readFileSync(join(pack, name), 'utf8')));
};

let made = 0;
const newPack = () => work.pack(`pack-${String((made += 1))}`);

describe('lint', { concurrency: 2 }, () => {
  /** What is done to a pack, and the diagnostic that comes of it; each as text and as JSON. */
  const faults: Readonly<
    Record<string, readonly [file: string, how: (text: string) => string | Buffer, line: number, message: RegExp, fix: RegExp]>
  > = {
    'a star at the start of a text': ['en/pack.yaml', (text) => `${text}x: *Never*\n`, 0, /"\*Never\*"/, /in quotes/],
    'UTF-16': ['en/findings.yaml', utf16, 1, /UTF-16/, /UTF-8/],
    'UTF-16 without a mark': ['pack.yaml', (text) => Buffer.from(text, 'utf16le'), 1, /UTF-16/, /UTF-8/],
    'UTF-16 in JSON': ['sources.json', utf16, 1, /UTF-16/, /UTF-8/],
    'Latin-1': ['en/glossary.yaml', (text) => Buffer.from(`# one\n# Schürmann\n${text}`, 'latin1'), 2, /Latin-1/, /UTF-8/],
    'a NUL': ['findings.yaml', (text) => `# \0\n${text}`, 1, /U\+0000/, /Remove/],
    'a letter that was lost': ['en/pack.yaml', (text) => `# Sclerod\uFFFDrma\n${text}`, 1, /U\+FFFD/, /again/],
    'a word of 40 kB': [
      'en/glossary.yaml',
      (text) => `# one\n# ${'ab'.repeat(20_000)}\n${text}`,
      2,
      /^"(ab)+…" is in no dictionary/,
      /Add/,
    ],
    'half of JSON': ['sources.json', () => '[\n{"id": "a",\n', 0, /./, /JSON/],
    'a number for a list': ['sources.json', () => '7', 1, /a list/, /a list/],
    'YAML in JSON': ['sources.json', () => '- id: a\n', 1, /JSON/, /JSON/],
  };
  for (const [what, [file, how, line, message, fix]] of Object.entries(faults)) {
    it(`tells ${what} by file and line`, async () => {
      const pack = newPack();
      change(pack, file, how);
      const { code, stdout, stderr } = await (what.startsWith('a word')
        ? work.run(['lint', pack, '--format', 'json'])
        : work.lint(pack, '--format', 'json'));
      assert.doesNotMatch(stderr, stackTrace);
      assert.equal(code, 1);
      const found = (JSON.parse(stdout) as Diagnostic[]).filter((diagnostic) => diagnostic.file === join(pack, file));
      const diagnostic = found.find((each) => message.test(each.message));
      assert.ok(diagnostic, stdout);
      if (line > 0) assert.equal(diagnostic.line, line);
      assert.match(diagnostic.fix, fix);
    });
  }

  it('tells a file of 100 MB, and does not read it', async () => {
    const pack = newPack();
    truncateSync(join(pack, 'en/findings.yaml'), 100_000_000);
    const { code, stdout } = await work.lint(pack);
    assert.equal(code, 1);
    assert.match(stdout, /en\/findings\.yaml:1 {2}error {2}syntax {2}larger than 64 MB\n {4}Remove/);
  });

  it('reads a mark of byte order and the line ends of Windows, in YAML and in JSON', async () => {
    const pack = newPack();
    for (const name of ['pack.yaml', 'sources.json', 'en/findings.yaml'])
      change(pack, name, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const { code, stdout } = await work.lint(pack);
    assert.deepEqual([code, stdout], [0, '']);
  });

  it('looks at no libraries, no hidden folders and no links in circles', async () => {
    const pack = newPack();
    for (const folder of ['node_modules/x', '.cache', 'assets']) mkdirSync(join(pack, folder), { recursive: true });
    writeFileSync(join(pack, 'node_modules/x/package.json'), '{}');
    writeFileSync(join(pack, '.cache/x.json'), '{}');
    symlinkSync('..', join(pack, 'assets', 'circle'));
    const { code, stdout } = await work.lint(pack);
    assert.deepEqual([code, stdout], [0, '']);
  });

  it('reads files and folders of texts that are links', async () => {
    const pack = newPack();
    renameSync(join(pack, 'en'), work.path('elsewhere'));
    symlinkSync(work.path('elsewhere'), join(pack, 'en'));
    assert.equal((await work.lint(pack)).code, 0);
  });

  it('escapes what a terminal obeys in the name of a file', async () => {
    const pack = newPack();
    writeFileSync(join(pack, 'a\u001B[31m\nred\u202E.yaml'), '');
    const { stdout } = await work.lint(pack);
    assert.ok(stdout.includes('a\\u001b[31m\\nred\\u202e.yaml:1'), JSON.stringify(stdout));
    const json = await work.lint(pack, '--format', 'json');
    assert.ok(!json.stdout.includes('\u202E'));
    assert.ok((JSON.parse(json.stdout) as Diagnostic[])[0]?.file.endsWith('a\u001B[31m\nred\u202E.yaml'));
    assert.ok((await work.lint('no\u001B[31m')).stderr.includes('no\\u001b[31m cannot be read'));
  });

  /** What cannot be used at all: exit code 2, a line, and JSON for who asked. */
  const unusable: Readonly<Record<string, readonly [prepare: (pack: string) => string, message: RegExp]>> = {
    'a folder that is not there': [(pack) => `${pack}-not`, /no such file or folder/],
    'a file': [(pack) => join(pack, 'pack.yaml'), /is a file, not a folder/],
    'a device': [() => '/dev/null', /is a file, not a folder/],
    'the empty name': [() => '', /name is empty/],
    'a name that is too long': [() => 'long'.repeat(100), /too long/],
    'a link in a circle': [
      (pack) => {
        symlinkSync('round', `${pack}/round`);
        return `${pack}/round`;
      },
      /circle/,
    ],
    'a pipe for a file': [
      (pack) => {
        rmSync(join(pack, 'pack.yaml'));
        execFileSync('mkfifo', [join(pack, 'pack.yaml')]);
        return pack;
      },
      /no regular file/,
    ],
    'a device for a file': [
      (pack) => {
        rmSync(join(pack, 'findings.yaml'));
        symlinkSync('/dev/zero', join(pack, 'findings.yaml'));
        return pack;
      },
      /no regular file/,
    ],
    'a file that links to itself': [
      (pack) => {
        rmSync(join(pack, 'findings.yaml'));
        symlinkSync('findings.yaml', join(pack, 'findings.yaml'));
        return pack;
      },
      /circle/,
    ],
  };
  for (const [what, [prepare, message]] of Object.entries(unusable)) {
    it(`cannot use ${what}`, async () => {
      const { code, stdout, stderr } = await work.lint(prepare(newPack()), '--format', 'json');
      assert.equal(code, 2);
      assert.match(stderr, message);
      assert.equal(stderr.trim().split('\n').length, 1);
      assert.match((JSON.parse(stdout) as Diagnostic[])[0]?.message ?? '', /cannot be read/);
    });
  }

  it('writes JSON of wrong usage, too', async () => {
    const { code, stdout } = await work.lint('--format=json', '--colour');
    assert.equal(code, 2);
    assert.match((JSON.parse(stdout) as Diagnostic[])[0]?.message ?? '', /--colour/);
  });
});

describe('what is written', { concurrency: 2 }, () => {
  it('is quiet when nobody reads on', () => {
    const { stdout, stderr } = work.shell('$H render daily-life | head -n 1; $H --help | true; $H lint nowhere 2>&1 | true');
    assert.equal(stdout.split('\n').length, 2);
    assert.equal(stderr, '');
  });

  it('is told when the disk is full', () => {
    const { code, stderr } = work.shell('$H render causes > /dev/full');
    assert.equal(code, 2);
    assert.match(stderr, /disk is full/);
    assert.doesNotMatch(stderr, stackTrace);
  });

  const outs: readonly (readonly [out: string, message: RegExp])[] = [
    ['none/x.html', /no such file or folder/],
    ['', /is empty/],
    ['.', /is a folder/],
    ['/dev/full', /disk is full/],
    ['long'.repeat(100), /too long/],
  ];
  for (const [out, message] of outs) {
    it(`cannot go to ${JSON.stringify(out).slice(0, 20)}`, async () => {
      const folder = work.path('render');
      mkdirSync(folder, { recursive: true });
      const { code, stdout, stderr } = await work.run(['render', 'causes', '--out', out], folder);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
      assert.equal(stderr.trim().split('\n').length, 1);
      assert.deepEqual(readdirSync(folder), []);
    });
  }
});
