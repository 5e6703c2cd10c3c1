import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import * as registry from '../../../src/content/registry.js';
import type { BuiltPack } from '../../../src/content/types.js';

const { findMessages, findPack, notify, provide, provideMessages, subscribe } = registry;
const key = Symbol.for('heliotrope.registry.1');
const page = globalThis as { [key]?: unknown };

const part = (change: Partial<BuiltPack>): BuiltPack => ({
  format: 1,
  id: 'a',
  version: '1.0.0',
  structure: {},
  text: {},
  sources: {},
  ...change,
});
const source = (text: string) => ({ text, read: 'page' as const });
const terms = (...ids: string[]) => ({ glossary: { terms: ids.map((id) => ({ id })) } });
const definitions = (words: Record<string, string>) => ({
  glossary: { terms: Object.fromEntries(Object.entries(words).map(([id, definition]) => [id, { term: id, definition }])) },
});

describe('the registry of the page', () => {
  let warn: ReturnType<typeof mock.method>;

  beforeEach(() => {
    delete page[key];
    warn = mock.method(console, 'warn', () => undefined);
  });
  afterEach(() => {
    warn.mock.restore();
    delete page[key];
  });

  it('finds what was provided, by id', () => {
    const pack = part({});
    provide(pack);
    assert.deepEqual(findPack('a'), pack);
    assert.equal(findPack('b'), undefined);
    assert.equal(findPack('__proto__'), undefined);
  });

  it('lies on the page, so that a second copy of the module finds it', async () => {
    const second = (await import(new URL('../../../src/content/registry.js?second', import.meta.url).href)) as typeof registry;
    assert.notEqual(second.findPack, findPack);
    provide(part({ sources: { one: source('One') } }));
    second.provide(part({ sources: { two: source('Two') } }));
    assert.deepEqual(Object.keys(findPack('a')?.sources ?? {}).sort(), ['one', 'two']);
    assert.deepEqual(second.findPack('a'), findPack('a'));
  });

  it('fills in slices, languages, levels, terms and sources, and replaces none', () => {
    provide(part({ structure: terms('ck'), text: { en: { standard: definitions({ ck: 'first' }) } }, sources: { one: source('first') } }));
    provide(
      part({
        structure: terms('ck', 'ild'),
        text: {
          en: { standard: definitions({ ck: 'second', ild: 'new' }), easy: definitions({ ck: 'easy' }) },
          nl: { easy: definitions({ ck: 'nl' }) },
        },
        sources: { one: source('second'), two: source('new') },
      }),
    );
    const pack = findPack('a');
    assert.deepEqual(pack?.structure.glossary?.terms.map(({ id }) => id).sort(), ['ck', 'ild']);
    assert.equal(pack.text['en']?.standard?.glossary?.terms['ck']?.definition, 'first');
    assert.equal(pack.text['en'].standard.glossary.terms['ild']?.definition, 'new');
    assert.equal(pack.text['en'].easy?.glossary?.terms['ck']?.definition, 'easy');
    assert.equal(pack.text['nl']?.easy?.glossary?.terms['ck']?.definition, 'nl');
    assert.equal(pack.sources['one']?.text, 'first');
    assert.equal(pack.sources['two']?.text, 'new');
    assert.equal(warn.mock.callCount(), 0);
  });

  it('changes neither part when it joins them', () => {
    const first = part({ sources: { one: source('One') } });
    provide(Object.freeze(first));
    provide(part({ sources: { two: source('Two') } }));
    assert.deepEqual(Object.keys(first.sources), ['one']);
  });

  it('keeps the version in use, and takes from another only the slices that it lacks, silently', () => {
    provide(part({ structure: terms('ck'), sources: { one: source('One') } }));
    const findings = { keyPoints: [], groups: [], questions: [], findings: [] };
    provide(part({ version: '1.1.0', structure: { ...terms('ild'), findings }, sources: { one: source('Other'), two: source('Two') } }));
    const inUse = findPack('a');
    assert.ok(inUse);
    assert.equal(inUse.version, '1.0.0');
    assert.deepEqual(
      inUse.structure.glossary?.terms.map(({ id }) => id),
      ['ck'],
    );
    assert.deepEqual(inUse.structure.findings, findings);
    assert.deepEqual([inUse.sources['one']?.text, inUse.sources['two']?.text], [source('One').text, source('Two').text]);
    assert.equal(warn.mock.callCount(), 0);
  });

  it('gives another object each time that something arrived', () => {
    provide(part({}));
    const before = findPack('a');
    provide(part({ structure: terms('ck') }));
    assert.notEqual(findPack('a'), before);
  });

  it('tells those who listen, until they leave', () => {
    let heard = 0;
    const leave = subscribe(() => heard++);
    provide(part({}));
    provideMessages('nl', { 'body-map': { title: 'Lichaam' } });
    notify();
    assert.equal(heard, 3);
    leave();
    leave();
    notify();
    assert.equal(heard, 3);
  });

  it('tells the others when one throws, and the error is not lost', () => {
    const failure = new Error('from a listener');
    const later = mock.method(globalThis, 'queueMicrotask', () => undefined);
    let heard = false;
    subscribe(() => {
      throw failure;
    });
    subscribe(() => (heard = true));
    notify();
    later.mock.restore();
    assert.ok(heard);
    assert.throws(() => (later.mock.calls[0] as unknown as { arguments: [() => void] }).arguments[0](), failure);
  });

  it('joins the words of a language by element and key, and replaces none', () => {
    provideMessages('nl', { 'body-map': { title: 'Lichaam' } });
    provideMessages('nl', { 'body-map': { title: 'anders', close: 'Sluiten' }, frame: { sources: 'Bronnen' } });
    assert.deepEqual(findMessages('nl'), { 'body-map': { title: 'Lichaam', close: 'Sluiten' }, frame: { sources: 'Bronnen' } });
    assert.equal(findMessages('de'), undefined);
  });
});
