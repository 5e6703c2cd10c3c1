/** What the signing round found missing: said to those it concerns, at both levels, with a source or as unchecked; no phrase of its §5. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { part as pack } from '../../../src/generated/packs/dermatomyositis/all.js';
import { renderDocument } from '../../../src/ssr/index.js';

const levels = ['standard', 'easy'] as const;
const figures = ['adult', 'teen', 'child'] as const;
const document = (tag: string, figure: string, level: string): string =>
  renderDocument(tag, { figure, level }, { format: 'text' }).replace(/\s+/g, ' ');

/** By what is said: where, to whom, in which words. */
const said: Record<string, [tag: string, to: readonly (typeof figures)[number][], words: RegExp]> = {
  driving: ['helio-daily-life', ['adult'], /must tell the (licence|licensing) office/],
  'COVID vaccine': ['helio-daily-life', ['adult'], /1,227 people with myositis.*COVID/],
  'HPV vaccine': ['helio-daily-life', figures, /Ask about the HPV vaccine.*42 young people/],
  'shingles vaccine': ['helio-daily-life', ['adult'], /\(recombinant\) shingles vaccine is not live/],
  food: ['helio-daily-life', figures, /no special diet for myositis/],
  supplements: ['helio-daily-life', figures, /spirulina.*does not prove that they were the cause/],
  herbs: ['helio-causes', ['adult'], /36 of 286 people with DM.*does not prove/],
  vaping: ['helio-daily-life', ['teen'], /Vapes are not harmless/],
  tattoos: ['helio-daily-life', ['teen'], /tattoo or a piercing\? Talk to your team first/],
  phone: ['helio-daily-life', ['teen'], /Do others see your phone.*private window/],
  'which kind': ['helio-condition-card', figures, /Which kind is it(, and which antibody\?|\? Which antibody\?)/],
  'standards of care': ['helio-condition-card', ['adult'], /In 2017 patients, families and (professionals|staff) in the UK agreed on 11/],
  'how long on steroids': ['helio-condition-card', ['teen', 'child'], /How long on steroids\?.*56 out of 100/],
  guidelines: ['helio-condition-card', figures, /SHARE.*30 November 2026.*found none/],
  'lung scan': ['helio-test-guide', figures, /Europe.*2025.*at (diagnosis|the start) for people with myositis/],
};

describe('what was missing', () => {
  for (const [what, [tag, to, words]] of Object.entries(said)) {
    it(`is said: ${what}`, () => {
      for (const level of levels) for (const figure of to) assert.match(document(tag, figure, level), words, `${figure} ${level}`);
    });
  }

  it('tells no adult of vapes for teenagers, and no child of driving', () => {
    for (const level of levels) {
      assert.doesNotMatch(document('helio-daily-life', 'adult', level), /Vapes are/);
      assert.doesNotMatch(document('helio-daily-life', 'child', level), /(licence|licensing) office/);
    }
  });
});

describe('the English of the pack', () => {
  it('has none of the phrases that the signing round put right', () => {
    const translated =
      /stands below|nobody was there to|speaks against|how many is not known|long ways|one needle does|to score oneself|no children later|thin blood(?! vessels)|will be hit|food chokes|\blikelier\b|is no (permission|failing|contest)/i;
    assert.deepEqual(
      [...JSON.stringify(pack.text).matchAll(new RegExp(`.{30}(?:${translated.source})`, 'gi'))].map(([found]) => found),
      [],
    );
  });
});
