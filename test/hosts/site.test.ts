/** `npm run site`: a folder for any web server. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const work = mkdtempSync(join(tmpdir(), 'heliotrope-site-'));
after(() => rmSync(work, { recursive: true }));
const site = (...words: string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'scripts/site.ts', ...words], { encoding: 'utf8' });
const out = join(work, 'site');
const read = (path: string): string => readFileSync(join(out, path), 'utf8');

test('it has frames, oEmbed, the files for script tags, licences, notices, headers and papers', () => {
  const { status, stderr } = site('--url', 'https://a.test/h', '--out', out);
  assert.equal(status, 0, stderr);
  for (const path of [
    ...['latest', `v${version}`].flatMap((folder) =>
      [
        'embed/causes.en.html',
        'embed/causes.en.ext.html',
        'embed/embed.js',
        'oembed/causes.en.json',
        'cdn/body-map.min.js',
        'cdn/integrity.json',
        'SHA256SUMS',
      ].map((file) => `${folder}/${file}`),
    ),
    ...[
      'index.html',
      'doctor.html',
      'latest/index.html',
      'advisories.json',
      'advisories.atom',
      'sbom.cdx.json',
      'LICENSE',
      'LICENSE-content',
    ],
    ...[
      '_headers',
      '.htaccess',
      'headers.nginx.conf',
      'SHA256SUMS',
      'governance/index.html',
      'governance/hazard-log.html',
      'accessibility/report.html',
    ],
  ])
    assert.ok(existsSync(join(out, path)), path);
});

test('a frame leads to its oEmbed, and that back to the frame of the same folder', () => {
  for (const folder of ['latest', `v${version}`]) {
    const href = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(read(`${folder}/embed/causes.en.html`))?.[1];
    assert.equal(href, `https://a.test/h/${folder}/oembed/causes.en.json`);
    const { html } = JSON.parse(read(`${folder}/oembed/causes.en.json`)) as { html: string };
    assert.match(html, new RegExp(`<iframe src="https://a\\.test/h/${folder}/embed/causes\\.en\\.html"`));
  }
});

test('the page of the latest says in plain words what has changed', () => {
  assert.match(read('latest/index.html'), /What changes for your readers[^]*Warnings in the box/);
});

test('the links of its pages lead somewhere', () => {
  for (const page of ['index.html', 'latest/index.html', 'governance/index.html', 'governance/hazard-log.html'])
    for (const [, href = ''] of read(page).matchAll(/href="([^"#:]+)"/g)) {
      const target = join(out, page, '..', href);
      assert.ok(
        existsSync(target) && (statSync(target).isFile() || existsSync(join(target, 'index.html')) || href.endsWith(`v${version}/`)),
        `${page}: ${href}`,
      );
    }
});

test('its checksums are those of all its files', () => {
  const listed = new Map(
    read('SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.split('  ').reverse() as [string, string]),
  );
  const files = (readdirSync(out, { recursive: true }) as string[]).filter(
    (path) => statSync(join(out, path)).isFile() && path !== 'SHA256SUMS',
  );
  assert.deepEqual([...listed.keys()].sort(), files.sort());
  for (const [path, sum] of listed)
    assert.equal(
      createHash('sha256')
        .update(readFileSync(join(out, path)))
        .digest('hex'),
      sum,
      path,
    );
});

test('made again, it leaves a pinned version as it was', () => {
  const pinned = join(out, `v${version}`, 'embed/causes.en.html');
  writeFileSync(pinned, 'as it was');
  writeFileSync(join(out, 'latest/embed/causes.en.html'), 'old');
  const { status, stdout } = site('--out', out);
  assert.equal(status, 0);
  assert.match(stdout, new RegExp(`v${version} is there already, and stays`));
  assert.equal(readFileSync(pinned, 'utf8'), 'as it was');
  assert.match(read('latest/embed/causes.en.html'), /^<!doctype html>/);
});

test('it touches no folder of others, and takes no address that is none', () => {
  writeFileSync(join(work, 'theirs.txt'), 'x');
  const { status, stderr } = site('--out', work);
  assert.notEqual(status, 0);
  assert.match(stderr, /has files of others/);
  assert.notEqual(site('--url', 'ftp://a.test', '--out', join(work, 'other')).status, 0);
});
