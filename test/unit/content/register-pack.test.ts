import fc from 'fast-check';
import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import * as v from 'valibot';
import { buildPack } from '../../../src/content/build-pack.js';
import { builtPack } from '../../../src/content/schema/built-form.js';
import { shapeOf } from '../../../src/content/schema/derive-shape.js';
import { PackError } from '../../../src/content/pack-error.js';
import { plainText } from '../../../src/content/plain-text.js';
import { pseudoText } from '../../../src/content/pseudo-locale.js';
import { referencesIn } from '../../../src/content/references.js';
import { registerPack } from '../../../src/content/register-pack.js';
import { findPack, provide, subscribe } from '../../../src/content/registry.js';
import { readAs } from '../../../src/content/shape.js';
import type { BuiltPack } from '../../../src/content/types.js';
import { builtPackShape } from '../../../src/generated/built-pack-shape.js';
import { madeUpPack } from './made-up-pack.js';

const key = Symbol.for('heliotrope.registry.1');
type Path = readonly (string | number)[];
type Loose = Record<string | number, unknown>;

let pack: BuiltPack;
/** A copy of the pack with one part replaced, or removed where there is no value. */
function changed(path: Path, ...value: readonly unknown[]): unknown {
  const copy = structuredClone(pack) as unknown as Loose;
  const parent = path.slice(0, -1).reduce<Loose>((part, step) => part[step] as Loose, copy);
  const last = path.at(-1) ?? '';
  if (value.length > 0) parent[last] = value[0];
  else delete parent[last];
  return copy;
}

const english = ['text', 'en', 'standard', 'findings', 'findings', 'striped-lids'] as const;
const finding = ['structure', 'findings', 'findings', 0] as const;

function refused(built: unknown): PackError {
  try {
    registerPack(built);
  } catch (error) {
    assert.ok(error instanceof PackError, `not a PackError: ${String(error)}`);
    assert.ok(error.reason.length > 0);
    return error;
  }
  return assert.fail('it was accepted');
}

