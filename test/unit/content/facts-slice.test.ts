/** The slices `facts` and `causes` of the shipped pack, against what the issue and the dossier ask of them. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { plainText } from '../../../src/content/plain-text.js';
import { highestGrade, readingLevel } from '../../../src/content/reading-level.js';
import type { CausesStructure, CausesText, FactsStructure, FactsText, GlossaryText } from '../../../src/content/types.js';
import { part as causesPart } from '../../../src/generated/packs/dermatomyositis/causes.js';
import { part as factsPart } from '../../../src/generated/packs/dermatomyositis/facts.js';
import { part as wholePack } from '../../../src/generated/packs/dermatomyositis/all.js';
import { renderDocument } from '../../../src/ssr/index.js';

const facts = factsPart.structure.facts as FactsStructure;
const causes = causesPart.structure.causes as CausesStructure;
const levels = ['standard', 'easy'] as const;
const textsOf = (level: (typeof levels)[number]) => ({
  facts: factsPart.text['en']?.[level]?.facts as FactsText,
  causes: causesPart.text['en']?.[level]?.causes as CausesText,
});
const figures = ['adult', 'teen', 'child'] as const;
const document = (tag: string, figure: string, level = 'standard'): string => renderDocument(tag, { figure, level }, { format: 'text' });

/** Every text of a value, as plain words. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return [plainText(value as Parameters<typeof plainText>[0])];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('the facts slice', () => {
  it('never mixes new cases with living with it: same denominator, own heading, own words', () => {
    for (const { id, kind, per, number, likely } of facts.tallies) {
      assert.equal(per, 1_000_000, id);
      assert.ok(number.min <= number.max && (!likely || (likely.min <= number.min && likely.max >= number.max)), id);
      assert.ok(id.startsWith(`${kind}-`), id);
    }
    const text = document('helio-condition-card', 'adult');
    const [before = '', after = ''] = text.split('People living with it');
    assert.match(before, /About 5 to 11 in every 1,000,000 people a year/);
    assert.doesNotMatch(before, /210|in every 1,000,000 people\b(?! a year)/);
    assert.match(after, /About 20 to 210 in every 1,000,000 people/);
    assert.doesNotMatch(after, /a year/);
  });

  it('has the numbers of the dossier', () => {
    const tally = (id: string) => facts.tallies.find((entry) => entry.id === id);
    // Bendewald 2010: 9.63 (6.09 to 13.17) new cases per million; 21.42 (13.07 to 29.77) per 100,000 live with it; 29 people.
    assert.deepEqual(
      [tally('new-olmsted-1976')?.number.min, tally('new-olmsted-1976')?.likely, tally('new-olmsted-1976')?.n],
      [10, { min: 6, max: 13 }, 29],
    );
    assert.deepEqual([tally('living-olmsted-2007')?.number.min, tally('living-olmsted-2007')?.likely], [210, { min: 130, max: 300 }]);
    // Kronzer 2022: 1.1 (0.7 to 1.5) and 13 (6 to 19) per 100,000.
    assert.deepEqual([tally('new-olmsted-1995')?.number.min, tally('new-olmsted-1995')?.likely], [11, { min: 7, max: 15 }]);
    assert.deepEqual([tally('living-olmsted-2015')?.number.min, tally('living-olmsted-2015')?.likely], [130, { min: 60, max: 190 }]);
    // 130 to 210 in a million are 1 to 2 in ten thousand.
    assert.deepEqual([facts.picture?.filled, facts.picture?.upTo, facts.picture?.total], [1, 2, 10_000]);
    // Pachman 2005, S09.
    const age = (id: string) => facts.ages.find((entry) => entry.id === id);
    assert.deepEqual(
      [age('girls')?.meanTenths, age('boys')?.meanTenths, age('four-or-younger')?.per100, age('girls')?.n],
      [67, 73, 25, 286],
    );
  });

  it('counts fewer than thirty people instead of a share of 100', () => {
    for (const { id, per100, count, n } of facts.sexes) {
      assert.ok((per100 === undefined) !== (count === undefined), id);
      assert.ok(count ? count.of < 30 && count.seen <= count.of : (n ?? 30) >= 30, id);
    }
    for (const { id, per100, n } of facts.ages) assert.ok(per100 === undefined || (n ?? 0) >= 30, id);
  });

  it('says the message of the outlook first and the numbers of survival last of all, for adults alone', () => {
    const body = document('helio-condition-card', 'adult').split('Questions to ask about')[0] ?? '';
    const survival = body.indexOf('you may choose not to read this');
    assert.ok(survival > body.indexOf('Codes for professionals'));
    assert.ok(body.indexOf('The first year needs the closest watch') < body.indexOf('Many people live long lives'));
    assert.ok(body.indexOf('Many people live long lives') < body.indexOf('30 to 68 out of 100'));
    assert.doesNotMatch(body.slice(0, survival), /\b(alive|died|deaths?)\b/);
    assert.match(body.slice(survival), /91 out of 100 .* alive/s);
    for (const figure of ['teen', 'child']) {
      for (const level of levels) {
        // The box that says when to get help is the same for all.
        const young = document('helio-condition-card', figure, level).split('Questions to ask about')[0] ?? '';
        assert.doesNotMatch(young, /\b(alive|died|deaths?|survival|cancer)\b/i, `${figure}, ${level}`);
      }
    }
    for (const { id, who } of facts.survival) assert.equal(who, 'adult', id);
  });

  it('says what of 28 and 21 children hides behind 30 to 68, as safety.md puts it', () => {
    for (const level of levels) {
      const words = plainText(textsOf(level).facts.outlook['remission']?.reader ?? '');
      assert.match(words, /about 30 to 68 out of 100/);
      assert.match(words, /[Nn]one of these studies had a comparison group|No study compared them/);
    }
  });

  it('shows the reader’s country first and hides no group', () => {
    const names = Object.values(textsOf('standard').facts.groups).map(({ name }) => name);
    for (const country of ['', 'GB', 'DE', 'BR']) {
      const text = renderDocument('helio-condition-card', { country }, { format: 'text' });
      const places = text.slice(text.indexOf('Patient groups'));
      for (const name of names) assert.ok(places.includes(name), `${country}: ${name}`);
      const order = names.map((name) => [places.indexOf(name), name] as const).sort(([a], [b]) => a - b);
      const own = { GB: /Myositis UK|Contact|Juvenile Dermatomyositis Research Group/, DE: /DGM/ }[country];
      assert.match(order[0]?.[1] ?? '', own ?? /iMyoS|Cure JM/);
    }
    assert.match(renderDocument('helio-condition-card', { country: 'BR' }), /have not found a group for Brazil/);
  });

  it('says of every link that it leaves the site, and what of a code was not looked up', () => {
    const html = renderDocument('helio-condition-card');
    assert.equal(html.split('Another website: ').length - 1, facts.groups.length);
    assert.equal(
      html.split('From memory, not looked up').length - 1,
      facts.codes.flatMap(({ list }) => list).filter(({ verified }) => !verified).length,
    );
    for (const { system, code, verified, sources } of facts.codes.flatMap(({ list }) => list))
      assert.equal(verified, (sources?.length ?? 0) > 0, `${system} ${code}`);
  });
});

describe('the causes slice', () => {
  it('says of every factor how sure science is, and what it cannot show', () => {
    for (const figure of figures) {
      const text = document('helio-causes', figure);
      const shown = causes.factors.filter(({ who }) => who === 'all' || (who === 'adult') === (figure === 'adult'));
      assert.equal(text.split('How sure is science of the link?').length - 1, shown.length, figure);
      assert.equal(text.split('What it cannot show:').length - 1, shown.length, figure);
      for (const grade of new Set(shown.flatMap(({ sure = [] }) => sure))) assert.match(text, new RegExp(`\\(${grade} of 5\\)`));
    }
  });

  it('says first that it is nobody’s fault, in each voice, and that it is general knowledge', () => {
    for (const [figure, words] of [
      ['adult', 'It is not your fault.'],
      ['child', 'It is not your fault, and not your child’s.'],
      ['teen', 'It is not your fault, and not your parents’.'],
    ] as const) {
      const text = document('helio-causes', figure);
      assert.ok(text.includes(words), figure);
      assert.ok(text.indexOf(words) < text.indexOf('What goes together'), figure);
    }
    assert.ok(causes.fault.length > 0);
    assert.ok(causes.fault.every(({ verified, sources }) => !verified && sources.length === 0));
  });

  it('puts the link with cancer in the words of safety.md, for adults alone', () => {
    for (const level of levels) {
      const words = plainText(textsOf(level).causes.cancer['how-many']?.reader ?? '');
      assert.match(words, /about 9 to 33 out of every 100 adults with DM had cancer/);
      assert.match(words, /Most adults with DM do not/);
    }
    assert.deepEqual(
      [causes.cancerPicture?.filled, causes.cancerPicture?.upTo],
      [Math.min(...causes.cancerStudies.map(({ per100 }) => per100)), Math.max(...causes.cancerStudies.map(({ per100 }) => per100))],
    );
    for (const figure of ['teen', 'child']) {
      const young = document('helio-causes', figure).split('Questions to ask about')[0] ?? '';
      assert.match(young, /juvenile DM do not need routine checks for cancer/);
      assert.equal(young.match(/cancer/gi)?.length, 1, figure);
      assert.doesNotMatch(young, /smok|hydroxyurea|statin/i, figure);
    }
  });

  it('tells nobody to stop a medicine', () => {
    for (const level of levels) {
      const limits = plainText(textsOf(level).causes.factors['medicines']?.limits.reader ?? '');
      assert.match(
        limits,
        /Ask before you stop or change a medicine\. If you are ill or may be pregnant, call the same day and ask before the next dose/,
      );
    }
  });
});

describe('facts and causes', () => {
  for (const slice of ['facts', 'causes'] as const) {
    for (const level of levels) {
      it(`${slice} reads at grade ${highestGrade[level]} or below at level ${level}`, () => {
        const glossary = wholePack.text['en']?.[level]?.glossary as GlossaryText;
        const known = [
          'dermatomyositis',
          'DM',
          'myositis',
          'juvenile',
          'amyopathic',
          ...Object.values(glossary.terms).map(({ term }) => term),
        ];
        // Sentences: names of people and places are no sentences.
        const sentences = texts(textsOf(level)[slice]).filter((text) => /[.?]$/.test(text) && text.split(' ').length > 3);
        const { grade } = readingLevel(sentences, known);
        assert.ok(grade <= highestGrade[level], `grade ${grade.toFixed(1)}`);
      });
    }
  }

  it('speak to parents of their child, and to teenagers as themselves', () => {
    for (const tag of ['helio-condition-card', 'helio-causes']) {
      assert.match(document(tag, 'child'), /your child/);
      assert.doesNotMatch(document(tag, 'teen').split('Questions to ask about')[0] ?? '', /your child\b/);
      assert.doesNotMatch(document(tag, 'adult').split('Questions to ask about')[0] ?? '', /your child\b/);
    }
  });

  it('give a home to the claims about what it is, whom it meets and why', async () => {
    const { claims } = parse(await readFile('src/packs/dermatomyositis/claims.yaml', 'utf8')) as {
      claims: { id: string; carriedBy: string[] }[];
    };
    for (const id of ['S01', 'S02', 'S04', 'S05', 'S07', 'S08', 'S09', 'S10', 'S11', 'S12', 'S13']) {
      const { carriedBy = [] } = claims.find((claim) => claim.id === id) ?? {};
      assert.ok(
        carriedBy.some((home) => /^(facts|causes)\./.test(home)),
        id,
      );
    }
    assert.ok(claims.every(({ carriedBy }) => !carriedBy.some((home) => /helio-(condition-card|causes)/.test(home))));
  });
});
