/** The slice `daily-life` of the shipped pack, against what the issue and the dossier ask of it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText } from '../../../src/content/plain-text.js';
import { highestGrade, readingLevel } from '../../../src/content/reading-level.js';
import type { DailyLifeStructure, DailyLifeText } from '../../../src/content/types.js';
import type { Text } from '../../../src/content/tree.js';
import { part } from '../../../src/generated/packs/dermatomyositis/daily-life.js';
import { renderDocument } from '../../../src/ssr/index.js';

const structure = part.structure['daily-life'] as DailyLifeStructure;
const figures = ['adult', 'teen', 'child'] as const;
type Figure = (typeof figures)[number];
const levels = ['standard', 'easy'] as const;
const textOf = (level: (typeof levels)[number]): DailyLifeText => part.text['en']?.[level]?.['daily-life'] as DailyLifeText;
const isFor = (thing: { for?: readonly Figure[] | undefined }, figure: Figure): boolean => thing.for?.includes(figure) ?? true;
const documentOf = (figure: string, level = 'standard'): string =>
  renderDocument('helio-daily-life', { figure, level }, { format: 'text' }).replace(/\s+/g, ' ');

/** What nobody read, or read only in another text, checks nothing. */
const wasRead = (key: string): boolean => !['second-hand', 'not-read'].includes(part.sources[key]?.read ?? 'not-read');

/** Every text of a topic that a reader of it is told as running sentences. */
function sentencesOf({ why, tips, ask, numbers = {} }: DailyLifeText['topics'][string], voice: 'you' | 'parent'): string[] {
  const said = [why, ...Object.values(tips), ask].map((spoken) => spoken[voice] ?? spoken.you);
  return [...said, ...Object.values(numbers).map(({ text }) => text)].map((text) => plainText(text));
}

