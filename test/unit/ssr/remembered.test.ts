import assert from 'node:assert/strict';
import { test } from 'node:test';
import { provideMessages } from '../../../src/content/registry.js';
import type { BuiltPack } from '../../../src/content/types.js';
import { remembered } from '../../../src/ssr/remembered.js';
import { renderDocument } from '../../../src/ssr/index.js';

const pack = (): BuiltPack => ({ format: 1, id: 'made-up', version: '1', structure: {}, text: {}, sources: {} });

test('what was made of a pack is kept, for each key', () => {
  const [first, second] = [pack(), pack()];
  let made = 0;
  const make = (): number => ++made;
  assert.deepEqual(
    [remembered(first, 'a', make), remembered(first, 'a', make), remembered(first, 'b', make), remembered(second, 'a', make)],
    [1, 1, 2, 3],
  );
});

test('nothing made is kept too: the pack lacks the slice', () => {
  const one = pack();
  let asked = 0;
  for (let turn = 0; turn < 3; turn++)
    remembered(one, 'a', () => {
      asked++;
    });
  assert.equal(asked, 1);
});

test('only what was asked for last is kept', () => {
  const one = pack();
  const make = (): object => ({});
  const often = remembered(one, 'often', make);
  const once = remembered(one, 'once', make);
  for (let index = 0; index < 500; index++) {
    remembered(one, String(index), make);
    assert.equal(remembered(one, 'often', make), often);
  }
  assert.notEqual(remembered(one, 'once', make), once);
});

test('words that arrive later are said', () => {
  const before = renderDocument('helio-evidence-card', { lang: 'eo' });
  provideMessages('eo', { frame: { getHelp: 'Petu helpon nun' } });
  const after = renderDocument('helio-evidence-card', { lang: 'eo' });
  assert.match(after, /Petu helpon nun/);
  assert.notEqual(after, before);
});

test('options of one document do not reach another', () => {
  const easy = renderDocument('helio-evidence-card', { level: 'easy' });
  assert.notEqual(renderDocument('helio-evidence-card'), easy);
  assert.equal(renderDocument('helio-evidence-card', { level: 'easy' }), easy);
  assert.match(renderDocument('helio-evidence-card', { country: 'GB' }), /call 999 now/);
  assert.match(renderDocument('helio-sources'), /id="helio-sources-get-help"/);
});
