/** What the signing round of 30 November 2026 asked of every text but treatments and evidence: each statement, its tier, no old wording. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { part as pack } from '../../../src/generated/packs/dermatomyositis/all.js';
import { documentTags, renderDocument } from '../../../src/ssr/index.js';

type Voices = Record<'reader' | 'parent', Record<'standard' | 'easy', string>>;
const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const box = (parse(read('src/packs/dermatomyositis/en/pack.yaml')) as { redFlags: Record<string, Voices> }).redFlags;
const flags = pack.structure.pack?.redFlags ?? [];
const levels = ['standard', 'easy'] as const;
const document = (tag: string, figure: string, level: string, today?: string): string =>
  renderDocument(tag, { figure, level }, { format: 'text', ...(today && { today }) }).replace(/\s+/g, ' ');
const withBox = documentTags.filter((tag) => tag !== 'helio-term');

const rule = {
  reader:
    /Never stop steroids (suddenly|all at once)\. For other medicines: if you are ill or may be pregnant, call the same day( and ask|\. Ask) before the next dose\./,
  parent:
    /Never stop steroids (suddenly|all at once)\. For other medicines: if your child is ill or may be pregnant, call the same day( and ask|\. Ask) before the next dose\./,
};

/** By id: the tier, and what each text says, in the reader's voice and in a parent's. */
const warnings: Readonly<Record<string, readonly [tier: string, says: RegExp, toParent?: RegExp]>> = {
  'headache-stiff-neck': ['emergency', /headache with a stiff neck|head hurts very badly and your neck is stiff/, /stiff/],
  'sight-loss': ['emergency', /suddenly (lose sight|cannot see)/, /suddenly (loses sight|cannot see)/],
  'steroid-collapse': [
    'emergency',
    /keep (vomiting|throwing up), or cannot keep them down.*“I take steroids\.”/,
    /cannot keep them down.*“My child takes steroids\.”/,
  ],
  'own-shingles-or-chickenpox': ['same-day', /rash of shingles or chickenpox/],
  'thirst-on-steroids': ['same-day', /very thirsty/],
  'missed-steroids': ['same-day', /(vomited|threw up) once.*missed a day.*cannot swallow/],
  'methotrexate-too-often': ['same-day', /Take no more until you have spoken to someone/, /Give no more until you have spoken to someone/],
  'bleeding-on-medicine': [
    'same-day',
    /azathioprine, mycophenolate or cyclophosphamide.*(bleeding|bleed).*bad mouth sores, or any.* with fever or bruises.*throat.*yellow.*(breathlessness|out of breath)/,
    /azathioprine, mycophenolate or cyclophosphamide.*bad mouth sores, or any.* with fever or bruises.*throat.*yellow/,
  ],
  'pregnancy-on-medicine': [
    'same-day',
    /cyclophosphamide or a JAK inhibitor\. Brepocitinib is one of these; we have not read its label\. Ask before the next dose/,
  ],
  'suicide-plan': ['emergency', /have a plan, or you have hurt yourself badly/, /has a plan, or has hurt themselves badly/],
  'vision-change': ['same-day', /but you can still see/, /but your child can still see/],
  fever: ['same-day', /38 °C \(100\.4 °F\)/],
  'mda5-no-symptom': ['within-days', /Ask this week that your lungs are tested\./, /Ask this week that your child’s lungs are tested\./],
  'unusual-bleeding': ['within-days', /call the same day/],
};

