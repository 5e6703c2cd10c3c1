import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { packReference, referenceFile } from '../../../scripts/pack-reference.js';

describe('the reference of the files of a pack', () => {
  it('is what the schema says: npx tsx scripts/pack-reference.ts', () => {
    assert.equal(readFileSync(referenceFile, 'utf8'), packReference());
  });

  it('names every file, and says of each key what may stand there', () => {
    const reference = packReference();
    for (const file of ['pack.yaml', 'findings.yaml', 'sources.json', 'sources.read.yaml', 'en/findings.yaml', 'en/glossary.yaml'])
      assert.match(reference, new RegExp(`^## ${file.replace('.', '\\.')}$`, 'm'));
    assert.match(reference, /^ {2}- `level` \(`emergency`, `same-day`, `within-days`\): How urgent it is\.$/m);
    assert.doesNotMatch(reference, /\(, |, \)|\(\)/);
  });
});
