/** `npm run hosts`: all that a host needs who uses no npm, in one zip. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { strFromU8, unzipSync, type Unzipped } from 'fflate';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const root = `heliotrope-hosts-${version}/`;
let files: Unzipped;

before(() => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/hosts-zip.ts'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  const zip = unzipSync(readFileSync('build/heliotrope-hosts.zip'));
  files = Object.fromEntries(Object.entries(zip).map(([path, content]) => [path.replace(root, ''), content]));
});

test('it has the frames of both kinds, the doctor, the plugin, the papers and the licences', () => {
  for (const path of [
    `site/v${version}/embed/body-map.en.html`,
    `site/v${version}/embed/body-map.en.ext.html`,
    `site/v${version}/oembed/body-map.en.json`,
    'site/latest/cdn/body-map.min.js',
    'site/_headers',
    'doctor.html',
    'heliotrope-wordpress.zip',
    'LICENSE',
    'LICENSE-content',
    'README.txt',
    ...['index', 'intended-use', 'hazard-log', 'dtac'].map((name) => `governance/${name}.html`),
  ])
    assert.ok(files[path]?.length, path);
  const plugin = unzipSync(files['heliotrope-wordpress.zip'] ?? new Uint8Array());
  assert.ok(plugin['heliotrope/heliotrope.php']);
});

test('its checksums are those of all its files', () => {
  const listed = new Map(
    strFromU8(files['SHA256SUMS'] ?? new Uint8Array())
      .trim()
      .split('\n')
      .map((line) => line.split('  ').reverse() as [string, string]),
  );
  assert.deepEqual(
    [...listed.keys()].sort(),
    Object.keys(files)
      .filter((path) => path !== 'SHA256SUMS')
      .sort(),
  );
  for (const [path, content] of Object.entries(files))
    if (path !== 'SHA256SUMS') assert.equal(listed.get(path), createHash('sha256').update(content).digest('hex'), path);
});
