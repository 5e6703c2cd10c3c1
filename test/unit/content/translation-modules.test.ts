/** What is written of a translated pack: nothing that English loads, and all that a file in its language needs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packModules, translationModules } from '../../../scripts/pack-modules.js';
import { twinOf } from '../../../scripts/build/twins.js';
import { buildPack } from '../../../src/content/build-pack.js';
import { readPackFolder } from '../../../src/cli/read-pack-folder.js';
import type { BuiltPack } from '../../../src/content/types.js';

const built = await buildPack(await readPackFolder('src/packs/dermatomyositis'), '1.0.0');
const { en } = built.text;
assert.ok(en);
const whole: BuiltPack = { ...built, text: { en, eo: en } };
/** One whose translator has got as far as the signs. */
const only = (slices: object | undefined) =>
  Object.fromEntries(Object.entries(slices ?? {}).filter(([slice]) => ['pack', 'glossary', 'findings'].includes(slice)));
const half: BuiltPack = { ...built, text: { en, eo: { standard: only(en.standard), easy: only(en.easy) } } };

describe('the modules of a translation', () => {
  it('replace those of English one by one, when all is translated', () => {
    const modules = translationModules(whole);
    const english = [...packModules(whole).keys()].filter((name) => !/\.(en|structure|sources)\.ts$|^cited\.ts$/.test(name));
    assert.ok(english.length > 14);
    for (const name of english) assert.ok(modules.has(`eo/${name}`), name);
  });

  it('hold its text and no other', () => {
    for (const [name, code] of translationModules(whole)) assert.doesNotMatch(code, /\.en\.js'|"en": levels/, name);
  });

  it('have the words that their text explains', () => {
    const modules = translationModules(whole);
    const english = packModules(whole);
    assert.equal(modules.get('findings-words.eo.ts'), english.get('findings-words.en.ts'));
    assert.equal(modules.get('findings.eo.ts'), english.get('findings.en.ts'));
  });

  it('are there for a slice that has text, and for the whole pack not before the last has', () => {
    const modules = translationModules(half);
    assert.ok(modules.has('eo/findings.ts') && modules.has('eo/findings.text.ts') && modules.has('eo/index.ts'));
    assert.ok(!modules.has('eo/causes.ts') && !modules.has('causes.eo.ts') && !modules.has('eo/all.ts'));
  });

  it('are none where there is English alone', () => {
    assert.equal(translationModules({ ...built, text: { en } }).size, 0);
  });
});

describe('the twin of a module', () => {
  it('is that of a pack, of words and of the language of the code; all else is the same in every language', () => {
    assert.equal(twinOf('/a/generated/packs/p/findings.js', 'es'), '/a/generated/packs/p/es/findings.js');
    assert.equal(twinOf('/a/elements/quiz/quiz.messages.ts', 'es'), '/a/elements/quiz/quiz.messages.es.ts');
    assert.equal(twinOf('/a/base/home.js', 'es'), '/a/base/home.es.js');
    assert.equal(twinOf('/a/elements/quiz/quiz.js', 'es'), undefined);
    assert.equal(twinOf('/a/es/base/version.js', 'es'), undefined);
  });
});
