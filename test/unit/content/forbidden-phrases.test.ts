import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findDoses, forbiddenIn, forbiddenInLanguage } from '../../../src/content/forbidden-phrases.js';

const findForbiddenPhrases = forbiddenIn(['dermatomyositis', 'DM', 'JDM', 'juvenile dermatomyositis', 'myositis'], ['Cure JM']);

const refused = [
  'This treatment is proven.',
  'It is proven, not only safe.',
  'Research proves that it works.',
  'No doubt it cures DM.',
  'Stem cells can cure DM.',
  'It is not only a help, it cures.',
  'A guaranteed result.',
  'The medicine is safe.',
  'It is perfectly safe.',
  'This is safe for you.',
  'A miracle for many.',
  'A breakthrough.',
  'Try natural remedies.',
  'It is worth trying.',
  'The option recommended for you.',
  'You should stop your steroids.',
  'This page can diagnose DM.',
  'The map detects DM early.',
  'Use it to monitor your illness.',
  'Your score means that you have DM.',
  'This is your risk of cancer.',
  'You are likely to have DM.',
  'It is likely that you need steroids.',
  'You probably have dermatomyositis.',
  'Your child may have JDM.',
  'You have DM.',
  'More stands below.',
  'Nobody was there to compare them with.',
  'Nothing speaks against it.',
  'How many people have it is not known.',
  'It is hard to walk long ways.',
  'They are given together, so that one needle does.',
  'It is not to score oneself.',
  'Whether sun sets it off.',
  'Germs, harm to organs, no children later, a new disease, death.',
  'It can bring thin blood.',
  'The lungs will be hit.',
  'The food chokes.',
  'Many suffer from DM.',
  'DM sufferers feel tired.',
  'Victims of DM.',
  'Battling the disease takes strength.',
  'DM patients feel tired.',
  'Flesh-coloured bumps.',
  'It is a myth that sun helps.',
  'Some clinics claim success.',
  'Do not fall for it.',
  'The source article says so.',
  'Stay strong!',
];

const allowed = [
  'It is not proven.',
  'This has never been proven to work in DM.',
  'The use of fat cells is unproven in DM.',
  'Is it proven?',
  'There is no known cure.',
  'It cannot be cured, but it can be treated.',
  'Remission is not the same as a cure.',
  'It doesn’t cure DM.',
  'Cure JM is a charity.',
  'No result is guaranteed.',
  'No one knows whether it is safe.',
  'It is not safe for everyone.',
  'Is this safe for me?',
  'Ask your team whether it is safe for you.',
  'Only a doctor can diagnose DM.',
  'This page cannot diagnose.',
  'At diagnosis most children have a rash.',
  'A scan can detect changes in the lungs.',
  'Your team will monitor your lungs.',
  'Ask your team about your risk.',
  'This map cannot tell your risk.',
  'If you have DM, ask your team.',
  'It cannot tell you whether you have it.',
  'Do not wait if you have been told that you have the MDA5 antibody.',
  'You may have a fever.',
  'You have it checked at each visit.',
  'Some people with DM are more likely to fall.',
  'You should call the same day.',
  'You should not stop your steroids.',
  'Eyelids naturally darken with age.',
  'Wear gloves when you fight the cold.',
  'Children with juvenile DM often have it.',
];

describe('forbidden phrases', () => {
  for (const text of refused) it(`refuses: ${text}`, () => assert.notDeepEqual(findForbiddenPhrases(text), []));
  for (const text of allowed) it(`passes: ${text}`, () => assert.deepEqual(findForbiddenPhrases(text), []));

  it('says what to write instead', () => {
    assert.deepEqual(findForbiddenPhrases('A cat sat. It is proven.'), [
      { phrase: 'proven', fix: 'Say what studies of how many people found, or that it is not proven.' },
    ]);
  });

  it('takes a denial from the same clause only', () => {
    assert.notDeepEqual(findForbiddenPhrases('It is not cheap, but it cures.'), []);
    assert.notDeepEqual(findForbiddenPhrases('It does not hurt. It cures.'), []);
  });
});

describe('doses', () => {
  const doses = [
    'Take 10 mg.',
    'About 1,5 mg/kg a day.',
    'From 20–40 mg.',
    '2 g/kg over some days.',
    '500 micrograms.',
    'Five milligrams.',
    'Take two tablets a day.',
    '1000 IU daily.',
    '0.5mg',
  ];
  for (const text of doses) it(`finds: ${text}`, () => assert.equal(findDoses(text).length, 1, String(findDoses(text))));
  const none = [
    '50 out of 100 people.',
    'A fever of 38 °C.',
    'A tablet a day helps some.',
    'In 30 minutes.',
    '15 grades',
    'Take two tablets of slate.',
    'Once a week, never daily.',
  ];
  for (const text of none) it(`does not find: ${text}`, () => assert.deepEqual(findDoses(text), []));
});

describe('forbidden phrases in Spanish', () => {
  const find = forbiddenInLanguage('es-MX');
  for (const text of [
    'Su batalla contra la enfermedad.',
    'Es una víctima.',
    'Ella sufre de miositis.',
    'Es una cura milagrosa.',
    'Un tratamiento sin efectos secundarios.',
  ]) {
    it(`refuses "${text}"`, () => {
      assert.equal(find?.(text).length, 1);
    });
  }

  it('passes what is said of people, and languages that have no rules', () => {
    assert.deepEqual(find?.('Las personas con miositis viven con la enfermedad. Puede tener efectos secundarios.'), []);
    assert.equal(forbiddenInLanguage('fr'), undefined);
  });
});
