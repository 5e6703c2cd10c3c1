import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPackFolder } from '../../../src/cli/read-pack-folder.js';
import { vocabulary } from '../../../src/cli/vocabulary.js';
import { lintPack } from '../../../src/content/lint/lint.js';
import { readingLevel } from '../../../src/content/reading-level.js';

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 0.005, `${String(actual)} is not ${String(expected)}`);

describe('reading level', () => {
  it('is the grade of Flesch and Kincaid', () => {
    // 6 words, 1 sentence, 6 syllables.
    const easy = readingLevel(['The cat sat on the mat.']);
    assert.deepEqual([easy.words, easy.sentences], [6, 1]);
    near(easy.grade, 0.39 * 6 + 11.8 - 15.59);
    // 2 sentences, 7 words, 9 syllables: muscle (2), fingers (2).
    near(readingLevel(['A weak muscle tires. So do fingers.']).grade, 0.39 * (7 / 2) + 11.8 * (9 / 7) - 15.59);
  });

  it('ends a sentence with each text', () => {
    assert.equal(readingLevel(['No full stop', 'here either']).sentences, 2);
    assert.equal(readingLevel(['It is 2.5 out of 100, e.g. here.']).sentences, 1);
  });

  it('counts terms and names as one syllable a word, also in the plural and in any case', () => {
    const plain = readingLevel(['the dog has the bone.']).grade;
    near(readingLevel(['the dermatomyositis has the immunoglobulins.'], ['Dermatomyositis', 'immunoglobulin']).grade, plain);
    near(readingLevel(['the dog has creatine kinase.'], ['creatine kinase']).grade, plain);
    near(readingLevel(['the dog has Montefiore Gottron.']).grade, plain);
    assert.ok(readingLevel(['the dog has immunoglobulin.'], ['globulin']).grade > plain, 'only whole words are names');
  });

  it('does not take the first word of a sentence for a name', () => {
    assert.ok(readingLevel(['Immunosuppression helps.']).grade > readingLevel(['It helps.']).grade + 5);
  });

  it('rises with the length of words and of sentences', () => {
    const base = readingLevel(['We see you. You see us.']).grade;
    assert.ok(readingLevel(['We see you and you see us.']).grade > base);
    assert.ok(readingLevel(['We consider you. You consider us.']).grade > base);
  });

  it('counts numbers as words, and takes nothing for something', () => {
    assert.equal(readingLevel(['It is 38 degrees.']).words, 4);
    assert.deepEqual(readingLevel([]), { grade: 0, sentences: 0, words: 0 });
    assert.deepEqual(readingLevel(['…', ' ']), { grade: 0, sentences: 0, words: 0 });
  });
});

describe('the rule reading-level', () => {
  const hard =
    'Predominantly periorbital discolouration, particularly symmetrical manifestations demonstrating considerable photosensitivity. ';

  it('measures the short texts of a slice as one', async () => {
    const source = await readPackFolder('src/packs/dermatomyositis');
    const files = source.texts.map((file) =>
      file.slice === 'quiz' || file.slice === 'summary'
        ? { ...file, value: JSON.parse(JSON.stringify(file.value).replaceAll('"easy":"', `"easy":"${hard}`)) as unknown }
        : file,
    );
    const found = lintPack({ ...source, texts: files }, vocabulary)
      .filter(({ rule }) => rule === 'reading-level')
      .map(({ file, message }) => `${file}: ${message.replace(/(grade|INFLESZ of) [\d.]+/, '$1 N').replace(/ \(.*/, '')}`);
    assert.deepEqual(found, [
      'en/quiz.yaml: "quiz" reads at grade N at level easy',
      'en/summary.yaml: "summary" reads at grade N at level easy',
      'es/quiz.yaml: "quiz" has an INFLESZ of N at level easy',
      'es/summary.yaml: "summary" has an INFLESZ of N at level easy',
    ]);
  });
});
