/** The commands for authors, as a shell meets them. */
import assert from 'node:assert/strict';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

const fixture = 'test/fixtures/packs/made-up-illness';
const work = mkdtempSync(join(tmpdir(), 'heliotrope-author-'));
const command = ['dist/cli/heliotrope.js'];

const run = (...words: string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [...command, ...words], { timeout: 60_000 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });

function copy(name: string, file = 'findings.yaml', from = '', to = ''): string {
  const folder = join(work, name);
  cpSync(fixture, folder, { recursive: true });
  edit(folder, file, from, to);
  return folder;
}

function edit(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  assert.ok(text.includes(from));
  writeFileSync(join(folder, file), text.replace(from, to));
}

/** Resolves with the output so far, once it matches. */
function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let all = '';
    const hear = (chunk: Buffer) => {
      all += chunk.toString();
      if (pattern.test(all)) resolve(all);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('exit', () => {
      reject(new Error(all));
    });
  });
}

describe('commands for authors', { concurrency: 2 }, () => {
  after(() => {
    rmSync(work, { recursive: true });
  });

  it('new writes a pack that lints without a remark, in English and for a translator', async () => {
    const folder = join(work, 'fresh');
    const made = await run('new', folder, '--id', 'lung-illness', '--name', 'lung: "Ünïx" illness', '--lang', 'de');
    assert.equal(made.code, 0, made.stderr);
    assert.match(readFileSync(join(folder, 'de/findings.yaml'), 'utf8'), /^# yaml-language-server: \$schema=\S+#\/\$defs\/findingsText\n/);
    assert.match(readFileSync(join(folder, 'page.html'), 'utf8'), /<helio-body-map pack="lung-illness">/);
    const linted = await run('lint', folder);
    assert.deepEqual([linted.code, linted.stdout], [0, '']);
    const again = await run('new', folder, '--id', 'x', '--name', 'y');
    assert.equal(again.code, 2);
    assert.match(again.stderr, /is not empty\. Name a new or an empty folder\./);
  });

  it('new refuses what it cannot use, and names the remedy', async () => {
    for (const [words, message] of [
      [['--id', 'Not An Id', '--name', 'x'], /--id "Not An Id" cannot be used\. It is lower-case words/],
      [['--id', 'x', '--name', 'x', '--lang', 'xx'], /--lang "xx" cannot be used/],
      [[], /Write --id <id> and --name <name>\./],
    ] as const) {
      const { code, stderr } = await run('new', join(work, 'never'), ...words);
      assert.equal(code, 2);
      assert.match(stderr, message);
    }
    assert.equal(existsSync(join(work, 'never')), false);
  });

  it('new and build end where the system has no such folder', async () => {
    for (const words of [
      ['new', '/proc/none/pack', '--id', 'x', '--name', 'x'],
      ['build', fixture, '--out', '/proc/none/out'],
    ]) {
      const { code, stderr } = await run(...words);
      assert.equal(code, 2);
      assert.match(stderr, /cannot be written to: there is no such file or folder/);
    }
  });

  it('render --pack shows another pack, from its folder or built', async () => {
    const out = join(work, 'built');
    assert.equal((await run('build', fixture, '--out', out)).code, 0);
    for (const pack of [fixture, join(out, 'pack.json')]) {
      const { code, stdout, stderr } = await run('render', 'body-map', '--format', 'markdown', '--pack', pack);
      assert.equal(code, 0, stderr);
      assert.match(stdout, /Striped lids/);
    }
    const broken = join(work, 'broken.json');
    writeFileSync(broken, '{"format": 1}');
    for (const [pack, message] of [
      [broken, /broken\.json is not a built pack: /],
      [join(work, 'nowhere'), /nowhere cannot be read: there is no such file or folder/],
      ['test/unit', /is not a pack: pack\.yaml is missing/],
    ] as const) {
      const { code, stderr } = await run('render', 'body-map', '--pack', pack);
      assert.equal(code, 2);
      assert.match(stderr, message);
    }
  });

  it('diff tells numbers first, then what is new, gone and worded otherwise', async () => {
    const now = copy('changed', 'findings.yaml', 'per100: { min: 20, max: 30 }', 'per100: { min: 20, max: 35 }');
    edit(now, 'en/findings.yaml', 'The lungs make a low', 'The lungs make a deep');
    edit(now, 'glossary.yaml', '- { id: hum }', '- { id: hum }\n  - { id: lid }');
    writeFileSync(
      join(now, 'en/glossary.yaml'),
      `${readFileSync(join(now, 'en/glossary.yaml'), 'utf8')}  lid:\n    term: Lid\n    definition:\n      standard: "It covers the eye."\n      easy: "It covers the eye."\n`,
    );
    const { code, stdout, stderr } = await run('diff', fixture, now);
    assert.equal(code, 0, stderr);
    assert.match(
      stdout,
      /Numbers: 1\n {2}“Striped lids”, frequency grown-ups \(findings\)\n {4}before: 20 to 30 in 100, of 400 people\n {4}after: {2}20 to 35 in 100/,
    );
    assert.match(
      stdout,
      /Numbers[\s\S]*New: 1\n {2}“Lid” \(glossary\)[\s\S]*Words: 1\n {2}“Humming lungs”, what \(findings, en, standard\)/,
    );
    const json = await run('diff', fixture, now, '--format', 'json', '--exit-code');
    assert.equal(json.code, 1);
    assert.equal((JSON.parse(json.stdout) as { changes: unknown[] }).changes.length, 3);
    assert.match((await run('diff', now, fixture, '--format', 'html')).stdout, /<td>20 to 35 in 100, of 400 people<\/td><td>20 to 30/);
    assert.match((await run('diff', fixture, fixture, '--exit-code')).stdout, /Nothing differs/);
  });

  it('build --watch builds again after a change, and keeps the last build through an error', async () => {
    const folder = copy('watched');
    const out = join(work, 'watched-out');
    const child = spawn(process.execPath, [...command, 'build', folder, '--out', out, '--watch']);
    try {
      await printed(child, /Waiting for changes/);
      const rebuilt = printed(child, /pack\.json/);
      edit(folder, 'en/findings.yaml', 'name: Striped lids', 'name: Lids with stripes');
      await rebuilt;
      assert.match(readFileSync(join(out, 'pack.json'), 'utf8'), /Lids with stripes/);
      const refused = printed(child, /Nothing was built/);
      edit(folder, 'findings.yaml', 'regions: [lungs]', 'regions: [lung]');
      await refused;
      assert.match(readFileSync(join(out, 'pack.json'), 'utf8'), /Lids with stripes/);
    } finally {
      child.kill();
    }
  });

  it('preview shows every element with problems beside their texts, and loads again after a change', async () => {
    const folder = copy('shown');
    const child = spawn(process.execPath, [...command, 'preview', folder]);
    try {
      const [address = ''] = /http:\S+/.exec(await printed(child, /http:.*\n[\s\S]*Ctrl-C/)) ?? [];
      const view = async (words: string) => (await fetch(`${address}view?${words}`)).text();
      assert.match(await view(''), /<helio-body-map pack="made-up-illness" level="standard"/);
      assert.match(await view('plain=1&level=easy'), /The top lids have a/);
      const told = printed(child, /1 error/);
      edit(folder, 'en/findings.yaml', 'It helps some to have', 'It always works to have');
      edit(folder, 'findings.yaml', 'regions: [lungs]', 'regions: [lung]');
      await told;
      assert.match(await view('plain=1'), /no region &quot;lung&quot; in layer inside/);
      assert.equal((await fetch(`${address}dist/content/../../package.json`)).status, 404);
    } finally {
      child.kill();
    }
  });
});
