/** heliotrope render with a layer: on the pack that ships, on a folder, on what a build made. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const command = ['--import', 'tsx', 'src/cli/heliotrope.ts'];
const run = (...words: string[]) => spawnSync(process.execPath, [...command, ...words], { encoding: 'utf8', timeout: 60_000 });

const layerOn = (pack: string, key = 'redFlagNote') => `pack: ${pack}
text:
  en:
    pack:
      ${key}:
        add: 'Our ward, day and night: 0800 123. [How to find us](https://ward.example/way).'
`;

let work: string;
const file = (name: string): string => join(work, name);
before(() => {
  work = mkdtempSync(join(tmpdir(), 'heliotrope-layer-'));
  cpSync('test/fixtures/packs/made-up-illness', file('pack'), { recursive: true });
  writeFileSync(file('layer.yaml'), layerOn('dermatomyositis'));
  writeFileSync(file('made-up.yaml'), layerOn('made-up-illness'));
  writeFileSync(file('purpose.yaml'), layerOn('dermatomyositis', 'purpose'));
  writeFileSync(file('broken.yaml'), 'pack: [');
});
after(() => {
  rmSync(work, { recursive: true });
});

const added = /Our ward, day and night: 0800 123\. How to find us <https:\/\/ward\.example\/way>\. \(Added by this website\)/;

describe('heliotrope render --layer', { concurrency: 1 }, () => {
  it('adds to the pack that ships', () => {
    const { status, stdout, stderr } = run('render', 'causes', '--format', 'text', '--layer', file('layer.yaml'));
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, added);
    assert.doesNotMatch(run('render', 'causes', '--format', 'text').stdout, added);
  });

  it('adds to a folder, and to what a build made of it', () => {
    const render = (pack: string) => run('render', 'body-map', '--format', 'text', '--pack', pack, '--layer', file('made-up.yaml'));
    assert.match(render(file('pack')).stdout, added);
    assert.equal(run('build', file('pack'), '--out', file('out')).status, 0);
    assert.match(render(file('out/pack.json')).stdout, added);
  });

  it('refuses what no layer may change, what is broken, and what is on another pack', () => {
    for (const [name, reason] of [
      ['purpose.yaml', /purpose\.yaml cannot be used: .*is not for a layer to change/],
      ['broken.yaml', /broken\.yaml cannot be used: line \d+/],
      ['made-up.yaml', /made-up\.yaml is on the pack "made-up-illness", which is not shown/],
      ['none.yaml', /none\.yaml cannot be read/],
    ] as const) {
      const { status, stdout, stderr } = run('render', 'causes', '--layer', file(name));
      assert.deepEqual([status, stdout], [2, ''], name);
      assert.match(stderr, reason);
    }
  });
});
