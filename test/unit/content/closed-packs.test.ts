import fc from 'fast-check';
import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { buildPack } from '../../../src/content/build-pack.js';
import { regionPattern } from '../../../src/content/body-names.js';
import { PackError } from '../../../src/content/pack-error.js';
import { registerPack } from '../../../src/content/register-pack.js';
import { findPack } from '../../../src/content/registry.js';
import type { BuiltPack } from '../../../src/content/types.js';
import { regionIds } from '../../../src/figure/regions.js';
import { pack as shipped } from '../../../src/generated/packs/dermatomyositis/index.js';
import { madeUpPack } from './made-up-pack.js';

const registry = Symbol.for('heliotrope.registry.1');
type Path = readonly (string | number)[];
type Loose = Record<string | number, unknown>;

function changed(pack: BuiltPack, path: Path, value: unknown): unknown {
  const copy = structuredClone(pack) as unknown as Loose;
  const parent = path.slice(0, -1).reduce<Loose>((part, step) => part[step] as Loose, copy);
  Object.defineProperty(parent, path.at(-1) ?? '', { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function refused(built: unknown): PackError {
  try {
    registerPack(built);
  } catch (error) {
    assert.ok(error instanceof PackError, `not a PackError: ${String(error)}`);
    return error;
  }
  return assert.fail('it was accepted');
}

/** Every number of a pack, by its path. */
const numbers = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'number'
    ? [path]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([step, part]) => numbers(part, [...path, step]))
      : [];

describe('a pack that is registered is closed', () => {
  let pack: BuiltPack;
  before(async () => {
    pack = await buildPack(madeUpPack(), '0.0.0');
  });
  beforeEach(() => {
    delete (globalThis as { [registry]?: unknown })[registry];
  });

  it('to names that every object inherits', () => {
    const inherited = Object.getOwnPropertyNames(Object.prototype);
    const places: Path[] = [[], ['structure'], ['structure', 'findings', 'findings', 0], ['text', 'en', 'standard'], ['sources'], ['text']];
    for (const name of inherited) {
      for (const place of places) refused(changed(pack, [...place, name], {}));
      refused(changed(pack, ['structure', 'findings', 'findings', 0, 'id'], name));
      refused(changed(shipped, ['structure', 'criteria', 'sets', 0, 'criteria', 0, 'id'], name));
    }
  });

  it('to numbers without measure, wherever a number stands', () => {
    const paths = numbers(shipped.structure).map((path) => ['structure', ...path]);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.integer({ min: 20_000_000_000, max: 1e15 }), (path, number) => {
        const error = refused(changed(shipped, path, number));
        assert.equal(error.path, path.join('.'));
      }),
      { numRuns: 40 },
    );
  });

  it('to numbers out of order', () => {
    const path = ['structure', 'findings', 'findings', 0, 'frequency', 0];
    const error = refused(changed(pack, [...path, 'per100'], { min: 9, max: 3 }));
    assert.deepEqual([error.path, error.reason], [[...path, 'per100'].join('.'), 'min must be at most max']);
    assert.match(refused(changed(pack, [...path, 'per100'], 101)).reason, /0 to 100/);
    assert.match(refused(changed(shipped, ['structure', 'facts', 'picture', 'total'], 2e9)).reason, /0 to 10000/);
    assert.match(refused(changed(shipped, ['structure', 'treatments', 'evidenceWords', 0, 'dots'], 6)).reason, /0 to 5/);
  });

  it('to regions that the figure does not have, and it knows all that it has', () => {
    const names = Object.values(regionIds).flat();
    for (const name of names) assert.match(name, regionPattern);
    const letters = [...new Set(names.flatMap((name) => name.split('-')))];
    for (const one of ['', ...letters]) {
      for (const other of letters) {
        const name = [one, other].filter(Boolean).join('-');
        assert.equal(regionPattern.test(name), names.includes(name), name);
      }
    }
    assert.match(refused(changed(pack, ['structure', 'findings', 'findings', 0, 'regions'], ['moon'])).path, /regions\.0$/);
  });

  it('to addresses, dates and languages that do not exist', () => {
    const source = ['sources', 'made-up-report', 'url'];
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://',
      'https://a b.org',
      'www.x.org',
      'https://a:b@c.org',
      'https://[',
      'http://a.org/"',
    ])
      assert.equal(refused(changed(pack, source, url)).path, source.join('.'), url);
    registerPack(changed(pack, source, 'https://de.wikipedia.org/wiki/Sjögren-Syndrom?a=%20(b)#c'));
    for (const date of ['2026-13-45', '2026-02-30', '2026-00-01', '26-01-01'])
      refused(changed(pack, ['structure', 'pack', 'review', 'written'], date));
    for (const language of ['en_GB', 'en-', 'constructor', 'en-US-US-x', `en${'-abcdefgh'.repeat(99)}`])
      refused(changed(pack, ['text', language], {}));
    refused(changed(shipped, ['structure', 'facts', 'groups', 0, 'countries'], ['France']));
  });

  it('on pages that have replaced what lists can do, or given every object something', () => {
    const { from } = Array;
    const given = Object.prototype as { extra?: unknown; sources?: unknown };
    try {
      Array.from = ((list: Iterable<unknown>) => [...list]) as typeof Array.from;
      given.extra = () => 'x';
      given.sources = {};
      registerPack(pack);
      assert.equal(refused({ ...pack, sources: undefined }).path, 'sources');
    } finally {
      Array.from = from;
      delete given.extra;
      delete given.sources;
    }
    assert.deepEqual(findPack('made-up-illness'), pack);
  });
});

describe('registerPack', () => {
  it('refuses an id that is in a list twice, and says where', async () => {
    const pack = await buildPack(madeUpPack(), '1.0.0');
    const terms = pack.structure.glossary?.terms ?? [];
    const twice = changed(pack, ['structure', 'glossary', 'terms'], [...terms, ...terms.slice(0, 1)]);
    assert.equal(refused(twice).path, `structure.glossary.terms.${String(terms.length)}.id`);
  });
});