describe('registerPack', () => {
  before(async () => {
    pack = await buildPack(madeUpPack(), '0.0.0');
  });
  beforeEach(() => {
    delete (globalThis as { [key]?: unknown })[key];
  });

  it('puts a whole pack to use', () => {
    registerPack(pack);
    assert.deepEqual(findPack('made-up-illness'), pack);
  });

  it('takes ids of texts that are called like the keys of marks and numbers', () => {
    const ids = ['cite', 'term', 'words', 'sources', 'max', 'min'];
    const copy = structuredClone(pack);
    assert.ok(copy.structure.findings);
    copy.structure.findings.questions = ids.slice(0, 4);
    copy.structure.findings.groups.push(...ids.map((id) => ({ id, layer: 'skin' as const })));
    for (const text of Object.values(copy.text['en'] ?? {})) {
      assert.ok(text.findings);
      text.findings.questions = Object.fromEntries(ids.map((id) => [id, id]));
      for (const id of ids) text.findings.groups[id] = id === 'max' ? '1 of them' : '2 of them';
    }
    registerPack(copy);
    assert.deepEqual(findPack('made-up-illness'), copy);
  });

  it('takes a whole pack on a page that has added to what every object inherits', () => {
    const inherited = { cite: 'x', term: 'x', words: 'x', em: 'x', tag: 'x', sources: ['x'], min: 2, max: 1 };
    for (const [key, value] of Object.entries(inherited)) Object.defineProperty(Object.prototype, key, { value, configurable: true });
    try {
      registerPack(pack);
      assert.equal(plainText(['a ', { strong: ['b'] }, { cite: 'x' }]), 'a b');
      assert.deepEqual(referencesIn({ a: [{ strong: 'b' }, { cite: 'c' }] }, 'cite'), ['c']);
      assert.deepEqual(pseudoText([{ cite: 'c' }]), [{ cite: 'c' }]);
    } finally {
      for (const key of Object.keys(inherited)) Reflect.deleteProperty(Object.prototype, key);
    }
    assert.deepEqual(findPack('made-up-illness'), pack);
  });

  it('takes a pack that came as JSON, and one that is frozen', () => {
    registerPack(JSON.parse(JSON.stringify(pack)));
    assert.deepEqual(findPack('made-up-illness'), pack);
    registerPack(Object.freeze({ ...pack, sources: Object.freeze({ ...pack.sources }) }));
  });

  it('keeps what was registered from changes that the host makes afterwards', () => {
    const mine = structuredClone(pack);
    registerPack(mine);
    mine.structure.findings?.findings.pop();
    assert.equal(findPack('made-up-illness')?.structure.findings?.findings.length, 2);
  });

  it('adds a part of the same version, and the host’s word stands above ours', () => {
    provide(pack);
    registerPack({ ...pack, structure: {}, text: { nl: pack.text['en'] }, sources: { 'made-up-report': { text: 'Mine', read: 'full' } } });
    const inUse = findPack('made-up-illness');
    assert.deepEqual(Object.keys(inUse?.text ?? {}), ['en', 'nl']);
    assert.equal(inUse?.sources['made-up-report']?.text, 'Mine');
    assert.ok(inUse.sources['made-up-study']);
  });

  it('replaces another version', () => {
    provide(pack);
    registerPack({ ...pack, version: '9.0.0', text: {} });
    assert.equal(findPack('made-up-illness')?.version, '9.0.0');
    assert.deepEqual(findPack('made-up-illness')?.text, {});
  });

  it('tells those who listen, and only when a pack was taken', () => {
    let heard = 0;
    const leave = subscribe(() => heard++);
    refused({});
    assert.equal(heard, 0);
    registerPack(pack);
    assert.equal(heard, 1);
    leave();
  });

  const broken: readonly (readonly [name: string, built: () => unknown, path: string, reason: RegExp])[] = [
    ['nothing', () => undefined, '', /must be an object/],
    ['another format', () => changed(['format'], 2), 'format', /one of 1/],
    ['an id in capitals', () => changed(['id'], 'Made Up'), 'id', /must match/],
    ['no version', () => changed(['version']), 'version', /is missing/],
    ['an empty version', () => changed(['version'], ''), 'version', /must match/],
    ['a slice that is not known', () => changed(['structure', 'horoscope'], {}), 'structure.horoscope', /not known/],
    ['a language that is no tag', () => changed(['text', 'english please'], {}), 'text.english please', /must match/],
    ['a level that is not known', () => changed(['text', 'en', 'hard'], {}), 'text.en.hard', /not known/],
    [
      'a layer that is not known',
      () => changed([...finding, 'layer'], 'bones'),
      'structure.findings.findings.0.layer',
      /skin, muscle, inside/,
    ],
    [
      'a fraction of a person',
      () => changed([...finding, 'frequency', 1, 'count', 'seen'], 0.5),
      'structure.findings.findings.0.frequency.1.count.seen',
      /whole number/,
    ],
    [
      'four key points',
      () => changed(['structure', 'findings', 'keyPoints'], ['a', 'b', 'c', 'd']),
      'structure.findings.keyPoints',
      /at most 3/,
    ],
    [
      'a number that is neither per100 nor count',
      () => changed([...finding, 'frequency', 0, 'per100']),
      'structure.findings.findings.0.frequency.0',
      /per100 or count/,
    ],
    [
      'a finding without what it is',
      () => changed([...english, 'what']),
      'text.en.standard.findings.findings.striped-lids.what',
      /is missing/,
    ],
    [
      'a text that is a number',
      () => changed([...english, 'what'], 3),
      'text.en.standard.findings.findings.striped-lids.what',
      /must be a list/,
    ],
    [
      'a mark that is not known',
      () => changed([...english, 'what'], ['a', { html: '<b>' }]),
      'text.en.standard.findings.findings.striped-lids.what.1.html',
      /not known/,
    ],
    [
      'a mark with something more',
      () => changed([...english, 'what'], [{ em: 'a', strong: 'b' }]),
      'text.en.standard.findings.findings.striped-lids.what.0.strong',
      /not known/,
    ],
    ['a finding without a text', () => changed([...english]), 'text.en.standard.findings.findings.striped-lids', /no text/],
    [
      'a finding without a text at one level',
      () => changed(['text', 'en', 'easy', 'findings', 'findings', 'striped-lids']),
      'text.en.easy.findings.findings.striped-lids',
      /no text/,
    ],
    [
      'people of a number without a text',
      () => changed([...english, 'frequency', 'few']),
      'text.en.standard.findings.findings.striped-lids.frequency.few',
      /no text/,
    ],
    [
      'people of all numbers without a text',
      () => changed([...english, 'frequency']),
      'text.en.standard.findings.findings.striped-lids.frequency.grown-ups',
      /no text/,
    ],
    [
      'a red flag without a text',
      () => changed(['text', 'en', 'easy', 'pack', 'redFlags', 'high-fever']),
      'text.en.easy.pack.redFlags.high-fever',
      /no text/,
    ],
    [
      'a term without a text',
      () => changed(['text', 'en', 'standard', 'glossary', 'terms', 'hum']),
      'text.en.standard.glossary.terms.hum',
      /no text/,
    ],
    ['a text of a slice that is not there', () => changed(['structure', 'findings']), 'text.en.standard.findings', /no structure/],
    [
      'a footnote to nothing',
      () => changed(['sources', 'made-up-study']),
      'structure.findings.findings.0.frequency.0.sources.0',
      /no source "made-up-study"/,
    ],
    [
      'a footnote in a text to nothing',
      () => changed([...english, 'help'], ['a', { strong: [{ cite: 'lost' }] }]),
      'text.en.standard.findings.findings.striped-lids.help.1.strong.0',
      /no source "lost"/,
    ],
    [
      'a footnote to what every object has',
      () => changed([...english, 'help'], [{ cite: 'constructor' }]),
      'text.en.standard.findings.findings.striped-lids.help.0',
      /no source/,
    ],
    [
      'a term that is not in the glossary',
      () => changed([...english, 'help'], [{ term: 'lost', words: 'b' }]),
      'text.en.standard.findings.findings.striped-lids.help.0',
      /no glossary term "lost"/,
    ],
    ['a group that does not exist', () => changed([...finding, 'group'], 'lost'), 'structure.findings.findings.0.group', /no group/],
    [
      'a red flag that does not exist',
      () => changed([...finding, 'redFlags'], ['lost']),
      'structure.findings.findings.0.redFlags.0',
      /no red flag/,
    ],
    [
      'an address that runs script',
      () => changed(['sources', 'made-up-report', 'url'], 'javascript:alert(1)'),
      'sources.made-up-report.url',
      /must match/,
    ],
    ['a DOI that is none', () => changed(['sources', 'made-up-study', 'doi'], 'x" onclick="'), 'sources.made-up-study.doi', /must match/],
    ['a function', () => changed(['structure'], () => undefined), 'structure', /must be an object/],
    ['a list for an object', () => changed(['structure'], []), 'structure', /must be an object/],
  ];
  for (const [name, built, path, reason] of broken) {
    it(`refuses ${name}, and the pack in use stays`, () => {
      provide(pack);
      const inUse = findPack('made-up-illness');
      const error = refused(typeof built === 'function' ? moved(built()) : built);
      assert.equal(error.path, path);
      assert.match(error.reason, reason);
      assert.ok(error.message.includes(path) && error.message.includes(error.reason));
      assert.equal(findPack('made-up-illness'), inUse);
    });
  }

  it('passes terms and red flags that may come with another part', () => {
    const text = { en: { standard: { findings: pack.text['en']?.standard?.findings } } };
    registerPack({ ...pack, structure: { findings: pack.structure.findings }, text });
    assert.ok(findPack('made-up-illness')?.structure.findings);
  });

  describe('of hostile input makes a PackError, never another exception', () => {
    const throwing = (thrown: unknown) => ({
      get format(): never {
        throw thrown;
      },
    });
    const cyclic: unknown[] = [];
    cyclic.push({ em: cyclic });
    const wide = (depth: number): unknown => {
      let text: unknown = 'a';
      for (let level = 0; level < depth; level++) text = [{ em: text }, { em: text }];
      return text;
    };
    let deep: unknown = 'a';
    for (let level = 0; level < 100_000; level++) deep = [{ em: deep }];

    const hostile: readonly (readonly [name: string, built: () => unknown])[] = [
      ['a text within itself', () => changed([...english, 'what'], cyclic)],
      ['a pack within itself', () => Object.assign(structuredClone(pack), { structure: pack })],
      ['a text too deep', () => changed([...english, 'what'], deep)],
      ['a text that grows by sharing', () => changed([...english, 'what'], wide(20))],
      ['a getter that throws', () => throwing(new Error('no'))],
      ['a getter that throws nothing', () => throwing(undefined)],
      ['a getter deep within', () => changed(['sources', 'made-up-study'], throwing(new TypeError('no')))],
      [
        '__proto__ as a key',
        () => JSON.parse(JSON.stringify(pack).replace('"sources":{', '"sources":{"__proto__":{"text":"a","read":"page"},')) as unknown,
      ],
      ['__proto__ as a text', () => JSON.parse(JSON.stringify(pack).replace('"striped-lids":{', '"__proto__":{')) as unknown],
      [
        'a revoked proxy',
        () => {
          const { proxy, revoke } = Proxy.revocable({}, {});
          revoke();
          return proxy;
        },
      ],
      [
        'a proxy that throws',
        () =>
          new Proxy(
            {},
            {
              ownKeys: () => {
                throw new Error('no');
              },
            },
          ),
      ],
      ['a symbol', () => Symbol('pack')],
      ['a list with a hole', () => changed(['structure', 'findings', 'keyPoints'], new Array(2))],
    ];
    for (const [name, built] of hostile) {
      it(name, () => {
        refused(built());
        assert.equal(findPack('made-up-illness'), undefined);
        assert.equal(Object.hasOwn(Object.prototype, 'text'), false);
      });
    }

    it('anything', () => {
      fc.assert(
        fc.property(
          fc.anything({ withNullPrototype: true, withMap: true, withSet: true, withDate: true, withBigInt: true, withSparseArray: true }),
          (built) => void refused(built),
        ),
      );
    });
  });

  describe('checks the shape of the schema', () => {
    it('that was generated from it', () => {
      assert.deepEqual(builtPackShape, shapeOf(builtPack));
    });

    /** Every path of the pack. */
    const paths = (value: unknown, path: Path = []): Path[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([step, part]) => [[...path, step], ...paths(part, [...path, step])])
        : [];

    it('and takes what the schema takes, and refuses what it refuses', () => {
      const replacements = fc.constantFrom<readonly unknown[]>(
        [],
        [null],
        [0],
        [-1],
        [1.5],
        [''],
        ['x'],
        ['X Y'],
        [true],
        [{}],
        [{ x: 1 }],
        [['a']],
        [[{ em: 'a' }]],
        [[{ cite: 'a' }]],
        [[{ term: 'a', words: ['b'] }]],
        [[3]],
      );
      fc.assert(
        fc.property(fc.constantFrom(...paths(pack)), replacements, (path, replacement) => {
          const built = changed(path, ...replacement);
          // The schema library takes a list for an object, if the object's keys allow it; we do not.
          const before = path.reduce<unknown>((part, step) => (part as Loose)[step], pack);
          fc.pre(!Array.isArray(replacement[0]) || typeof before !== 'object' || Array.isArray(before));
          let accepted = true;
          try {
            readAs(built, builtPackShape);
          } catch {
            accepted = false;
          }
          assert.equal(accepted, v.safeParse(builtPack, built).success);
        }),
        { numRuns: 1500 },
      );
    });
  });
});

/** Under another version, so that it is checked by itself and not filled in from the pack in use. */
function moved(built: unknown): unknown {
  const version = (built as { version?: unknown } | undefined)?.version;
  return version === '2.0.1' ? { ...(built as object), version: '2.0.2' } : built;
}
