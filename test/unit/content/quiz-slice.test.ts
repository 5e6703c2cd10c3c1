import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPackFolder } from '../../../src/cli/read-pack-folder.js';
import { checkQuiz } from '../../../src/content/lint/quiz.js';
import { pack } from '../../../src/generated/packs/dermatomyositis/index.js';
import { renderDocument } from '../../../src/ssr/index.js';

type Item = Record<string, unknown> & { id: string };
const source = await readPackFolder('src/packs/dermatomyositis');

/** What lint says of the quiz after `damage`. */
function saidAfter(damage: (items: Item[]) => void): string[] {
  const file = source.structures.quiz;
  assert.ok(file);
  const value = structuredClone(file.value) as { items: Item[] };
  damage(value.items);
  const said: string[] = [];
  checkQuiz({ ...source, structures: { ...source.structures, quiz: { ...file, value } } }, (_place, rule, message) =>
    said.push(`${rule}: ${message}`),
  );
  return said;
}
const itemOf = (items: Item[], id: string): Item => {
  const item = items.find((each) => each.id === id);
  assert.ok(item);
  return item;
};

describe('the quiz of the shipped pack', () => {
  it('has ten questions for everyone, and asks of safety only what is true', () => {
    const items = pack.structure.quiz?.items ?? [];
    assert.ok(items.filter(({ who }) => who === 'all').length >= 10);
    const safety = items.filter((item) => item.safety);
    assert.ok(safety.length >= 3);
    for (const { truth } of safety) assert.equal(truth, true);
  });

  it('has its answers after all questions, in the document', () => {
    const text = renderDocument('helio-quiz', {}, { format: 'text' });
    const answers = text.search(/^\s*Answers/m);
    assert.ok(answers > text.lastIndexOf('Not true'));
    assert.ok(text.indexOf('None in DM') !== 0 && text.indexOf('113 and 23') > answers);
  });
});

describe('the rule quiz-item', () => {
  it('says nothing of the shipped pack', () => {
    assert.deepEqual(
      saidAfter(() => undefined),
      [],
    );
  });

  const damages: Record<string, [(items: Item[]) => void, RegExp]> = {
    'neither statement nor question': [(items) => delete itemOf(items, 'fever')['truth'], /neither a statement nor a question/],
    both: [(items) => (itemOf(items, 'fever')['options'] = [{ id: 'a' }, { id: 'b' }]), /neither/],
    'a right option that is none': [(items) => (itemOf(items, 'stem-cells')['right'] = 'often'), /no right option/],
    'one option': [(items) => (itemOf(items, 'stem-cells')['options'] = [{ id: 'not-shown' }]), /has 1 options/],
    'an untrue statement about safety': [(items) => (itemOf(items, 'fever')['truth'] = false), /about safety/],
  };
  for (const [name, [damage, said]] of Object.entries(damages))
    it(`finds ${name}`, () => {
      assert.match(saidAfter(damage).join('\n'), said);
    });
});
