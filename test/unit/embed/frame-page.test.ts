/** Pages of frames, oEmbed and headers, as they are written. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { outerFrame, wholeFrame } from '../../../scripts/embed/frame-page.js';
import { framesOf } from '../../../scripts/embed/frames.js';
import { asHeadersFile, asHtaccess, asNginx, headerRules } from '../../../scripts/embed/headers.js';
import { discovery, oembed } from '../../../scripts/embed/oembed.js';

const frames = framesOf();
const page = {
  name: 'causes',
  language: 'en',
  document: '<article><h1>Causes &amp; more</h1><a href="https://doi.org/1">1</a> <a href="#x">2</a></article>',
};

describe('a frame', () => {
  it('is there for each element that has a document of its own, and for no word alone', () => {
    const names = frames.map(({ name }) => name);
    assert.ok(names.includes('body-map') && names.includes('treatment-table'));
    assert.ok(!names.includes('term') && !names.includes('settings'));
    for (const { title, page: each } of frames) {
      assert.match(title, /\w/);
      assert.match(each.document, /^<article[^>]*>\s*<h1/);
    }
  });

  it('in one file has one script, and a policy that lets that one run', () => {
    const script = `const end = '</script><!--', other = "</SCRIPT>";`;
    const html = wholeFrame(page, script);
    const scripts = [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/gi)];
    assert.equal(scripts.length, 1);
    const [[, attributes, inline = ''] = []] = scripts;
    assert.equal(attributes, '');
    const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
    assert.ok(html.includes(`script-src 'sha256-${hashOf(inline)}'`));
    assert.ok(html.includes(`style-src 'sha256-${hashOf(/<style>([^]*)<\/style>/.exec(html)?.[1] ?? '')}'`));
    assert.match(html, /content="default-src 'none';/);
    // What the script says is what was said.
    assert.deepEqual(Array.from(runInNewContext(`${inline}; [end, other]`) as string[]), ['</script><!--', '</SCRIPT>']);
    assert.match(html, /<title>Causes &amp; more<\/title>/);
  });

  it('of the other kind has nothing inline, and one script of the same server', () => {
    const html = outerFrame(page);
    assert.deepEqual(html.match(/<script[^>]*>[^<]*<\/script>/g), [
      '<script src="frame.min.js" data-file="../cdn/causes.min.js"></script>',
    ]);
    assert.doesNotMatch(html, /<style| style=|type="module"/);
  });

  it('opens other sites elsewhere, and its own notes within', () => {
    const html = outerFrame(page);
    assert.match(html, /<a target="_blank" href="https:\/\/doi\.org\/1">/);
    assert.match(html, /<a href="#x">/);
  });
});

describe('oEmbed', () => {
  const place = { folder: 'https://a.test/h/v1.0.0/', name: 'causes', language: 'en', title: 'Causes "&" more' };

  it('is found in the head before all that is long', () => {
    const html = wholeFrame({ ...page, head: discovery(place) }, 'x'.repeat(300_000));
    const at = html.indexOf('<link rel="alternate" type="application/json+oembed" href="https://a.test/h/v1.0.0/oembed/causes.en.json"');
    assert.ok(at > 0 && at < 2000);
  });

  it('has a quotation with a link, then a frame, with the attributes that WordPress keeps', () => {
    const { type, version, html, width, height } = JSON.parse(oembed(place, '1.0.0')) as Record<string, string | number>;
    assert.deepEqual([type, version, typeof width, typeof height], ['rich', '1.0', 'number', 'number']);
    const address = 'https://a.test/h/v1.0.0/embed/causes.en.html';
    assert.equal(
      html,
      `<blockquote><a href="${address}">Causes &quot;&amp;&quot; more</a></blockquote><iframe src="${address}" width="640" height="800" title="Causes &quot;&amp;&quot; more"></iframe>`,
    );
  });

  it('without an address is relative to its own place', () => {
    assert.match(oembed({ ...place, folder: '' }, '1.0.0'), /src=\\"\.\.\/embed\/causes\.en\.html\\"/);
    assert.match(discovery({ ...place, folder: '' }), /href="\.\.\/oembed\/causes\.en\.json"/);
  });
});

describe('headers', () => {
  const rules = headerRules('1.0.0', ['causes.en.ext.html'], 'https://a.test', '/h/');

  it('keep a version for good, and the latest for an hour', () => {
    const text = asHeadersFile(rules);
    assert.match(text, /^\/h\/v1\.0\.0\/\*$[^]*?Cache-Control: public, max-age=31536000, immutable/m);
    assert.match(text, /^\/h\/latest\/\*$[^]*?Cache-Control: public, max-age=3600/m);
  });

  it('bar inline scripts for the kind that has none, on each kind of server', () => {
    const policy = /Content-Security-Policy:? "?default-src 'none'; script-src https:\/\/a\.test;/;
    for (const write of [asHeadersFile, asNginx, asHtaccess]) assert.match(write(rules), policy);
    assert.match(asHeadersFile(headerRules('1.0.0', ['x.ext.html'])), /script-src 'self'/);
    // A block of nginx forgets what was said around it.
    const block = /location = \/h\/latest\/embed\/causes\.en\.ext\.html \{[^}]*\}/.exec(asNginx(rules))?.[0] ?? '';
    assert.match(block, /nosniff[^]*Cache-Control "public, max-age=3600"[^]*Content-Security-Policy/);
  });
});
