/** A pack whose points fit no column is refused when it is registered: its sums would be 0.0, and nothing would say so. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { checkCriteria } from '../../../src/content/check-criteria.js';
import { PackError } from '../../../src/content/pack-error.js';
import type { BuiltPack } from '../../../src/content/types.js';

type Criteria = NonNullable<BuiltPack['structure']['criteria']>;
const written = readFileSync('test/fixtures/packs/made-up-rest/criteria.yaml', 'utf8');

function check(from = '', to = ''): void {
  assert.ok(written.includes(from));
  checkCriteria(parse(written.replace(from, to)) as Criteria, (holds, path, reason) => {
    if (!holds) throw new PackError(path.join('.'), reason);
  });
}

describe('the criteria of a built pack', () => {
  it('pass where points fit', () => {
    check();
  });
  for (const [name, from, to, message] of [
    ['points in a column that is none', '{ by-ear: 10, by-device: 20 }', '{ by-eye: 10, by-device: 20 }', /no column "by-eye"/],
    ['no points at all', 'group: lids, pointsTenths: 20,', 'group: lids,', /no points in any column/],
    ['points by column in a set that has none', 'group: lids, pointsTenths: 40', 'group: lids, pointsTenths: { a: 40 }', /no column "a"/],
    [
      'a cutoff without a score in a column',
      'scoreTenths: { by-ear: 10, by-device: 30 }',
      'scoreTenths: { by-ear: 10 }',
      /no score in every column/,
    ],
    ['a case in a column that is none', 'column: by-device, unknown', 'column: by-nose, unknown', /no column "by-nose"/],
    [
      'a case that counts what has no points in its column',
      '{ by-ear: 10, by-device: 20 }',
      '{ by-ear: 10 }',
      /"hum" has no points in the column "by-device"/,
    ],
    [
      'a case that counts what no set has',
      'findings: { paleStripes: true }',
      'findings: { redStripes: true }',
      /no criterion "redStripes" in hum-2020/,
    ],
  ] as const)
    it(`are refused: ${name}`, () => {
      assert.throws(() => {
        check(from, to);
      }, message);
    });
});