describe('the box of red flags', () => {
  for (const [id, [tier, says, toParent = says]] of Object.entries(warnings)) {
    it(`${id} is ${tier}, and says what it must at both levels, to a parent too`, () => {
      const flag = flags.find((each) => each.id === id);
      assert.equal(flag?.level, tier);
      assert.equal(flag.verified, false, 'a clinician has to sign it first');
      for (const level of levels) {
        assert.match(box[id]?.reader[level] ?? '', says, level);
        assert.match(box[id]?.parent[level] ?? '', toParent, level);
      }
    });
  }

  it('speaks of the child to a parent in each entry, and to nobody else', () => {
    assert.deepEqual(
      Object.keys(box),
      flags.map(({ id }) => id),
    );
    for (const [id, { reader, parent }] of Object.entries(box)) {
      for (const level of levels) {
        assert.match(parent[level], /\b[Yy]our child\b|on your child/, id);
        assert.doesNotMatch(reader[level], /your child/i, id);
        assert.doesNotMatch(
          parent[level],
          /\b[Yy]ou (take|have a|get|choke|struggle|lose|think)\b|\byour (breath|sight|lungs|skin|belly|face)\b/,
          id,
        );
      }
    }
  });

  for (const tag of withBox) {
    it(`${tag} shows a parent the voice for parents, and a teenager "you"`, () => {
      for (const level of levels) {
        const [parents, teens] = [document(tag, 'child', level), document(tag, 'teen', level)];
        assert.ok(parents.includes(box['choking']?.parent[level] ?? '?') && !parents.includes(box['choking']?.reader[level] ?? ''), level);
        assert.ok(teens.includes(box['choking']?.reader[level] ?? '?') && !teens.includes(box['choking']?.parent[level] ?? ''), level);
        assert.match(parents, rule.parent);
        assert.match(teens, rule.reader);
        assert.match(document(tag, 'adult', level), rule.reader);
      }
    });

    it(`${tag} says when the warnings were checked, and that the date has passed once it has`, () => {
      for (const level of levels) {
        const before = document(tag, 'adult', level, '2027-05-30');
        assert.match(before, /These warnings were last checked against sources on 30 November 2026\. Next check due 30 May 2027\./);
        assert.doesNotMatch(before, /due for a check on 30 May 2027/);
        const after = document(tag, 'adult', level, '2027-05-31');
        assert.match(
          after,
          /This text was due for a check on 30 May 2027\. Some of it may be out of date\. These warnings were last checked/,
        );
      }
    });
  }
});

const textFiles = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return /node_modules|generated/.test(name) ? [] : textFiles(path);
    return /\.(yaml|ts|html|mdx?|json)$/.test(name) ? [path] : [];
  });
// Treatments and evidence have tests of their own.
const written = ['src/packs/dermatomyositis', 'src/elements', 'src/base', 'src/article', 'src/parts', 'examples', 'stories', 'docs/site']
  .flatMap(textFiles)
  .filter((file) => !/\/(treatments|evidence)\.yaml$/.test(file));

// Spanish writes 100,4; the rules below are about what is said, not about the mark.
const withPoints = (file: string): string => (file.includes('/es/') ? read(file).replaceAll(/(?<=\d),(?=\d)/g, '.') : read(file));

describe('what was wrong is nowhere', () => {
  const old: Readonly<Record<string, RegExp>> = {
    'never stop a medicine by yourself': /never stop a medicine|do not stop a medicine|I change none on my own|never stop any medicine/i,
    'a fever in one scale alone': /38(&nbsp;|\s)°C(?! \(100\.4(&nbsp;|\s)°F\))/,
    'vomiting on steroids as an emergency only when dizzy':
      /(vomiting|throwing up) on steroids, (with|when)|steroids do not stay down\? Call the same day/i,
    'three live vaccines as if they were all': /German measles and (the )?polio drops are live/,
    'the unread number of tests': /how many had this test is not in what we read/,
    'muscle enzymes taken for CK': /children with juvenile DM had a normal CK, place: 'US study/,
    'thin blood': /thin blood(?! vessels)/i,
    'lungs told as hit': /lungs will be hit/,
    'food that chokes': /food chokes/,
    'harm that was done as a call of the same day': /or has done so/,
    'a staging host or a re-upload as the address of a source':
      /mimsdev|test\.printo|docslib|scribd|yumpu|findmedarticle|prescriberpoint|cm\.healio/,
  };
  for (const [what, pattern] of Object.entries(old)) {
    it(what, () => {
      assert.deepEqual(
        written.filter((file) => pattern.test(withPoints(file))),
        [],
      );
    });
  }
});

