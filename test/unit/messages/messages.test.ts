/** Words of the interface: every key is said somewhere, every key that is said exists, and each can be found by searching for it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findMessages, programOfText, projectProgram, type Findings } from './find-messages.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const unusedIn = ({ messages }: Findings): string[] =>
  messages.flatMap(({ place, own, used }) => [...own].filter((key) => !used.has(key)).map((key) => `${place} ${key}`));

describe('the words of interfaces', () => {
  const findings = findMessages(projectProgram(root), root);

  it('are found', () => {
    assert.ok(findings.messages.length >= 14, findings.messages.map(({ name }) => name).join());
    assert.ok(findings.messages.flatMap(({ own }) => [...own]).length > 400);
    assert.ok(findings.calls > 150, String(findings.calls));
  });

  it('have keys that can be searched for: none is put together', () => {
    assert.deepEqual(findings.concatenated, []);
  });

  it('are there', () => {
    assert.deepEqual(findings.missing, []);
  });

  it('are all said somewhere', () => {
    assert.deepEqual(unusedIn(findings), []);
  });
});

describe('the check of words', () => {
  for (const [speaker, method] of [
    ['Speaker', 'say'],
    ['Speaker', 'node'],
    ['Localizer', 'message'],
    ['Localizer', 'messageNode'],
  ] as const)
    it(`sees what nobody says, what is not there and what is put together: ${speaker}.${method}`, () => {
      const text = `
        declare class ${speaker}<P> { constructor(messages: P); ${method}(key: keyof P & string): string }
        export const cardMessages = { said: 'A.', either: 'B.', wrapped: 'C.', listed: 'D.', some1: 'E.', some2: 'F.', never: 'G.' } as const;
        const speaker = new ${speaker}(cardMessages);
        const { ${method} } = speaker;
        const wrap = (key: 'wrapped' | 'said') => speaker.${method}(key);
        const names: Record<string, keyof typeof cardMessages> = { one: 'listed' };
        const label = 'never';
        export const all = (n: 1 | 2) => [
          ${method}('said'),
          speaker.${method}(n === 1 ? 'either' : ('gone' as 'said')),
          wrap('wrapped'),
          speaker.${method}(names['one'] ?? 'said'),
          speaker.${method}(\`some\${n}\`),
          label,
        ];`;
      const findings = findMessages(programOfText('/made-up/src/card.ts', text), '/made-up/');
      assert.deepEqual(
        [unusedIn(findings), findings.missing, findings.concatenated],
        [['src/card.ts:3 some1', 'src/card.ts:3 some2', 'src/card.ts:3 never'], ['src/card.ts:11 gone'], ['src/card.ts:14 `some${n}`']],
      );
    });
});
