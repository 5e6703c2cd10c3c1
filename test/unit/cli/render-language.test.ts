/** `render --lang es`: the text and the words of a language that ships come along. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { join } from 'node:path';
import { PackedPackage } from '../package/packed-package.js';

const packed = new PackedPackage();
after(() => packed.remove());
// As it is installed: what the package leaves out, the command cannot say.
const run = (...words: string[]) =>
  spawnSync(process.execPath, [join(packed.folder, 'dist/cli/heliotrope.js'), 'render', ...words], { encoding: 'utf8' });

test('a document in Spanish has Spanish words around Spanish text, and nothing is said of what is missing', () => {
  const { status, stdout, stderr } = run('summary', '--lang', 'es', '--page');
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /<html lang="es" dir="ltr">/);
  assert.match(stdout, /No puede decirle si usted la tiene/);
  assert.doesNotMatch(stdout, /Get help now|está en inglés|one minute/);
});

test('so has one in the Spanish of a country', () => {
  assert.equal(run('summary', '--lang', 'es-MX').stdout, run('summary', '--lang', 'es').stdout);
});

test('English is as it was', () => {
  assert.match(run('summary', '--format', 'text').stdout, /^[^\n]*: one minute\n/);
});
