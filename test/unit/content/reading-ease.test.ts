/** Syllables and sentences of Spanish; a pack whose Spanish is hard to read is told. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingEase, syllablesIn } from '../../../src/content/reading-ease.es.js';
import { lintFiles, madeUpFiles } from './made-up-pack.js';

test('syllables of Spanish words: weak vowels join strong ones, an accent parts them', () => {
  const counts = {
    aeropuerto: 5,
    día: 2,
    hay: 1,
    playa: 2,
    ciudad: 2,
    reír: 2,
    quién: 1,
    guitarra: 3,
    pingüino: 3,
    construcción: 3,
    músculo: 3,
    y: 1,
  };
  assert.deepEqual(Object.fromEntries(Object.keys(counts).map((word) => [word, syllablesIn(word)])), counts);
});

test('short sentences of short words are easier', () => {
  const easy = readingEase(['Llame hoy al equipo.', 'No espere.']);
  const hard = readingEase(['La administración de inmunosupresores requiere una monitorización hematológica periódica y exhaustiva.']);
  assert.ok(easy.ease > 80 && hard.ease < 10, `${String(easy.ease)}, ${String(hard.ease)}`);
});

test('lint tells of a slice whose Spanish is hard to read, at the level that is', () => {
  const glossary = (standard: string, easy: string): string =>
    `terms:\n  stripe:\n    term: Raya\n    definition:\n      standard: "${standard.repeat(12)}"\n      easy: "${easy.repeat(30)}"\n`;
  const told = (standard: string, easy: string): string[] =>
    lintFiles(new Map([...madeUpFiles(), ['es/glossary.yaml', glossary(standard, easy)]]))
      .filter(({ rule, file }) => rule === 'reading-level' && file.startsWith('es/'))
      .map(({ message }) => message);
  const plain = 'Es una raya de otro color. ';
  const hard = 'La identificación de alteraciones dermatológicas características requiere valoración especializada multidisciplinaria. ';
  assert.deepEqual(told(plain, plain), []);
  const [message = '', ...more] = told(hard, plain);
  assert.match(message, /^"glossary" has an INFLESZ of -?\d+\.\d at level standard/);
  assert.deepEqual(more, []);
});
