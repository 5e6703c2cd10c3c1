/** Frames in Spanish, of both kinds; and embed.js, which takes the language around a place, or that of the place itself. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dist, embedPages } from './embed-pages.js';

const pages = embedPages();
const embed = readdirSync(new URL('embed/', dist));
const names = embed.flatMap((file) => /^([a-z-]+)\.es\.html$/.exec(file)?.[1] ?? []);
const strict = `default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'`;

test('there is a frame in Spanish, of both kinds, with its oEmbed, for each file in Spanish', () => {
  assert.ok(names.length >= 10, names.join());
  for (const name of names) {
    assert.ok(embed.includes(`${name}.es.ext.html`), name);
    const html = readFileSync(new URL(`embed/${name}.es.html`, dist), 'utf8');
    assert.match(html, /^<!doctype html>\n<html lang="es">/);
    assert.match(html, new RegExp(`href="\\.\\./oembed/${name}\\.es\\.json"`));
    const { html: shown } = JSON.parse(readFileSync(new URL(`oembed/${name}.es.json`, dist), 'utf8')) as { html: string };
    assert.match(shown, new RegExp(`src="\\.\\./embed/${name}\\.es\\.html"`));
  }
});

for (const [kind, fileHeaders] of [
  ['es.html', {}],
  ['es.ext.html', { 'content-security-policy': strict }],
] as const)
  test(`${kind}: the document and the element are Spanish`, async () => {
    for (const name of ['summary', 'body-map']) {
      const page = await pages.alone(`${pages.files()}/embed/${name}.${kind}?level=easy`, { body: '', fileHeaders });
      await page.locator(`helio-${name} .base[lang="es"]`).waitFor();
      assert.equal(await page.locator(`helio-${name} > article`).getAttribute('lang'), 'es');
      assert.deepEqual(pages.said, [], name);
      await page.close();
    }
  });

test('a frame in Spanish that is asked for English says that it is in Spanish', async () => {
  const page = await pages.alone(`${pages.files()}/embed/summary.es.html?lang=en`);
  await page.getByText('This text is in Spanish.').first().waitFor();
});

const script = '<script src="{files}/embed/embed.js"></script>';

test('embed.js: a place on a Spanish part of a page, and one that says so itself, are Spanish; others are English', async () => {
  const page = await pages.around({
    body: `${script}<section lang="es-AR"><div data-heliotrope="summary"></div></section><div data-heliotrope="quiz" data-lang="es"></div><div data-heliotrope="glossary"></div>`,
  });
  for (const [name, language] of [
    ['summary', 'es'],
    ['quiz', 'es'],
    ['glossary', 'en'],
  ])
    await page.locator(`helio-${name} .base[lang="${language}"]`).waitFor();
});

test('embed.js: where scripts are barred, the frame is the Spanish one', async () => {
  const page = await pages.around({
    headers: { 'content-security-policy': `script-src ${pages.files()}/embed/embed.js` },
    body: `${script}<div lang="es"><div data-heliotrope="summary"></div></div>`,
  });
  await page.locator('iframe[src*="/embed/summary.es.ext.html"]').waitFor();
});

test('embed.js: where the folder has English alone, as in npm, English comes', async () => {
  const page = await pages.around({
    body: `${script}<div lang="es"><div data-heliotrope="summary"></div></div>`,
    missing: /\.es\./,
  });
  await page.locator('helio-summary .base[lang="en"]').waitFor();
  assert.equal(await page.locator('helio-summary span[lang="es"]').first().textContent(), 'Este texto está en inglés.');
});
