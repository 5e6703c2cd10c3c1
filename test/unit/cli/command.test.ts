/** The command as a shell meets it: exit code, standard output and standard error. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Diagnostic } from '../../../src/content/lint/diagnostic.js';
import type { BuiltPack } from '../../../src/content/types.js';

const fixture = 'test/fixtures/packs/made-up-illness';
let work: string;

interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const heliotrope = (...args: readonly string[]): Promise<Result> => run('dist/cli/heliotrope.js', ...args);

function run(...args: readonly string[]): Promise<Result> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** A copy of the fixture in a folder of its own, with one text replaced. */
async function brokenCopy(name: string, file: string, from: string, to: string): Promise<string> {
  const folder = join(work, name);
  await cp(fixture, folder, { recursive: true });
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  assert.ok(text.includes(from));
  await writeFile(path, text.replace(from, to));
  return folder;
}

describe('heliotrope', { concurrency: 2 }, () => {
  before(async () => {
    work = await mkdtemp(join(tmpdir(), 'heliotrope-command-'));
  });
  after(() => rm(work, { recursive: true }));

  it('refuses a command that it does not know, and names those that it does', async () => {
    const { code, stdout, stderr } = await heliotrope('bild');
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /unknown command 'bild'/);
    assert.match(stderr, /\n {2}build /);
    assert.match(stderr, /\n {2}lint /);
  });

  it('refuses an option that it does not know, and names those that it does', async () => {
    const { code, stdout, stderr } = await heliotrope('lint', fixture, '--colour');
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /unknown option '--colour'/);
    assert.match(stderr, /--format <format>/);
  });

  it('refuses a format that it does not know, and names those that it does', async () => {
    const { code, stderr } = await heliotrope('lint', fixture, '--format', 'xml');
    assert.equal(code, 2);
    assert.match(stderr, /Allowed choices are text, json/);
  });

  it('prints its help', async () => {
    const { code, stdout } = await heliotrope('--help');
    assert.equal(code, 0);
    assert.match(stdout, /lint \[options\] <dir>/);
  });

  describe('lint', () => {
    it('has nothing to say of a pack that is right', async () => {
      const { code, stdout, stderr } = await heliotrope('lint', fixture);
      assert.deepEqual([code, stdout], [0, '']);
      assert.match(stderr, /^0 errors, 0 warnings$/m);
    });

    it('writes each diagnostic as file:line, path, reason and fix', async () => {
      const folder = await brokenCopy('lint-text', 'findings.yaml', 'regions: [lungs]', 'regions: [lung]');
      const { code, stdout, stderr } = await heliotrope('lint', folder);
      assert.equal(code, 1);
      assert.ok(
        stdout.startsWith(
          `${join(folder, 'findings.yaml')}:25  error  unknown-region  findings.1.regions.0: no region "lung" in layer inside`,
        ),
        stdout,
      );
      assert.match(stdout, /\n {4}Use some of: .*lungs/);
      assert.match(stderr, /^1 error, 0 warnings$/m);
    });

    it('writes JSON, and nothing else, to standard output', async () => {
      const folder = await brokenCopy('lint-json', 'findings.yaml', 'group: face\n', 'group: faces\n');
      const { code, stdout } = await heliotrope('lint', folder, '--format', 'json');
      assert.equal(code, 1);
      const diagnostics = JSON.parse(stdout) as Diagnostic[];
      assert.deepEqual(
        diagnostics.map(({ rule, line, severity }) => ({ rule, line, severity })),
        [{ rule: 'unknown-group', line: 8, severity: 'error' }],
      );
      assert.deepEqual(Object.keys(diagnostics[0] ?? {}), ['file', 'line', 'path', 'rule', 'severity', 'message', 'fix']);
    });

    it('checks the spelling of English texts', async () => {
      const folder = await brokenCopy('lint-spelling', 'en/findings.yaml', 'Creams can sting."', 'Creems can sting."');
      const { code, stdout } = await heliotrope('lint', folder);
      assert.equal(code, 1);
      assert.match(stdout, /en\/findings\.yaml:\d+ {2}error {2}spelling {2}"Creems" is in no dictionary\n {4}Write /);
    });

    it('warns of what may be a British spelling that no dictionary has, and passes', async () => {
      const folder = await brokenCopy('lint-british', 'en/findings.yaml', 'Creams can sting."', 'Creams, and haemoxidals, can sting."');
      const { code, stdout } = await heliotrope('lint', folder);
      assert.match(stdout, /en\/findings\.yaml:\d+ {2}warning {2}spelling {2}"haemoxidals" is in no dictionary/);
      assert.equal(code, 0);
    });

    it('says that it did not check the spelling where cspell is not installed', async () => {
      const alone = join(work, 'alone');
      await cp('dist', alone, { recursive: true, filter: (file) => !/^dist\/(cdn|embed)$/.test(file) });
      await writeFile(join(alone, 'package.json'), '{ "type": "module" }');
      const folder = await brokenCopy('lint-unspelt', 'en/findings.yaml', 'Creams can sting."', 'Creems can sting."');
      const { stdout, stderr } = await run(join(alone, 'cli/heliotrope.js'), 'lint', folder);
      assert.match(stderr, /^Spelling was not checked: cspell-lib is not installed beside heliotrope\.$/m);
      assert.doesNotMatch(stdout, /spelling/);
    });

    it('exits with 0 where it only warns', async () => {
      const folder = join(work, 'lint-warning');
      await cp(fixture, folder, { recursive: true });
      await writeFile(join(folder, 'spare.yaml'), '');
      const { code, stdout } = await heliotrope('lint', folder);
      assert.equal(code, 0);
      assert.match(stdout, /warning {2}unknown-file/);
    });

    it('cannot use a folder that is not there, or is no pack', async () => {
      const missing = await heliotrope('lint', join(work, 'nowhere'));
      assert.deepEqual([missing.code, missing.stdout], [2, '']);
      assert.match(missing.stderr, /nowhere cannot be read/);
      const none = await heliotrope('lint', 'test/fixtures');
      assert.equal(none.code, 2);
      assert.match(none.stderr, /is not a pack: pack\.yaml is missing\./);
    });
  });

  describe('build', () => {
    it('writes the whole pack, and replaces what it wrote before', async () => {
      const out = join(work, 'out', 'pack');
      const { code, stdout } = await heliotrope('build', fixture, '--out', out);
      assert.deepEqual([code, stdout], [0, `${join(out, 'pack.json')}\n`]);
      const pack = JSON.parse(await readFile(join(out, 'pack.json'), 'utf8')) as BuiltPack;
      assert.deepEqual([pack.format, pack.id, Object.keys(pack.sources).length], [1, 'made-up-illness', 2]);

      const changed = await brokenCopy('build-again', 'pack.yaml', 'version: 2.0.1', 'version: 2.0.2');
      assert.equal((await heliotrope('build', changed, '--out', out)).code, 0);
      assert.equal((JSON.parse(await readFile(join(out, 'pack.json'), 'utf8')) as BuiltPack).version, '2.0.2');
      assert.deepEqual(await readdir(join(work, 'out')), ['pack']);
    });

    it('writes nothing of a broken pack, and keeps what stands', async () => {
      const out = join(work, 'kept', 'pack');
      await mkdir(out, { recursive: true });
      await writeFile(join(out, 'pack.json'), '{"format":1}');
      const folder = await brokenCopy('build-broken', 'en/findings.yaml', 'term:stripe', 'term:lost');
      const { code, stdout, stderr } = await heliotrope('build', folder, '--out', out);
      assert.deepEqual([code, stdout], [1, '']);
      assert.match(stderr, /unknown-term/);
      assert.equal(await readFile(join(out, 'pack.json'), 'utf8'), '{"format":1}');
      assert.deepEqual(await readdir(join(work, 'kept')), ['pack']);

      assert.equal((await heliotrope('build', folder, '--out', join(work, 'never'))).code, 1);
      assert.ok(!(await readdir(work)).includes('never'));
    });

    it('does not touch a folder with files that are not its own', async () => {
      const out = join(work, 'foreign');
      await mkdir(out);
      await writeFile(join(out, 'pack.json'), '{"name":"mine"}');
      const { code, stderr } = await heliotrope('build', fixture, '--out', out);
      assert.equal(code, 2);
      assert.match(stderr, /not from a build/);
      assert.deepEqual(await readdir(out), ['pack.json']);
    });

    it('asks where to', async () => {
      const { code, stderr } = await heliotrope('build', fixture);
      assert.equal(code, 2);
      assert.match(stderr, /required option '--out <dir>'/);
    });
  });
});
