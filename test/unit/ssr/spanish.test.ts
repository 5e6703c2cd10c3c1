/** Documents in Spanish, once a host has registered the text and the words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../../../src/content/plain-text.js';
import { registerMessages } from '../../../src/content/register-messages.js';
import { registerPack } from '../../../src/content/register-pack.js';
import { pack as english } from '../../../src/generated/packs/dermatomyositis/index.js';
import { pack } from '../../../src/generated/packs/dermatomyositis/es/index.js';
import { documentTags, renderDocument } from '../../../src/ssr/index.js';

const purpose = (of: typeof pack, language: string): string => plainText(of.text[language]?.standard?.pack?.purpose ?? '');
const render = (lang: string): string => renderDocument('helio-summary', { lang }, { format: 'text' });

test('a document is in Spanish once its text and words are registered; in English it stays as it was', () => {
  const before = { en: render('en'), es: render('es') };
  assert.match(before.es, /Este texto está en inglés\./);
  assert.ok(before.es.includes(purpose(english, 'en')));

  registerPack(pack);
  registerMessages('es', { frame: { getHelp: 'Pida ayuda ya' } });
  const html = renderDocument('helio-summary', { lang: 'es-MX' });
  assert.match(html, /^<article lang="es" dir="ltr">/);
  assert.ok(render('es').includes(purpose(pack, 'es')));
  assert.ok(!render('es').includes(purpose(english, 'en')) && !render('es').includes('está en inglés'));
  assert.match(html, /<h3>Pida ayuda ya<\/h3>/);
  assert.equal(render('en'), before.en);
});

test('what registers Spanish has no English text, and all of the structure', () => {
  assert.deepEqual(Object.keys(pack.text), ['es']);
  assert.deepEqual(pack.structure, english.structure);
  assert.deepEqual(pack.sources, english.sources);
});

test('every document in Spanish says that no Spanish-speaking professional has reviewed it', () => {
  registerPack(pack);
  for (const tag of documentTags.filter((each) => each !== 'helio-term')) {
    for (const level of ['standard', 'easy']) {
      const text = renderDocument(tag, { lang: 'es', level }, { format: 'text' });
      assert.ok(text.includes('Traducido; aún no revisado por un profesional sanitario que hable español.'), `${tag}, ${level}`);
    }
  }
});
