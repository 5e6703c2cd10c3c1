/** The accessibility report says "supports" only where a test shows it, and names every criterion of WCAG 2.2, A and AA. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readReport } from '../../../scripts/write-openacr.js';

const report = await readReport();
const criteria = Object.values(report.chapters).flatMap((chapter) => Object.entries(chapter));

test('every criterion of WCAG 2.2, levels A and AA, is there once', () => {
  const numbers = criteria.map(([number]) => number);
  assert.deepEqual([...numbers].sort(), Object.keys(report.names).sort());
  assert.equal(numbers.length, 55);
});

test('each level is one of OpenACR, with notes in a sentence', () => {
  const levels = ['supports', 'partially-supports', 'does-not-support', 'not-applicable', 'not-evaluated'];
  for (const [number, { level, notes }] of criteria) {
    assert.ok(levels.includes(level), number);
    assert.match(notes, /^[A-Z].*\.$/, number);
  }
});

test('every "supports" names tests, and no other level does', () => {
  for (const [number, { level, tests = [] }] of criteria) {
    assert.equal(tests.length > 0, level === 'supports', number);
    for (const key of tests) assert.ok(report.tests[key], `${number}: there is no test "${key}"`);
  }
});

test('each test that is named is there, under its name, and is used', () => {
  const used = new Set(criteria.flatMap(([, { tests = [] }]) => tests));
  for (const [key, { file, name }] of Object.entries(report.tests)) {
    assert.ok(existsSync(file), `${key}: there is no ${file}`);
    assert.ok(readFileSync(file, 'utf8').includes(name), `${key}: ${file} has no test "${name}"`);
    assert.ok(used.has(key), `${key} shows nothing`);
  }
});

test('the report of the release says the same, as YAML and as a page', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const released = parse(readFileSync('dist/accessibility/openacr.yaml', 'utf8')) as {
    product: { version: string };
    chapters: Record<string, { criteria: { num: string; components: { adherence: { level: string } }[] }[] }>;
  };
  assert.equal(released.product.version, version);
  const levels = Object.values(released.chapters).flatMap((chapter) =>
    chapter.criteria.map(({ num, components }) => [num, components[0]?.adherence.level]),
  );
  assert.deepEqual(
    levels,
    criteria.map(([number, { level }]) => [number, level]),
  );
  const page = readFileSync('dist/accessibility/report.html', 'utf8');
  for (const [number] of criteria) assert.ok(page.includes(`>${number} ${report.names[number] ?? ''}<`), number);
});
