import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { claimsFile, claimsTable, danglingTexts, readClaims } from '../../../scripts/claims-table.js';

const claims = await readClaims();

test('every statement that the dossier checked has a place, S01 to S56', () => {
  assert.deepEqual(
    claims.map(({ id }) => id),
    Array.from({ length: 56 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`),
  );
  assert.deepEqual(
    claims.filter(({ carriedBy }) => carriedBy.length === 0),
    [],
  );
});

test('every text that is named is there', async () => {
  assert.deepEqual(await danglingTexts(claims), []);
  const gone = [{ id: 'S99', verdict: 'right', carriedBy: ['findings.no-such-sign.what'] }] as const;
  assert.deepEqual(await danglingTexts(gone), ['S99: findings.no-such-sign.what']);
});

test('docs/claims.md is what the pack says (npx tsx scripts/claims-table.ts writes it anew)', async () => {
  assert.equal(await readFile(claimsFile, 'utf8'), claimsTable(claims));
});
