/** The slice `checklist` of the shipped pack, against what the dossier says, and says that it has read. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { plainText } from '../../../src/content/plain-text.js';
import type { ChecklistStructure, ChecklistText } from '../../../src/content/types.js';
import { part } from '../../../src/generated/packs/dermatomyositis/checklist.js';
import { renderDocument } from '../../../src/ssr/index.js';

const structure = part.structure.checklist as ChecklistStructure;
const levels = (['standard', 'easy'] as const).map((level) => part.text['en']?.[level]?.checklist as ChecklistText);

/** What nobody read, or read only in another text, checks nothing. */
const wasRead = (key: string): boolean => !['second-hand', 'not-read'].includes(part.sources[key]?.read ?? 'not-read');

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return [plainText(value as Parameters<typeof plainText>[0])];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('the checklist slice', () => {
  it('asks under the five headings of the public list, each question once', () => {
    assert.deepEqual(
      structure.topics.map(({ id }) => id),
      ['treatment', 'evidence', 'oversight', 'safety', 'cost'],
    );
    const ids = structure.topics.flatMap(({ asks }) => asks);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.length >= 19);
  });

  it('has every check of the dossier, in its order', () => {
    assert.deepEqual(
      structure.signs.map(({ id }) => id),
      ['registration', 'ethics', 'regulator', 'centre', 'doctors', 'product', 'promises', 'consent', 'cost', 'follow-up', 'medicines'],
    );
  });

  it('calls verified only those sides of a sign whose source says as much', () => {
    const sides = structure.signs.flatMap(({ id, good, warning }) => [
      { side: `${id}: good`, ...good },
      { side: `${id}: warning`, ...warning },
    ]);
    assert.deepEqual(Object.fromEntries(sides.filter(({ verified }) => verified).map(({ side, sources }) => [side, sources])), {
      // The FDA knows of listings that are shown as if they were approvals.
      'registration: good': ['fda-2021', 'ctgov-about'],
      // The agency names it among the signs by which such products are known.
      'registration: warning': ['ema-2025'],
      'regulator: good': ['fda-exosome-2019'],
      'regulator: warning': ['ema-2025', 'fda-2021'],
      // Accredited centres; disease and transplant specialists together, with the patient.
      'centre: good': ['ebmt-patients-2019', 'snowden-2017'],
      'doctors: good': ['ebmt-patients-2019'],
    });
    for (const { side, verified, sources } of sides) assert.equal(sources.some(wasRead), verified, side);
  });

  it('says of the product and of promises no more than that list does', () => {
    for (const { signs } of levels) {
      assert.doesNotMatch(plainText(signs['product']?.warning ?? ''), /formula|mix/);
      assert.doesNotMatch(plainText(signs['promises']?.warning ?? ''), /discount|today|video|film/);
    }
  });

  it('shows each side that is not verified as not checked, and says what that means', () => {
    const text = renderDocument('helio-clinic-checklist', {}, { format: 'text' });
    const open = structure.signs
      .flatMap(({ good, warning }) => [good, warning])
      .concat(structure.tell)
      .filter(({ verified }) => !verified);
    assert.equal(text.split('Not checked.').length - 1, open.length);
    assert.match(text, /“Not checked” means: general knowledge, not yet checked against a source/);
  });

  it('says that neither a licence nor a listing is an approval, and never to stop steroids suddenly', () => {
    for (const level of levels) {
      const words = texts(level).join(' ');
      assert.match(words, /licence and good reviews are not enough/);
      assert.match(plainText(level.signs['registration']?.good ?? ''), /listing alone is not/);
      assert.match(words, /never stop steroids (suddenly|all at once)/);
    }
  });

  it('is a form to print without a script: a box and a line for each question and for each thing to tell', () => {
    for (const level of ['standard', 'easy']) {
      const html = renderDocument('helio-clinic-checklist', { level });
      const boxes = structure.topics.flatMap(({ asks }) => asks).length + structure.tell.length;
      assert.equal(html.split('☐').length - 1, boxes);
      assert.equal(html.match(/____/g)?.length, boxes * 10);
      assert.doesNotMatch(html, /<(input|textarea|button)|Nothing is saved/);
    }
  });

  it('links to registers over https alone, and names no clinic, price or star', () => {
    const links = [...renderDocument('helio-clinic-checklist').matchAll(/<a [^>]*target="_blank"[^>]*>/g)].map(([link]) => link);
    assert.ok(links.length >= 9);
    for (const link of links) assert.match(link, /href="https:\/\/[^"]+".*rel="noopener noreferrer"/);
    assert.doesNotMatch(levels.flatMap(texts).join(' '), /[$€£★☆]/);
  });

  it('is the home of what the dossier says on licence, reviews and approval', async () => {
    const { claims } = parse(await readFile('src/packs/dermatomyositis/claims.yaml', 'utf8')) as {
      claims: { id: string; carriedBy: string[] }[];
    };
    for (const id of ['S54', 'S55']) {
      const homes = claims.find((claim) => claim.id === id)?.carriedBy ?? [];
      assert.ok(
        homes.some((home) => home.startsWith('checklist.')),
        id,
      );
    }
  });
});
