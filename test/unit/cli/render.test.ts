import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

// The command as it ships: it starts in a fraction of the time that its sources need.
const command = fileURLToPath(new URL('../../../dist/cli/heliotrope.js', import.meta.url));
const run = (...words: string[]) => spawnSync(process.execPath, [command, ...words], { encoding: 'utf8' });

test('render writes a document to standard output, with and without "helio-"', () => {
  const { status, stdout, stderr } = run('render', 'body-map', '--level', 'easy', '--format', 'markdown');
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^## Where dermatomyositis can show on the body\n/);
  assert.equal(run('render', 'helio-body-map', '--level', 'easy', '--format', 'markdown').stdout, stdout);
});

test('render --page --out writes a whole page to a file, and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'heliotrope-'));
  try {
    const file = join(folder, 'page.html');
    const { status, stdout } = run('render', 'body-map', '--page', '--attribute', 'figure=child', '--out', file);
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(
      readFileSync(file, 'utf8'),
      /^<!doctype html>\n<html lang="en" dir="ltr">[\s\S]*<title>Where dermatomyositis[\s\S]*In your child/,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('render --id-prefix puts it before every id, so that two documents can stand on a page', () => {
  const ids = (...words: string[]): string[] =>
    [...run('render', 'causes', ...words).stdout.matchAll(/ (?:id="|href="#)([^"]+)"/g)].map(([, id = '']) => id);
  const plain = ids();
  assert.ok(plain.length > 20);
  assert.deepEqual(
    ids('--id-prefix', 'second-'),
    plain.map((id) => `second-${id}`),
  );
});

test('render refuses what it does not know with 2, naming what is allowed', () => {
  for (const [words, message] of [
    [['hat'], /unknown tag "helio-hat": allowed are helio-body-map/],
    [['body-map', '--format', 'pdf'], /Allowed choices are html, text, markdown/],
    [['body-map', '--level', 'hard'], /level="hard": allowed are standard, easy/],
    [['body-map', '--page', '--format', 'text'], /--page writes HTML/],
    [['body-map', '--id-prefix', '1 2'], /idPrefix "1 2": allowed are up to 64 letters/],
    [['body-map', '--id-prefix', ''], /idPrefix "": allowed are/],
  ] as const) {
    const { status, stdout, stderr } = run('render', ...words);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, message);
  }
});
