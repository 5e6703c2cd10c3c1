/** What authors type about words, sources and rules. The illness is made up, and so is the dictionary of Italian. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { localeModule } from '../../../scripts/messages/locale.js';

const command = ['--import', 'tsx', 'src/cli/heliotrope.ts'];
const run = (...words: string[]) => spawnSync(process.execPath, [...command, ...words], { encoding: 'utf8', timeout: 60_000 });

let work: string;
let pack: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'heliotrope-words-'));
  pack = join(work, 'pack');
  cpSync('test/fixtures/packs/made-up-illness', pack, { recursive: true });
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

const read = (name: string): string => readFileSync(join(pack, name), 'utf8');
function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
function change(name: string, from: string, to: string): void {
  assert.ok(read(name).includes(from), `${name} does not hold ${from}`);
  writeFileSync(join(pack, name), read(name).replace(from, to));
}

describe('heliotrope words', { concurrency: 1 }, () => {
  it('lists the words that no dictionary has, and adds those that are right', () => {
    change('en/findings.yaml', 'Creams can sting.', 'Creams can stingle and zorble. Zorble!');
    const listed = run('words', pack);
    assert.equal(listed.status, 0, listed.stderr);
    assert.deepEqual(
      listed.stdout
        .split('\n')
        .filter((word) => /stingle|zorble/i.test(word))
        .map((word) => word.toLowerCase())
        .sort(),
      ['stingle', 'zorble', 'zorble'],
    );
    assert.match(listed.stderr, /words are in no dictionary\./);
    assert.match(run('lint', pack).stdout, /"stingle" is in no dictionary/);

    const added = run('words', pack, '--add', 'zorble', 'stingle', 'zorble');
    assert.equal(added.status, 0, added.stderr);
    assert.match(added.stderr, /2 words were added to .*words\.txt/);
    assert.match(read('words.txt'), /^#.*\n[^]*stingle\nzorble\n/);
    assert.doesNotMatch(run('words', pack).stdout, /stingle|zorble/i);

    assert.match(run('words', pack, '--add', 'stingle').stderr, /0 words were added/);
    const refused = run('words', pack, '--add', 'two words');
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /"two words" is no single word/);
  });

  it('checks another language where its dictionary is installed, and says where none is', () => {
    write(join(pack, 'it/glossary.yaml'), 'terms:\n  stripe:\n    meaning:\n      standard: "Una riga sulla pellex."\n');
    assert.match(
      run('lint', pack).stderr,
      /Spelling was not checked in it: install a dictionary, such as @cspell\/dict-es-es for Spanish\./,
    );
    assert.doesNotMatch(run('words', pack).stdout, /pellex/);

    const dictionary = join(work, 'node_modules/@cspell/dict-it-it');
    write(join(dictionary, 'it.txt'), 'pelle\nriga\nsulla\nuna\n');
    const settings = {
      dictionaryDefinitions: [{ name: 'it-made-up', path: './it.txt' }],
      languageSettings: [{ languageId: '*', locale: 'it', dictionaries: ['it-made-up'] }],
    };
    write(join(dictionary, 'cspell-ext.json'), JSON.stringify(settings));
    const checked = run('lint', pack);
    assert.doesNotMatch(checked.stderr, /Spelling was not checked/);
    assert.match(checked.stdout, /it\/glossary\.yaml:4[^]*"pellex" is in no dictionary/);
    assert.match(checked.stdout, /Write pelle\b/);
    const words = run('words', pack).stdout;
    assert.match(words, /^pellex$/m);
    assert.doesNotMatch(words, /^(riga|pelle|una)$/im);
  });
});

describe('heliotrope sources', { concurrency: 1 }, () => {
  it('gives each new source of a library a key, and says that none was read', () => {
    const library = JSON.parse(read('sources.json')) as object[];
    const fresh = {
      id: 'http://zotero.org/users/1/items/ABCD',
      type: 'article-journal',
      title: 'Humming and stripes',
      author: [{ family: 'Someone' }],
      issued: { 'date-parts': [[2024]] },
      DOI: '10.1234/made-up.9',
    };
    writeFileSync(join(pack, 'sources.json'), JSON.stringify([...library, fresh]));
    const before = read('sources.read.yaml');
    const { status, stdout, stderr } = run('sources', pack);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^someone-2024 {2}http:\/\/zotero\.org\/users\/1\/items\/ABCD\n$/);
    assert.match(stderr, /1 source was added to .*sources\.read\.yaml\. Say there what was read of each\./);
    assert.ok(read('sources.read.yaml').startsWith(before), 'what was written stays');
    assert.match(read('sources.read.yaml'), /\nsomeone-2024: \{.*read: not-read.*\}\n$/);
    assert.match(run('sources', pack).stderr, /0 sources were added/);
  });

  it('does not write beside what cannot be read', () => {
    writeFileSync(join(pack, 'sources.json'), '[{');
    const before = read('sources.read.yaml');
    const { status, stderr } = run('sources', pack);
    assert.equal(status, 2);
    assert.match(stderr, /cannot be read\. Correct it first: heliotrope lint/);
    assert.equal(read('sources.read.yaml'), before);
  });
});

describe('heliotrope explain', { concurrency: 1 }, () => {
  it('lists the rules, and tells of one why it is there and how it is mended', () => {
    const all = run('explain');
    assert.equal(all.status, 0);
    for (const rule of ['claim-without-source', 'reading-level', 'spelling']) assert.match(all.stdout, new RegExp(rule));
    const one = run('explain', 'reading-level');
    assert.equal(one.status, 0);
    assert.match(one.stdout, /reading-level/);
    assert.ok(one.stdout.length > 100);
  });

  it('refuses what is no rule', () => {
    const { status, stderr } = run('explain', 'toString');
    assert.equal(status, 2);
    assert.match(stderr, /There is no rule "toString"\. See: heliotrope explain/);
  });
});

describe('a module of words of the interface', () => {
  it('holds what it was made from', async () => {
    const messages = { reading: { added: 'Added by "this site"', count: { one: '{n} part', other: '{n} parts' } } };
    const { code, types } = localeModule('en', messages);
    const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: unknown };
    assert.deepEqual(module.default, messages);
    assert.match(types, /export default messages/);
  });
});
