/** A link within a document leads to a place that the document has, however much of the surround it carries. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentTags, renderDocument, surrounds } from '../../../src/ssr/index.js';

const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, name = '']) => name);

for (const tag of documentTags)
  for (const surround of surrounds)
    for (const idPrefix of [undefined, 'second-'])
      test(`${tag}, surround ${surround}, ${idPrefix ?? 'no'} prefix: its links lead to its own places, each id once`, () => {
        const html = renderDocument(tag, tag === 'helio-term' ? { term: 'ck' } : {}, { surround, ...(idPrefix && { idPrefix }) });
        const ids = all(html, /\sid="([^"]*)"/g);
        assert.deepEqual(
          ids.filter((id, index) => ids.indexOf(id) !== index),
          [],
        );
        assert.deepEqual(
          all(html, /href="#([^"]*)"/g).filter((id) => !ids.includes(id)),
          [],
        );
      });
