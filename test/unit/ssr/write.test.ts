import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Tree } from '../../../src/content/tree.js';
import type { Notes } from '../../../src/ssr/notes.js';
import { renderDocument } from '../../../src/ssr/index.js';
import { writeHtml } from '../../../src/ssr/write-html.js';
import { writePlain } from '../../../src/ssr/write-plain.js';

const notes: Notes = { idPrefix: 'x-', number: () => 3, label: (number) => `Source ${number}`, hasTerm: (id) => id === 'ck' };

const tree: Tree = [
  { tag: 'h2', children: ['Signs & more'] },
  {
    tag: 'p',
    children: ['A ', { em: 'raised' }, ' ', { term: 'ck', words: 'CK' }, ' may be ', { strong: 'normal' }, '.', { cite: 'kim' }],
  },
  {
    tag: 'ul',
    children: [
      { tag: 'li', children: ['one'] },
      { tag: 'li', children: ['two', { tag: 'p', children: ['and a half'] }] },
    ],
  },
  {
    tag: 'dl',
    children: [
      {
        tag: 'div',
        children: [
          { tag: 'dt', children: ['Where'] },
          { tag: 'dd', children: ['eyelids'] },
        ],
      },
    ],
  },
  { tag: 'p', children: [{ tag: 'a', attributes: { href: 'https://doi.org/10.1/x' }, children: ['doi:10.1/x'] }] },
];

test('HTML: escaped, terms and notes linked', () => {
  assert.equal(
    writeHtml(tree.slice(0, 2), notes),
    '<h2>Signs &amp; more</h2>\n<p>A <em>raised</em> <a href="#x-term-ck">CK</a> may be <strong>normal</strong>.' +
      '<sup> <a href="#x-source-3" aria-label="Source 3">[3]</a></sup></p>',
  );
});

test('text', () => {
  assert.equal(
    writePlain(tree, notes, 'text'),
    'Signs & more\n\nA raised CK may be normal. [3]\n\n- one\n- two\n  and a half\n\nWhere:\n  eyelids\n\ndoi:10.1/x <https://doi.org/10.1/x>\n',
  );
});

test('Markdown', () => {
  assert.equal(
    writePlain(tree, notes, 'markdown'),
    '## Signs & more\n\nA *raised* CK may be **normal**. \\[3\\]\n\n- one\n- two\n  and a half\n\n**Where**\n: eyelids\n\n[doi:10.1/x](https://doi.org/10.1/x)\n',
  );
});

const table: Tree = [
  {
    tag: 'table',
    children: [
      { tag: 'caption', children: ['Points'] },
      {
        tag: 'thead',
        children: [{ tag: 'tr', children: ['Sign', 'What it is', 'Points'].map((head) => ({ tag: 'th', children: [head] })) }],
      },
      {
        tag: 'tbody',
        children: [
          { tag: 'tr', children: [{ tag: 'th', children: ['Skin'] }] },
          {
            tag: 'tr',
            children: [
              { tag: 'th', children: ['Eyelids'] },
              { tag: 'td', children: [{ strong: 'Colour' }, ' and ', { cite: 'kim' }, { tag: 'p', children: ['a | b'] }] },
              { tag: 'td', children: [{ tag: 'ul', children: [{ tag: 'li', children: ['3.1'] }] }] },
            ],
          },
        ],
      },
    ],
  },
];

test('a table as text has the heading of its column beside each cell', () => {
  assert.equal(writePlain(table, notes, 'text'), 'Points\n\nSkin\n\nEyelids\n  What it is: Colour and [3] a | b\n  Points: - 3.1\n');
});

test('a table in Markdown', () => {
  assert.equal(
    writePlain(table, notes, 'markdown'),
    'Points\n\n| Sign | What it is | Points |\n| --- | --- | --- |\n| **Skin** |\n| **Eyelids** | **Colour** and \\[3\\] a \\| b | - 3.1 |\n',
  );
});

test('no text, and no attribute, can become markup', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, value) => {
      const html = writeHtml([{ tag: 'p', attributes: { title: value }, children: [text] }], notes);
      const [, title, inner] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/s.exec(html) ?? [];
      const read = (escaped = ''): string =>
        escaped.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      assert.deepEqual([read(title), read(inner)], [value, text]);
    }),
  );
});

test('a tag name that is none is refused', () => {
  assert.throws(() => writeHtml([{ tag: 'p onclick=x' }], notes), TypeError);
});

test('Markdown of what a source brings: words and one link, whatever they look like', () => {
  const titles = [
    '1. First',
    '- a',
    '# a',
    '[a](https://x.org)',
    '`a` | <b>',
    'see https://x.org and www.x.org',
    'me@x.org',
    '&amp;',
    '---',
  ];
  for (const title of titles) {
    const href = 'https://doi.org/10.1002/(SICI)1:1%3C1';
    const source: Tree = [{ tag: 'p', children: [title, ' ', { tag: 'a', attributes: { href }, children: 'doi' }] }];
    const written = writePlain(source, notes, 'markdown');
    const [block, ...more] = fromMarkdown(written).children;
    assert.equal(more.length, 0, title);
    // GitHub and others make links of these, too.
    assert.doesNotMatch(written.replace(/\]\(.*/, ''), /\w:\/\/|\bwww\.|\w@\w/, title);
    assert.ok(block?.type === 'paragraph', title);
    const links = block.children.filter((node) => node.type !== 'text');
    assert.deepEqual(
      links.map((node) => node.type === 'link' && decodeURIComponent(node.url)),
      [decodeURIComponent(href)],
      title,
    );
    assert.equal(block.children[0]?.type === 'text' && block.children[0].value.trim(), title);
  }
});

for (const name of ['extend', 'onclick', 'children', 'em', 'tag']) {
  test(`writes nothing of what a server has added to every object: ${name}`, () => {
    const clean = renderDocument('helio-causes', { level: 'easy', country: 'FR' });
    const everywhere = Object.prototype as unknown as Record<string, unknown>;
    everywhere[name] = name === 'children' ? [] : 'alert(1)';
    try {
      assert.equal(renderDocument('helio-causes', { level: 'easy', country: 'FR' }), clean);
      assert.equal(renderDocument('helio-condition-card', { country: 'FR' }).includes('alert(1)'), false);
    } finally {
      Reflect.deleteProperty(everywhere, name);
    }
  });
}
