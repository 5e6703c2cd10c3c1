/** A review of a part says so by itself, and says that what was reviewed has changed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registerPack } from '../../../src/content/register-pack.js';
import type { BuiltPack } from '../../../src/content/types.js';
import { pack as shipped } from '../../../src/generated/packs/dermatomyositis/index.js';
import { renderDocument } from '../../../src/ssr/index.js';

const part = { reviewer: 'Dr A. Example', role: 'rheumatologist', version: '0.0.9', language: 'en', level: 'standard' };
const counts = { date: '2026-11-01', slice: 'facts', items: 12, of: 30 };

function render(id: string, more: object): string {
  const built = structuredClone(shipped) as BuiltPack & { id: string };
  built.id = id;
  const { review } = built.structure.pack as { review: object };
  Object.assign(review, { records: [], parts: [{ ...part, ...counts, ...more }] });
  registerPack(built);
  return renderDocument('helio-condition-card', { pack: id }, { format: 'text' });
}

test('a part that was reviewed is named, and not called unreviewed', () => {
  const text = render('part-reviewed', {});
  assert.match(text, /Reviewed in part by Dr A\. Example, rheumatologist, on 1 November 2026 \(version 0\.0\.9\)\./);
  assert.doesNotMatch(text, /Not yet reviewed|has changed since/);
});

test('what has changed since its review says so', () => {
  assert.match(render('part-changed', { changed: true }), /Some of it has changed since its review\./);
});

test('a patient’s reading is no review by a clinician', () => {
  assert.match(render('part-read', { reader: true }), /Not yet reviewed by a clinician/);
});
