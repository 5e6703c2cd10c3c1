import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentTags, renderDocument } from '../../../src/ssr/index.js';

test('the document of the body map says everything, in headings and lists, without script, style or comments', () => {
  const html = renderDocument('helio-body-map');
  assert.match(html, /^<article lang="en" dir="ltr"><h2>Where dermatomyositis can show on the body<\/h2>/);
  for (const words of [
    'cannot tell you whether you have it',
    'Get help now',
    'Not yet reviewed by a clinician',
    'On brown or black skin',
    'Coloured, puffy eyelids',
  ]) {
    assert.ok(html.includes(words), words);
  }
  assert.doesNotMatch(html, /<script|<style|<!--|style=|on\w+=/);
});

test('every footnote and term leads somewhere, and every id stands once', () => {
  const html = renderDocument('helio-body-map');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  assert.ok(targets.length > 20);
  assert.deepEqual(
    targets.filter((target) => !ids.includes(target)),
    [],
  );
});

test('footnotes are numbered in the order of the document', () => {
  const html = renderDocument('helio-body-map');
  const seen = [...new Set([...html.matchAll(/#helio-body-map-source-(\d+)"/g)].map(([, number]) => Number(number)))];
  const first = seen.slice(0, 10);
  assert.deepEqual(
    first,
    [...first].sort((a, b) => a - b),
  );
});

test('level, figure, country, heading level and mode', () => {
  assert.notEqual(renderDocument('helio-body-map', { level: 'easy' }), renderDocument('helio-body-map'));
  assert.match(renderDocument('helio-body-map', { country: 'gb' }), /Emergency: call 999 now/);
  const deep = renderDocument('helio-body-map', { 'heading-level': 5 });
  assert.match(deep, /<article lang="en" dir="ltr"><h5>/);
  assert.match(deep, /role="heading" aria-level="7"/);
  assert.doesNotMatch(renderDocument('helio-body-map', { figure: 'child' }), /adults with DM \(|If you are a teenager/);
  assert.match(renderDocument('helio-body-map', { mode: 'collect' }), /☐ /);
});

test('past its review date it says so, and hides nothing', () => {
  const later = renderDocument('helio-body-map', {}, { today: '2031-01-01' });
  assert.match(later, /was due for a check on/);
  assert.ok(later.length > renderDocument('helio-body-map', {}, { today: '2026-11-22' }).length);
});

test('text and Markdown', () => {
  assert.match(renderDocument('helio-body-map', {}, { format: 'text' }), /^Where dermatomyositis can show on the body\n\n/);
  assert.match(renderDocument('helio-body-map', {}, { format: 'markdown' }), /^## Where dermatomyositis/);
  assert.doesNotMatch(renderDocument('helio-body-map', {}, { format: 'text' }), /<\/?(p|div|span|h2)\b/);
});

test('what is unknown is refused, naming what is allowed', () => {
  const refused = (act: () => unknown, message: RegExp): void => {
    assert.throws(act, (error: unknown) => error instanceof RangeError && message.test(error.message));
  };
  refused(() => renderDocument('helio-hat'), new RegExp(`unknown tag "helio-hat": allowed are ${documentTags.join(', ')}`));
  refused(() => renderDocument('constructor'), /unknown tag/);
  refused(
    () => renderDocument('helio-body-map', { colour: 'red' }),
    /has no attribute "colour": allowed are lang, pack, level, heading-level/,
  );
  refused(() => renderDocument('helio-body-map', { layer: 'bones' }), /layer="bones": allowed are skin, muscle, inside/);
  refused(() => renderDocument('helio-body-map', { pack: 'lupus' }), /no pack of this id/);
  refused(
    () => renderDocument('helio-body-map', {}, { format: 'pdf' as 'html' }),
    /unknown format "pdf": allowed are html, text, markdown/,
  );
});
