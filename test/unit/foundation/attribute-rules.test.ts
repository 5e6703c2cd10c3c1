import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyRule, attributeName, matching, oneOf, sharedRules, wholeNumber } from '../../../src/base/attribute-rules.js';
import { idList } from '../../../src/parts/id-list.js';

test('one of a few words', () => {
  const rule = oneOf(['skin', 'muscle'], 'skin');
  assert.equal(rule.read('muscle'), 'muscle');
  for (const bad of ['', 'Skin', 'bones', 1, null, undefined, {}, ['skin']]) assert.equal(rule.read(bad), undefined);
});

test('a whole number within bounds, from text or number', () => {
  const rule = wholeNumber(1, 10, 5);
  assert.deepEqual([rule.read('7'), rule.read(7), rule.read(' 10 ')], [7, 7, 10]);
  for (const bad of ['', ' ', '0', '11', '5.5', 'NaN', 'Infinity', NaN, 0, 11, null, {}, [5], true])
    assert.equal(rule.read(bad), undefined);
});

test('no value whatever makes a rule throw, and what it reads is allowed', () => {
  const rules = [oneOf(['a', 'b'], 'a'), wholeNumber(1, 6, 2), idList(), matching(/^[a-z]+$/, 'letters', '')];
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const rule of rules) {
        const read = rule.read(value);
        if (read !== undefined) assert.deepEqual(rule.read(read), read);
      }
    }),
  );
});

test('ids: from text or a list, each once', () => {
  const rule = idList();
  assert.deepEqual(rule.read(' a  b\nc '), ['a', 'b', 'c']);
  assert.deepEqual(rule.read(['a', 'b', 'a']), ['a', 'b']);
  assert.deepEqual(rule.read(''), []);
  assert.equal(rule.read([1]), undefined);
});

test('shared attributes have the names and defaults of the contract', () => {
  const defaults = Object.entries(sharedRules).map(([property, { fallback }]) => [attributeName(property), fallback]);
  assert.deepEqual(Object.fromEntries(defaults), {
    pack: 'dermatomyositis',
    level: 'standard',
    'heading-level': 2,
    country: '',
    figure: 'adult',
    tone: 5,
    helpline: '',
    'reviewed-by': '',
    'reviewed-on': '',
  });
});

test("a host's own words are one line, and its date is one that the calendar has", () => {
  const { helpline, reviewedOn } = sharedRules;
  assert.equal(helpline.read('Myositis line: 0800 123 456 (Mo–Fr)'), 'Myositis line: 0800 123 456 (Mo–Fr)');
  for (const wrong of ['two\nlines', 'turned \u202Eround', 'x'.repeat(201), 5]) assert.equal(helpline.read(wrong), undefined);
  assert.equal(applyRule('reviewedOn', reviewedOn, '2026-02-28').value, '2026-02-28');
  assert.equal(applyRule('reviewedOn', reviewedOn, '').value, '');
  for (const wrong of ['2026-02-30', '2026-13-01', '30.11.2026', 'soon', 2026])
    assert.match(applyRule('reviewedOn', reviewedOn, wrong).fault ?? '', /reviewed-on="[^"]+": allowed are a date/);
});
