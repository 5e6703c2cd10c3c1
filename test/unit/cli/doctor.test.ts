/** heliotrope doctor: what a host allows, from its policies and from what it has left of the markup. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { diagnose, type Page, type Report } from '../../../src/cli/doctor/diagnose.js';
import { renderDocument } from '../../../src/ssr/index.js';

const host = new URL('https://hospital.test/page');
const elsewhere = new URL('https://files.test/heliotrope/');
const own = new URL('https://hospital.test/heliotrope/');
const works = (page: Partial<Page>, files = own): Record<string, string> =>
  Object.fromEntries(
    diagnose({ html: '', address: host, headers: [], ...page }, [], files).routes.map(({ route, works: answer }) => [route, answer]),
  );
const all = { element: 'yes', place: 'yes', frame: 'yes', document: 'yes' };

describe('the doctor reads policies', () => {
  for (const [policy, files, expected] of [
    ['', own, {}],
    [`default-src 'self'`, own, {}],
    [`default-src 'self'`, elsewhere, { element: 'no', place: 'no', frame: 'no' }],
    [`script-src 'none'`, own, { element: 'no', place: 'no' }],
    [`script-src 'unsafe-inline'; frame-src *`, elsewhere, { element: 'no', place: 'no' }],
    [`script-src https://files.test; default-src 'none'`, elsewhere, { frame: 'no' }],
    [`script-src *.test/heliotrope/ ; child-src https:`, elsewhere, {}],
    [`script-src https://files.test:443`, elsewhere, { frame: 'yes' }],
    [`script-src https://files.test:8443`, elsewhere, { element: 'no', place: 'no' }],
    [`script-src 'nonce-abc' 'strict-dynamic' https:`, own, { element: 'no', place: 'no' }],
    [`script-src-elem 'self'; script-src 'none'`, own, {}],
    [`script-src 'self', script-src https://other.test`, own, { element: 'no', place: 'no' }],
    [`sandbox allow-forms`, own, { element: 'no', place: 'no' }],
    [`require-trusted-types-for 'script'; trusted-types default`, own, { element: 'no' }],
    [`require-trusted-types-for 'script'; trusted-types lit-html`, own, {}],
  ] as const)
    it(`${policy || 'none'}, files from ${files.host}`, () => {
      const right = { ...all, ...expected };
      assert.deepEqual(works({ headers: [policy] }, files), right);
      // The same from a tag in the page, where that may say it.
      if (!policy.startsWith('sandbox'))
        assert.deepEqual(works({ html: `<meta content="${policy}" http-equiv=Content-Security-Policy>` }, files), right);
    });

  it('offers what will work', () => {
    const snippet = (policy: string) => diagnose({ html: '', address: host, headers: [policy] }, [], elsewhere).snippet;
    assert.match(snippet(''), /<script defer src="https:\/\/files\.test\/heliotrope\/cdn\/body-map\.min\.js">/);
    assert.match(snippet(`require-trusted-types-for 'script'; trusted-types x`), /data-heliotrope="body-map"/);
    assert.match(
      snippet(`script-src 'self'`),
      /<iframe src="https:\/\/files\.test\/heliotrope\/embed\/body-map\.en\.html" title="body map"/,
    );
    assert.match(snippet(`default-src 'self'`), /npx heliotrope render body-map/);
  });

  it('offers it in the language of the page', () => {
    const snippet = (policy: string, lang: string) =>
      diagnose({ html: `<!doctype html><html class="x" lang="${lang}">`, address: host, headers: [policy] }, [], elsewhere).snippet;
    assert.match(snippet('', 'es-MX'), /<script type="module" src="https:\/\/files\.test\/heliotrope\/cdn\/auto\.min\.js">/);
    assert.match(snippet(`script-src 'self'`, 'es'), /\/embed\/body-map\.es\.html"/);
    assert.match(snippet(`default-src 'self'`, 'es'), /npx heliotrope render body-map --lang es/);
    for (const lang of ['en-GB', 'fr', 'est']) assert.match(snippet(`script-src 'self'`, lang), /\/embed\/body-map\.en\.html"/);
  });
});

describe('the doctor looks at the markup', () => {
  const look = (html: string) => diagnose({ html, address: host, headers: [] }, [], own);

  it('sees that a host has taken our tag out and left the document', () => {
    const document = renderDocument('helio-causes');
    const { routes, found } = look(`<div>${document}</div>`);
    assert.equal(found.stripped, true);
    assert.match(routes[0]?.why ?? '', /takes our tags out/);
    assert.equal(look(`<helio-causes>${document}</helio-causes>`).found.stripped, false);
  });

  it('names versions, however they are said, and none that a comment says', () => {
    const { found } = look(
      `<!-- Heliotrope 9.9.9, content 9.9.9. --><iframe src="https://a.test/v0.3.0/embed/causes.en.html?a=1&amp;b=2"></iframe><script src='/heliotrope/v0.2.1/cdn/causes.min.js'></script><p>Heliotrope 0.1.0, content 0.1.0.</p>`,
    );
    assert.deepEqual([...found.versions].sort(), ['0.1.0', '0.2.1', '0.3.0']);
    assert.deepEqual(found.frames, ['https://a.test/v0.3.0/embed/causes.en.html?a=1&b=2']);
  });
});

describe('heliotrope doctor', () => {
  const work = mkdtempSync(join(tmpdir(), 'heliotrope-doctor-'));
  after(() => rmSync(work, { recursive: true }));
  const doctor = async (...words: string[]) => {
    const child = spawn(process.execPath, ['dist/cli/heliotrope.js', 'doctor', ...words]);
    const [out, said] = [child.stdout, child.stderr].map((stream) => stream.toArray());
    const [status] = (await once(child, 'close')) as [number];
    return { status, stdout: (await out!).join(''), stderr: (await said!).join('') };
  };

  it('asks for a page and its scripts: policies, version, and the notices since', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/page') {
        response.setHeader('content-security-policy', `script-src 'self'; frame-src 'none'`);
        response.end('<helio-causes></helio-causes><script src="heliotrope/cdn/causes.min.js"></script>');
      } else response.end('/*! heliotrope 0.1.0 | code MIT */');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    try {
      const { status, stdout } = await doctor(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/page`, '--json');
      const report = JSON.parse(stdout) as Report;
      assert.deepEqual(
        report.routes.map(({ route, works: answer }) => `${route} ${answer}`),
        ['element yes', 'place yes', 'frame no', 'document yes'],
      );
      assert.deepEqual(report.found.versions, ['0.1.0']);
      const [{ advisories } = { advisories: [] }] = report.notices;
      assert.ok(advisories.some(({ title }) => title.startsWith('Contraception after cyclophosphamide')));
      assert.equal(status, 1);
    } finally {
      server.close();
    }
  });

  it('reads a file, whose headers it does not know, and says so', async () => {
    const file = join(work, 'page.html');
    writeFileSync(file, '<p>Nothing of ours.</p>');
    const { status, stdout, stderr } = await doctor(file);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /unknown +element +No policy of the page bars it.*headers of its server are not known/);
    assert.match(stdout, /Of ours on it: nothing\./);
  });

  it('ends with 2 where there is nothing to read', async () => {
    for (const [place, message] of [
      [join(work, 'none.html'), /none\.html cannot be read: there is no such file/],
      ['http://127.0.0.1:9/', /cannot be read/],
    ] as const) {
      const { status, stdout, stderr } = await doctor(place);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
    }
  });
});