describe('the daily-life slice', () => {
  it('has every topic that the issue names, for those it is for', () => {
    const idsFor = (figure: Figure): string[] => structure.topics.filter((topic) => isFor(topic, figure)).map(({ id }) => id);
    const all = ['energy', 'sleep', 'sun', 'skin', 'eating', 'hands', 'moving', 'travel', 'medicines', 'infections', 'feelings', 'looks'];
    const own: Readonly<Record<Figure, readonly string[]>> = {
      adult: ['work', 'intimacy', 'money', 'carers'],
      teen: ['school', 'friends', 'love', 'adult-care'],
      child: ['school', 'money', 'parent'],
    };
    for (const figure of figures) assert.deepEqual(idsFor(figure).sort(), [...all, ...own[figure]].sort(), figure);
  });

  for (const level of levels) {
    it(`reads easily enough, topic by topic, at level ${level}`, () => {
      const glossary = Object.values(part.text['en']?.[level]?.glossary?.terms ?? {}).map(({ term }) => term);
      const names = [
        'dermatomyositis',
        'DM',
        'JDM',
        'polymyositis',
        'myositis',
        ...glossary.flatMap((term) => term.split(/[(),;/]/).map((each) => each.trim())),
      ];
      const medicines = [
        'methotrexate',
        'mycophenolate',
        'cyclophosphamide',
        'azathioprine',
        'tacrolimus',
        'ciclosporin',
        'hydroxychloroquine',
        'prednisolone',
        'trimethoprim',
        'co-trimoxazole',
        'allopurinol',
        'antiphospholipid',
        'pneumocystis',
        'hepatitis',
        'tuberculosis',
      ];
      const hard = Object.entries(textOf(level).topics).flatMap(([id, topic]) =>
        (['you', 'parent'] as const).flatMap((voice) => {
          const { grade, words } = readingLevel(sentencesOf(topic, voice), [...names, ...medicines].filter(Boolean));
          assert.ok(words >= 80, `${id}: ${String(words)} words`);
          return grade > highestGrade[level] ? [`${id}, ${voice}: ${grade.toFixed(1)}`] : [];
        }),
      );
      assert.deepEqual(hard, []);
    });
  }

  it('speaks to a parent of the child in every text that would speak to the child', () => {
    for (const level of levels) {
      for (const topic of structure.topics.filter((each) => isFor(each, 'child') && each.for?.length !== 1)) {
        const text = textOf(level).topics[topic.id];
        assert.ok(text?.why.parent && text.ask.parent, topic.id);
        for (const tip of topic.tips.filter((each) => isFor(each, 'child') && each.for?.length !== 1)) {
          const { you, parent } = text.tips[tip.id] as { you: Text; parent?: Text };
          if (parent === undefined)
            assert.doesNotMatch(plainText(you), /\byou(r|rs)? (body|skin|hands?|face|immune|defence|sleep|mood|arms?|throat)\b/i, tip.id);
        }
      }
    }
    // Titles of sources aside, which stand after the body.
    const bodyOf = (figure: Figure): string => documentOf(figure).split('Questions to ask about')[0] ?? '';
    for (const figure of ['adult', 'teen'] as const) assert.doesNotMatch(bodyOf(figure), /your child/i);
    assert.match(bodyOf('child'), /your child/i);
  });

  it('says the safety core to everyone, at both levels', () => {
    const core = [
      /Never stop (your child’s )?steroids (suddenly|all at once)/,
      /steroid card/i,
      /before any surgery/,
      /once a week, never (daily|each day)/,
      /fever of 38 °C \(100\.4 °F\) or more/i,
      /chickenpox, shingles or measles/,
      /No live vaccines/,
      /hepatitis B and tuberculosis/,
      /Pneumocystis/,
      /bones/,
      /eye checks/,
      /hear(ing)? (what is|things that are) not there/,
    ];
    for (const figure of figures) {
      for (const level of levels) for (const words of core) assert.match(documentOf(figure, level), words, `${figure} ${level}`);
    }
    for (const figure of ['adult', 'teen']) {
      for (const level of levels) {
        assert.match(documentOf(figure, level), /Methotrexate, mycophenolate and cyclophosphamide can harm/);
        assert.match(documentOf(figure, level), /alcohol|drink/i);
      }
    }
  });

  it('shows a tip without a source as unchecked', () => {
    for (const { id, tips } of structure.topics)
      for (const { verified, sources, id: tip } of tips) assert.equal(verified, sources.some(wasRead), `${id}.${tip}`);
    const html = renderDocument('helio-daily-life');
    assert.ok(html.includes('General knowledge, not yet checked against a source:'));
    const [checked = ''] = html.split('Sit down for tasks').slice(0, 1);
    assert.ok(checked.lastIndexOf('class="unverified"') > checked.lastIndexOf('class="tips"'));
  });

  it('shows tips with a source first', () => {
    for (const { id, tips } of structure.topics) {
      const order = tips.map(({ verified }) => Number(!verified));
      assert.deepEqual(order, [...order].sort(), id);
    }
  });

  it('counts in whole people where fewer than 30 were asked, and says whom', () => {
    for (const topic of structure.topics) {
      for (const { id, per100, count, n, sources } of topic.numbers) {
        assert.notEqual(per100 === undefined, count === undefined, id);
        assert.ok(sources.length > 0, id);
        assert.ok(n === undefined || n >= 30, id);
        assert.match(plainText(textOf('standard').topics[topic.id]?.numbers?.[id]?.place ?? ''), /(19|20)\d\d|does not say/, id);
      }
    }
  });

  it('gives children and teenagers no numbers of adults', () => {
    const adults = /\d+ (out of 100|of \d+) (adults|women|men|people with any kind|carers)/;
    assert.match(documentOf('adult'), adults);
    for (const figure of ['teen', 'child']) assert.doesNotMatch(documentOf(figure), adults, figure);
    for (const figure of ['teen', 'child']) assert.match(documentOf(figure), /44 out of 100 children with juvenile DM/, figure);
  });

  it('names entries of the red-flag box that exist, at least one for what can turn dangerous', () => {
    const box = new Set(part.structure.pack?.redFlags.map(({ id }) => id));
    for (const { id, redFlags } of structure.topics) for (const flag of redFlags) assert.ok(box.has(flag), `${id}: ${flag}`);
    for (const id of ['eating', 'medicines', 'infections', 'feelings', 'intimacy', 'love', 'moving', 'parent']) {
      assert.ok(structure.topics.find((topic) => topic.id === id)?.redFlags.length, id);
    }
  });

  it('has a letter for school and one for work, with boxes for a pen in the document', () => {
    for (const [figure, title] of [
      ['adult', 'A letter to an employer'],
      ['teen', 'A letter to school'],
      ['child', 'A letter to school'],
    ] as const) {
      const text = documentOf(figure);
      assert.ok(text.includes(title), figure);
      assert.ok(text.split('☐').length > 10, figure);
    }
  });

  it('gives no strength of a medicine, and names a strength of sunscreen with its sources only', () => {
    for (const figure of figures) {
      const text = documentOf(figure);
      assert.doesNotMatch(text, /\d ?(mg|ml|micrograms)\b/i);
      assert.equal(text.split('SPF').length - 1, 1);
    }
    const sunscreen = structure.topics.find(({ id }) => id === 'sun')?.tips.find(({ id }) => id === 'sunscreen');
    assert.deepEqual(sunscreen?.sources, ['nyu-sun', 'tma-sun']);
  });
});
