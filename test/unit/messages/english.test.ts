/** `messages.en.json` has the words of every speaker of the interface, under the name that it looks them up by. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { englishMessages } from '../../../scripts/messages/english.js';
import { Localizer } from '../../../src/base/localizer.js';
import { PackError } from '../../../src/content/pack-error.js';
import { registerMessages } from '../../../src/content/register-messages.js';
import { articleMessages } from '../../../src/article/article.messages.js';

const src = new URL('../../../src/', import.meta.url);

describe('the English words of the interface', () => {
  it('are those of each name that a localizer or a slice is opened by', async () => {
    const all = await englishMessages();
    const names = new Set(
      (readdirSync(src, { recursive: true }) as string[])
        .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
        .flatMap((file) => [
          ...readFileSync(new URL(file, src), 'utf8').matchAll(/new Localizer\(\s*'([\w-]+)'|openSlice\(\s*'[\w-]+',\s*'([\w-]+)'/g),
        ])
        .map(([, one, other]) => one ?? other ?? ''),
    );
    assert.ok(names.size >= 10);
    for (const name of names) assert.ok(Object.keys(all[name] ?? {}).length > 0, name);
  });

  it('come back in another language as they are registered; what is missing is English with its own lang', () => {
    registerMessages('eo', { reading: { added: 'Aldonita de ĉi tiu retejo' } });
    const localizer = new Localizer('reading', articleMessages, 'eo');
    assert.equal(localizer.messageNode('added'), 'Aldonita de ĉi tiu retejo');
    assert.deepEqual(localizer.messageNode('nothingSaved'), {
      tag: 'span',
      attributes: { lang: 'en', dir: 'ltr' },
      children: [articleMessages.nothingSaved],
    });
  });

  it('are not replaced, and nothing that is no messages is taken', () => {
    const wrong: readonly (readonly [string, unknown])[] = [
      ['en', {}],
      ['en-GB', {}],
      ['not a tag', {}],
      ['es', null],
      ['es', []],
      ['es', { reading: 'words' }],
      ['es', { reading: { added: 3 } }],
      ['es', { reading: { added: { one: 'x' } } }],
      ['es', { reading: { added: { some: 'x', other: 'y' } } }],
    ];
    for (const [language, messages] of wrong)
      assert.throws(() => {
        registerMessages(language, messages);
      }, PackError);
  });
});
