/** Sources as people bring them: an address that is cut or made into two leads a reader nowhere. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { registerPack } from '../../../src/content/register-pack.js';
import type { BuiltPack } from '../../../src/content/types.js';
import { pack as shipped } from '../../../src/generated/packs/dermatomyositis/index.js';
import { renderDocument } from '../../../src/ssr/index.js';

/** What a source brings, and the one link that comes of it. */
const byDoi: Readonly<Record<string, string>> = {
  '10.1002/(SICI)1097-0142(19990101)85:1<1::AID>3.0.CO;2-#':
    'https://doi.org/10.1002/(SICI)1097-0142(19990101)85:1%3C1::AID%3E3.0.CO;2-%23',
  '10.1000/a?b=c#d': 'https://doi.org/10.1000/a%3Fb%3Dc%23d',
  '10.1000/50%25[x]': 'https://doi.org/10.1000/50%2525%5Bx%5D',
  '10.1000/a"b': 'https://doi.org/10.1000/a%22b',
};
const titles = [
  'Skin & muscle',
  'A < B, and C > D',
  'Quotes "here"',
  '[a](https://example.com/other)',
  '<script>alert(1)</script>',
  '&amp;',
];

const unescaped = (html: string): string =>
  html.replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name] ?? '');

describe('a source with odd characters', () => {
  const odd = [...Object.keys(byDoi).map((doi) => ({ doi, text: 'A title.' })), ...titles.map((text) => ({ doi: '10.1000/plain', text }))];

  before(() => {
    for (const [index, { doi, text }] of odd.entries()) {
      const built = structuredClone(shipped) as BuiltPack & { id: string; sources: Record<string, { doi?: string; text: string }> };
      built.id = `odd-${String(index)}`;
      for (const source of Object.values(built.sources)) Object.assign(source, { doi, text });
      registerPack(built);
    }
  });

  for (const [index, { doi, text }] of odd.entries())
    it(`${doi} ${text}: one whole link, and the title as it is`, () => {
      const html = renderDocument('helio-causes', { pack: `odd-${String(index)}` });
      const links = [...html.matchAll(/<a [^>]*href="(https:\/\/doi[^"]*)"/g)].map(([, href = '']) => unescaped(href));
      assert.ok(links.length > 5);
      assert.deepEqual([...new Set(links)], [byDoi[doi] ?? `https://doi.org/${doi}`]);
      for (const href of new Set(links)) assert.equal(decodeURIComponent(new URL(href).pathname), `/${doi}`);
      assert.ok(unescaped(html.replace(/<[^>]*>/g, '')).includes(text), 'the title');
      const markdown = renderDocument('helio-causes', { pack: `odd-${String(index)}` }, { format: 'markdown' });
      const targets = [...markdown.matchAll(/(?<!\\)\]\((?!#)([^)\s]*(?:\([^)]*\)[^)\s]*)*)/g)].map(([, target = '']) => target);
      assert.ok(!targets.some((target) => /example\.com/.test(target)), 'a title makes no link');
    });
});