describe('the same rule in every place', () => {
  it('stopping', () => {
    for (const level of levels) {
      for (const figure of ['adult', 'teen', 'child'])
        assert.match(document('helio-daily-life', figure, level), rule[figure === 'child' ? 'parent' : 'reader']);
      assert.match(document('helio-body-map', 'adult', level), /written plan|plan on paper/);
      assert.match(
        document('helio-clinic-checklist', 'adult', level),
        /if I am ill or may be pregnant, I call the same day( and ask|\. I ask) before the next dose/,
      );
      assert.match(document('helio-daily-life', 'adult', level), /severe infection often means a pause|bad infection often means a break/);
    }
  });

  it('prevention of Pneumocystis beside the danger of co-trimoxazole with methotrexate', () => {
    for (const level of levels) {
      for (const figure of ['adult', 'teen', 'child'])
        assert.match(
          document('helio-daily-life', figure, level),
          /co-trimoxazole can (threaten life|put life at risk)\. But .*small regular amount.*keep (taking|giving) it, with (your|the) blood tests/,
        );
      assert.match(document('helio-daily-life', 'child', level), /MDA5, open sores or lung (disease|illness)/);
    }
  });

  it('vaccines: examples said as examples, and the shingles vaccine that is not live', () => {
    for (const level of levels) {
      const words = document('helio-daily-life', 'adult', level);
      for (const name of [
        'measles',
        'mumps',
        'German measles',
        'chickenpox',
        'yellow fever',
        'rotavirus',
        'BCG',
        'polio or typhoid by mouth',
      ])
        assert.ok(words.includes(name), name);
      assert.match(words, /Ask before (any|you have any) vaccine/);
      assert.match(words, /shingles vaccine is not live/);
    }
    const { sources } = pack;
    assert.equal(sources['acr-vaccination-2022']?.doi, '10.1002/acr.25045');
    assert.equal(sources['eular-reproduction-2024']?.doi, '10.1016/j.ard.2025.02.023');
  });

  it('MDA5 before any symptom', () => {
    for (const level of levels) {
      assert.ok(document('helio-test-guide', 'adult', level).split(/sk this week that the lungs are tested/).length > 3);
      assert.ok(document('helio-body-map', 'adult', level).split(/sk this week that the lungs are tested/).length > 3);
    }
  });

  it('contraception with JAK inhibitors too', () => {
    for (const level of levels) {
      for (const figure of ['adult', 'teen']) assert.match(document('helio-daily-life', figure, level), /and with any JAK inhibitor/);
    }
  });

  it('signs and tests, where they have one voice for all, do not tell a parent of "your lungs"', () => {
    for (const level of levels) {
      for (const tag of ['helio-body-map', 'helio-test-guide'])
        assert.doesNotMatch(
          document(tag, 'child', level),
          /\byour (lungs|breath|breathing|heart|head|urine|pee|sight|body)\b(?! by mistake)|\b[Ii]f you (have a|get|fall|choke|take steroids|lose|cannot)\b/,
        );
    }
  });

  it('azathioprine in pregnancy', () => {
    for (const level of levels)
      assert.match(document('helio-daily-life', 'adult', level), /strong itch unlike your usual itch.*ask before the next dose/);
  });
});

describe('the tests', () => {
  it('say how the families were asked, and how many had each test', () => {
    for (const level of levels) {
      const words = document('helio-test-guide', 'child', level);
      assert.ok(words.split('from telephone interviews with families').length > 3);
      assert.match(words, /had normal muscle enzymes/);
    }
  });

  it('say which cancer checks are repeated, that one PET-CT is an option, and which troponin', () => {
    for (const level of levels) {
      const words = document('helio-test-guide', 'adult', level);
      assert.match(words, /first checks \(chest X-ray, blood and urine\) are (repeated|done again) each year for three years/);
      assert.match(words, /(single|One) PET-CT scan/);
      assert.match(words, /troponin T was (raised|high) in 41 out of 100/i);
    }
    assert.deepEqual(pack.structure.tests?.notes.find(({ id }) => id === 'cancer-children')?.sources, ['imacs-2023-figure-1']);
  });
});
