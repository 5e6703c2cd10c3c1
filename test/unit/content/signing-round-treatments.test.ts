/** What the signing round of 30 November 2026 asked of treatments and evidence: that each statement is there, and the old one nowhere. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { findDoses } from '../../../src/content/forbidden-phrases.js';
import { coreOf, eachMatches, evidence, levels, option, rowsOf, structure, treatments, wordsOf } from './treatment-words.js';

const stopping = {
  standard:
    'Never stop steroids suddenly. For other medicines: if you are ill or may be pregnant, call the same day and ask before the next dose.',
  easy: 'Never stop steroids all at once. For other medicines: if you are ill or may be pregnant, call the same day. Ask before the next dose.',
};

describe('stopping a medicine', () => {
  it('is told in one wording: in the key point, and wherever cells tempt a reader to stop', () => {
    for (const level of levels) {
      assert.equal(wordsOf(treatments(level).keyPoints['never-stop-suddenly']), stopping[level]);
      const { had, heard } = evidence(level);
      assert.ok(wordsOf(had['keep-medicine']).endsWith(stopping[level]));
      assert.ok(wordsOf(heard['stop-medicine']?.text).endsWith(stopping[level]));
    }
  });

  it('is never forbidden of every medicine, where a same-day call may mean to pause one', () => {
    for (const level of levels) {
      const all = `${wordsOf(treatments(level))}\n${wordsOf(evidence(level))}`;
      assert.doesNotMatch(all, /never stop (a|any|your) medicines?|do not stop your medicines|do not stop steroids/i);
    }
  });

  it('is meant with each same-day call: fever and pregnancy ask before the next dose, and steroids go on', () => {
    for (const id of ['fever', 'pregnancy']) {
      eachMatches(coreOf(id), /same day/);
      eachMatches(coreOf(id), /before the next dose/);
      eachMatches(coreOf(id), /Never stop steroids/);
    }
    eachMatches(coreOf('methotrexate-weekly'), /take no more until you have (spoken|talked) to someone/);
  });

  it('tells steroids vomited once from steroids that do not stay down', () => {
    const [standard, easy] = coreOf('steroids-not-suddenly');
    assert.match(standard ?? '', /Vomited once, missed a day, or cannot swallow them: call the same day/);
    assert.match(standard ?? '', /keep vomiting or cannot keep them down, it is an emergency/);
    assert.match(easy ?? '', /threw up once, missed a day or cannot swallow them, call the same day/);
    assert.match(easy ?? '', /keep throwing up or cannot keep them down, get help now/);
    eachMatches(coreOf('steroids-not-suddenly'), /“I take steroids\.”/);
  });
});

describe('the safety core', () => {
  it('has *Pneumocystis*, hepatitis B and TB on every medicine that lowers the defence for long', () => {
    for (const id of [
      ...['prednisolone', 'methylprednisolone-pulses', 'corticotropin-gel', 'methotrexate', 'azathioprine', 'mycophenolate'],
      ...['tacrolimus-ciclosporin', 'jak-inhibitors', 'brepocitinib', 'cyclophosphamide', 'rituximab', 'stem-cell-transplant', 'car-t'],
    ]) {
      for (const item of ['pneumocystis', 'hepatitis-and-tb']) assert.ok(option(id).core.includes(item), `${id}: ${item}`);
    }
  });

  it('asks whether a test is needed, and says of none that it is done', () => {
    eachMatches(coreOf('hepatitis-and-tb'), /Ask (whether|if) you need a test/);
    for (const text of coreOf('hepatitis-and-tb')) assert.doesNotMatch(text, /you are checked|you have tests/);
    assert.deepEqual(structure.core.find(({ id }) => id === 'hepatitis-and-tb')?.sources, ['eular-infections-2022']);
  });

  it('says beside the danger of co-trimoxazole that a small amount for prevention goes on', () => {
    const said = [...coreOf('pneumocystis'), ...rowsOf('methotrexate').map((row) => wordsOf(row?.interactions))];
    for (const text of said) assert.match(text, /If your own team gives you a small (regular )?amount .*keep taking it/s);
    eachMatches(coreOf('pneumocystis'), /MDA5, skin (ulcers|sores) or lung disease/);
    eachMatches(coreOf('pneumocystis'), /high(er)? doses of steroids for some weeks/i);
  });

  it('gives a fever in both scales, here and on cells', () => {
    for (const level of levels) {
      for (const text of [wordsOf(treatments(level).core['fever']), wordsOf(evidence(level).had['same-day'])])
        assert.match(text, /38 °C \(100\.4 °F\) or more/);
    }
  });

  it('names live vaccines as examples, and that the newer shingles vaccine is none', () => {
    eachMatches(
      coreOf('live-vaccines'),
      /measles, mumps, rubella, chickenpox, yellow fever.*rotavirus, BCG, and polio or typhoid by mouth/,
    );
    eachMatches(coreOf('live-vaccines'), /not live: US experts strongly advise it for adults/);
    eachMatches(coreOf('live-vaccines'), /shingles (vaccine|jab) is not live/);
    eachMatches(coreOf('live-vaccines'), /^Ask before/);
  });

  it('begins the warning on JAK inhibitors with serious infections, and names five medicines', () => {
    for (const text of coreOf('jak-warning')) {
      assert.match(text, /serious infections.*death, cancer, heart attack, stroke and blood clots/is);
      for (const name of ['tofacitinib', 'baricitinib', 'upadacitinib', 'ritlecitinib', 'deuruxolitinib']) assert.ok(text.includes(name));
      assert.doesNotMatch(text, /brepocitinib/);
    }
    eachMatches(
      rowsOf('jak-inhibitors').map((row) => row?.serious),
      /^They can cause serious infections/,
    );
    eachMatches(
      rowsOf('jak-inhibitors').map((row) => row?.adultsOnly),
      /from 65 years, after long smoking/,
    );
  });
});

describe('the words for evidence', () => {
  it('keep to their own definitions', () => {
    const wordOf = (id: string) => option(id).evidence;
    assert.deepEqual(['brepocitinib', 'ivig', 'efgartigimod', 'dazukibart'].map(wordOf), ['good', 'good', 'some', 'some']);
    // A few people without a comparison: 8 and 11.
    assert.deepEqual(['scig', 'corticotropin-gel'].map(wordOf), ['very-early', 'very-early']);
    for (const { id, evidence: word, study } of structure.treatments) {
      const best = structure.studies.find((each) => each.id === study);
      if (word === 'good') assert.ok(best && best.arms.length > 1 && best.arms.some((arm) => arm.id === 'placebo') && best.n >= 95, id);
    }
  });

  it('never call a trial good that missed its goal', () => {
    for (const level of levels) {
      const { good, some } = treatments(level).evidenceWords;
      assert.match(wordsOf(good?.meaning), /clear result/);
      assert.match(wordsOf(some?.meaning), /missed their main goal/);
    }
    assert.equal(option('rituximab').evidence, 'some');
  });
});

describe('fair numbers', () => {
  it('compare clots on IVIG and placebo over the same weeks', () => {
    for (const row of rowsOf('ivig')) {
      const text = wordsOf(row?.serious);
      assert.match(text, /first 16 weeks of the trial: 1 of 52 adults on IVIG, (and )?none of 48 on a placebo/);
      assert.match(text, /40 weeks: 6 of 95/);
      assert.match(text, /five of the(se)? six/i);
      assert.match(text, /after week 16/);
      assert.match(text, /slower drips/i);
      assert.match(text, /stiff neck.*get help now/is);
      assert.doesNotMatch(text, /6 of 95 adults (over|in) 40 weeks of the trial, and in none/);
    }
  });

  it('tell of how many children 21 came off all medicine', () => {
    eachMatches(
      rowsOf('less-medicine-step-by-step').map((row) => row?.study),
      /31 of 69 children met the entry criteria, and 21 of these 31/,
    );
  });

  it('warn that Octagam can mislead a glucose meter', () => {
    eachMatches(
      rowsOf('ivig').map((row) => row?.interactions),
      /Octagam.*maltose.*meter.*too much insulin/s,
    );
  });
});

describe('pregnancy, by medicine', () => {
  it('gives the range for cyclophosphamide, the longest first, for women and for men', () => {
    for (const row of rowsOf('cyclophosphamide')) {
      assert.match(wordsOf(row?.pregnancy.leaflet), /longest .*12 months.*three/s);
      assert.match(wordsOf(row?.fathers.leaflet), /longest .*six months.*three/s);
    }
  });

  it('says of rituximab that the texts read name women only', () => {
    for (const row of rowsOf('rituximab')) {
      assert.match(wordsOf(row?.fathers.leaflet), /name women only/);
      assert.doesNotMatch(wordsOf(row?.fathers.leaflet), /both sexes|men too|12 months/);
    }
  });

  it('sets no leaflet against the specialists on azathioprine, and tells of the itch', () => {
    for (const row of rowsOf('azathioprine')) {
      const text = wordsOf(row?.pregnancy);
      assert.match(text, /British and European/);
      assert.match(text, /your usual itch.*call the same day.*before the next dose/is);
      assert.doesNotMatch(text, /Canadian/);
    }
    const { pregnancy } = option('azathioprine').rows;
    assert.ok(pregnancy.specialists.sources.includes('eular-reproduction-2024'));
    assert.ok(pregnancy.leaflet?.sources.includes('mhra-thiopurines-2025'));
  });

  it('says yes to methylprednisolone drips, as the table does', () => {
    for (const row of rowsOf('methylprednisolone-pulses')) {
      assert.match(wordsOf(row?.pregnancy), /table for nerve specialists says yes/);
      assert.match(wordsOf(row?.fathers), /says yes/);
      assert.doesNotMatch(wordsOf(row), /found nothing on drips/);
    }
  });

  it('rests on no guideline that has been replaced', async () => {
    for (const file of ['treatments.yaml', 'evidence.yaml'])
      assert.doesNotMatch(await readFile(`src/packs/dermatomyositis/${file}`, 'utf8'), /eular-pregnancy-2016|furer-2020/);
  });
});

describe('what has moved on', () => {
  it('is said with the day of looking, and a result that nobody read is called reported', () => {
    for (const row of rowsOf('efgartigimod')) {
      assert.match(wordsOf(row?.licence), /30 November 2026.*reported.*have not found/s);
      assert.doesNotMatch(wordsOf(row), /trial is (still )?running/);
    }
  });
});

describe('the words', () => {
  it('are those of written English, at both levels', () => {
    for (const level of levels) {
      const all = `${wordsOf(treatments(level))}\n${wordsOf(evidence(level))}`;
      assert.doesNotMatch(all, /no ?(body|one) (was there )?to compare|Nothing speaks against|no children later|Germs|stood behind that/i);
      assert.doesNotMatch(all, /how many (out of 100 )?(people )?(get better )?is not known/i);
      assert.deepEqual(findDoses(all), []);
    }
  });
});
