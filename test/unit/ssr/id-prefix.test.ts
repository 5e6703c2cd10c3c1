/** Two documents of one element on a page: own ids, and no reference to those of the other. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentTags, renderDocument } from '../../../src/ssr/index.js';

const attributesOf = (tag: string): Record<string, string> => (tag === 'helio-term' ? { term: 'ck' } : {});
const idsIn = (html: string): string[] => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
/** Every attribute that refers to ids. */
const referencesIn = (html: string): string[] => [
  ...[...html.matchAll(/ href="#([^"]*)"/g)].map(([, id = '']) => id),
  ...[
    ...html.matchAll(
      / (?:for|form|headers|list|itemref|popovertarget|aria-(?:labelledby|describedby|details|controls|owns|flowto|activedescendant))="([^"]*)"/g,
    ),
  ].flatMap(([, ids = '']) => ids.split(/\s+/)),
];

describe('idPrefix', () => {
  for (const tag of documentTags)
    it(`<${tag}>: own ids, own notes`, () => {
      const plain = renderDocument(tag, attributesOf(tag));
      const prefixed = renderDocument(tag, attributesOf(tag), { idPrefix: 'second-' });
      const ids = idsIn(prefixed);
      assert.ok(ids.length > 0);
      assert.deepEqual(
        ids,
        idsIn(plain).map((id) => `second-${id}`),
      );
      assert.deepEqual(
        referencesIn(prefixed).filter((id) => !ids.includes(id)),
        [],
      );
      assert.equal(prefixed.replaceAll(/( id="|#)second-/g, '$1'), plain);
    });

  it('changes nothing that is read as text', () => {
    for (const format of ['text', 'markdown'] as const)
      assert.equal(
        renderDocument('helio-condition-card', {}, { format, idPrefix: 'second-' }),
        renderDocument('helio-condition-card', {}, { format }),
      );
  });

  it('is refused where it could not be part of an id, with what is allowed', () => {
    for (const idPrefix of ['', ' ', 'a b', '1st', '-a', 'ä-', 'a"><b', 'a\n', ':r1:', 'x'.repeat(65), 7 as unknown as string])
      assert.throws(
        () => renderDocument('helio-causes', {}, { idPrefix }),
        (error) => error instanceof RangeError && /allowed are up to 64 letters/.test(error.message),
        JSON.stringify(idPrefix),
      );
  });
});
