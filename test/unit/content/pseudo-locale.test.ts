import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildPack } from '../../../src/content/build-pack.js';
import { checkReferences } from '../../../src/content/check-references.js';
import { mergePacks } from '../../../src/content/merge-packs.js';
import { plainText } from '../../../src/content/plain-text.js';
import { pseudoPack, pseudoText, pseudoWords } from '../../../src/content/pseudo-locale.js';
import { madeUpPack } from './made-up-pack.js';

const controls = /[\u202e\u202c]/g;

describe('the pseudo-locale', () => {
  it('turns, accents and lengthens each word', () => {
    assert.equal(pseudoWords('pale'), '\u202eþààļé\u202c');
    const english = 'The upper lids have a stripe or two. It comes and goes over some days. You can see it best in the morning.';
    const pseudo = pseudoWords(english).replace(controls, '');
    const growth = pseudo.length / english.length;
    assert.ok(growth > 1.2 && growth < 1.45, String(growth));
    assert.doesNotMatch(pseudo, /[A-Za-z]/);
  });

  it('leaves the places of a phrase and numbers as they are', () => {
    assert.equal(pseudoWords('{n} of 100'), '{n} \u202eööƒ\u202c 100');
  });

  it('keeps every mark of a text', () => {
    assert.deepEqual(pseudoText(['a', { term: 'ck', words: ['b'] }, { cite: 'source' }, { strong: [{ em: 'c' }] }]), [
      '\u202eà\u202c',
      { term: 'ck', words: ['\u202eƀ\u202c'] },
      { cite: 'source' },
      { strong: [{ em: '\u202eç\u202c' }] },
    ]);
  });

  it('is a part of the pack that fits it', async () => {
    const pack = await buildPack(madeUpPack(), '0.0.0');
    const merged = mergePacks(pack, pseudoPack(pack));
    checkReferences(merged);
    const [english, pseudo] = [merged.text['en']?.easy?.findings, merged.text['ar-XB']?.easy?.findings];
    assert.notEqual(pseudo?.findings['striped-lids']?.name, english?.findings['striped-lids']?.name);
    assert.deepEqual(pseudo?.findings['striped-lids']?.search, english?.findings['striped-lids']?.search);
    assert.match(plainText(pseudo?.keyPoints['not-everyone'] ?? ''), /^\u202eÑ/);
  });
});
