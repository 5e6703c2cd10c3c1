import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules, type RuleId } from '../../../src/content/lint/diagnostic.js';
import { brokenFiles, lintBroken, lintFiles, madeUpFiles, withTreatments, type Break } from './made-up-pack.js';

interface Case {
  readonly rule: RuleId;
  readonly name: string;
  readonly breaks: readonly Break[];
  /** The diagnostics that must be made, and no others: the file, how the line starts, and the path. */
  readonly expected: readonly (readonly [file: string, start: string, path: string])[];
  readonly severity?: 'warning';
  /** What the message must name. */
  readonly message?: RegExp;
}

const structure = (from: string | RegExp, to: string): Break => ({ file: 'findings.yaml', from, to });
const text = (from: string | RegExp, to: string): Break => ({ file: 'en/findings.yaml', from, to });

const treatments = (from: string | RegExp, to: string): Break => ({ file: 'treatments.yaml', from, to });
const treatmentsText = (from: string | RegExp, to: string): Break => ({ file: 'en/treatments.yaml', from, to });

const core = (from: string | RegExp, to: string): Break => ({ file: 'core.yaml', from, to });
const criteria = (from: string | RegExp, to: string): Break => ({ file: 'criteria.yaml', from, to });
const trials = (from: string | RegExp, to: string): Break => ({ file: 'trials.yaml', from, to });

const cases: readonly Case[] = [
  {
    rule: 'syntax',
    name: 'YAML that cannot be read',
    breaks: [{ file: 'en/glossary.yaml', from: 'term: Hum', to: 'term: "Hum' }],
    expected: [['en/glossary.yaml', 'term: "Hum', '']],
  },
  {
    rule: 'syntax',
    name: 'JSON that is only YAML',
    breaks: [{ file: 'sources.json', from: '"type": "webpage"', to: 'type: "webpage"' }],
    expected: [['sources.json', 'type: "webpage"', '']],
  },
  {
    rule: 'open-mark',
    name: 'a mark that does not close',
    breaks: [text('A scarf helps in the cold.', 'A **scarf helps in the cold.')],
    expected: [['en/findings.yaml', '', 'findings.humming-lungs.dailyLife.standard']],
    message: /"\*\*" is shown as typed/,
  },
  {
    rule: 'hidden-character',
    name: 'a character that nobody sees',
    breaks: [text('A scarf helps in the cold.', 'A scarf\u202e helps in the cold.')],
    expected: [['en/findings.yaml', '', 'findings.humming-lungs.dailyLife.standard']],
    message: /U\+202E/,
  },
  {
    rule: 'entity',
    name: 'HTML in a title',
    breaks: [{ file: 'sources.json', from: '"title": "', to: '"title": "Hum &amp; buzz: ' }],
    expected: [['sources.json', '', '0.title']],
    message: /&amp;/,
  },
  {
    rule: 'source-address',
    name: 'a DOI written as an address',
    breaks: [{ file: 'sources.json', from: '"type": "webpage"', to: '"type": "webpage", "DOI": "https://doi.org/10.1000/182"' }],
    expected: [['sources.json', '', '1.DOI']],
  },
  {
    rule: 'silence',
    name: 'a rule that is silenced without a reason',
    breaks: [structure('    layer: skin', '    # heliotrope-ignore skin-tones\n    layer: skin')],
    expected: [['findings.yaml', '', '']],
    message: /without a reason/,
  },
  {
    rule: 'silence',
    name: 'a rule that guards readers',
    breaks: [text('A scarf helps in the cold."', 'A scarf helps in the cold." # heliotrope-ignore dose: it is small')],
    expected: [['en/findings.yaml', '', '']],
    message: /cannot be silenced/,
  },
  {
    rule: 'silence',
    name: 'a rule that has nothing to say there',
    breaks: [text('A scarf helps in the cold."', 'A scarf helps in the cold." # heliotrope-ignore forbidden-phrase: it is a name')],
    expected: [['en/findings.yaml', '', '']],
    severity: 'warning',
  },
  {
    rule: 'order',
    name: 'a day that no calendar has',
    breaks: [{ file: 'sources.json', from: '[[2021]]', to: '[[2021, 2, 30]]' }],
    expected: [['sources.json', '', '1.issued.date-parts.0']],
  },
  {
    rule: 'order',
    name: 'more out of 100 than out of 100 can be, in the wrong order',
    breaks: [structure('per100: { min: 20, max: 30 }', 'per100: { min: 30, max: 20 }')],
    expected: [['findings.yaml', '', 'findings.0.frequency.0.per100']],
  },
  {
    rule: 'schema',
    name: 'a value that is not allowed',
    breaks: [structure('who: adult', 'who: adults')],
    expected: [['findings.yaml', '- { id: grown-ups, who: adults', 'findings.0.frequency.0.who']],
    message: /"adult".*found "adults"/,
  },
  {
    rule: 'schema',
    name: 'a key that is missing',
    breaks: [structure('    noticed: true\n', '')],
    expected: [['findings.yaml', '- id: striped-lids', 'findings.0.noticed']],
    message: /"noticed" is missing/,
  },
  {
    rule: 'schema',
    name: 'a key that is not known',
    breaks: [text('    dailyLife:\n      standard: "People', '    dailylife: x\n    dailyLife:\n      standard: "People')],
    expected: [['en/findings.yaml', 'dailylife: x', 'findings.striped-lids.dailylife']],
    message: /"dailylife" is not known/,
  },
  {
    rule: 'schema',
    name: 'a part of a range',
    breaks: [structure('per100: { min: 20, max: 30 }', 'per100: { min: 20, max: thirty }')],
    expected: [['findings.yaml', '- { id: grown-ups', 'findings.0.frequency.0.per100.max']],
  },
  {
    rule: 'schema',
    name: 'neither per100 nor count',
    breaks: [structure('count: { seen: 3, of: 7 }, ', '')],
    expected: [['findings.yaml', '- { id: few', 'findings.0.frequency.1']],
    message: /either per100 or count/,
  },
  {
    rule: 'schema',
    name: 'an id in capitals',
    breaks: [
      { file: 'glossary.yaml', from: '- { id: hum }', to: '- { id: hum }\n  - { id: Buzz }' },
      {
        file: 'en/glossary.yaml',
        from: '  hum:',
        to: '  Buzz: { term: Buzz, definition: { standard: "A sound.", easy: "A sound." } }\n  hum:',
      },
    ],
    expected: [
      ['en/glossary.yaml', 'Buzz:', 'terms.Buzz'],
      ['glossary.yaml', '- { id: Buzz }', 'terms.2.id'],
    ],
  },
  {
    rule: 'markdown',
    name: 'a link to elsewhere',
    breaks: [text('"It may bother you in photos. You can talk', '"It [may](https://example.org) bother you in photos. You can talk')],
    expected: [['en/findings.yaml', 'standard: "It [may]', 'findings.striped-lids.children.teen.standard']],
    message: /a link to "https:/,
  },
  {
    rule: 'unknown-file',
    name: 'a file with a wrong name',
    breaks: [],
    expected: [['finding.yaml', 'findings: []', '']],
    severity: 'warning',
  },
  {
    rule: 'duplicate-id',
    name: 'a finding whose id is used twice',
    breaks: [structure('id: humming-lungs', 'id: striped-lids'), text(/ {2}humming-lungs:[^]*/, '')],
    expected: [['findings.yaml', '- id: striped-lids', 'findings.1']],
  },
  {
    rule: 'duplicate-id',
    name: 'a source whose id is used twice',
    breaks: [{ file: 'sources.json', from: '"id": "made-up-report"', to: '"id": "made-up-study"' }],
    expected: [['sources.json', '{', '1']],
  },
  {
    rule: 'duplicate-id',
    name: 'a duplicate key',
    breaks: [text('    name: Humming lungs\n', '    name: Humming lungs\n    name: Humming\n')],
    expected: [['en/findings.yaml', 'name: Humming', '']],
  },
  {
    rule: 'unknown-region',
    name: 'a region of another layer',
    breaks: [structure('regions: [lungs]', 'regions: [lungs, scalp]')],
    expected: [['findings.yaml', 'regions: [lungs, scalp]', 'findings.1.regions.1']],
    message: /"scalp" in layer inside/,
  },
  {
    rule: 'unknown-sign',
    name: 'a sign that has no drawing',
    breaks: [structure('sign: heliotrope', 'sign: stripes')],
    expected: [['findings.yaml', 'sign: stripes', 'findings.0.sign']],
    severity: 'warning',
    message: /regions of striped-lids alone are shown/,
  },
  {
    rule: 'unknown-sign',
    name: 'a sign within the body',
    breaks: [structure('regions: [lungs]', 'regions: [lungs]\n    sign: shawl')],
    expected: [['findings.yaml', 'sign: shawl', 'findings.1.sign']],
  },
  {
    rule: 'unknown-group',
    name: 'a group that does not exist',
    breaks: [structure('group: face', 'group: faces')],
    expected: [['findings.yaml', 'group: faces', 'findings.0.group']],
  },
  {
    rule: 'unknown-group',
    name: 'a group of another layer',
    breaks: [structure('group: chest', 'group: face')],
    expected: [['findings.yaml', 'group: face', 'findings.1.group']],
  },
  {
    rule: 'unknown-red-flag',
    name: 'a red flag that is not in the box',
    breaks: [structure('redFlags: [hard-breathing, high-fever]', 'redFlags: [hard-breathing, high-fever, hiccups]')],
    expected: [['findings.yaml', 'redFlags:', 'findings.1.redFlags.2']],
  },
  {
    rule: 'unknown-part',
    name: 'an evidence word that does not exist',
    breaks: [treatments('evidence: some', 'evidence: good')],
    expected: [['treatments.yaml', 'evidence: good', 'treatments.0.evidence']],
    message: /"good" \(treatment hydroxychloroquine\)/,
  },
  {
    rule: 'duplicate-id',
    name: 'an item of the safety core whose id is used twice',
    breaks: [treatments(/( {2}- \{ id: eye-checks.*\n)/, '$1$1')],
    expected: [['treatments.yaml', '- { id: eye-checks', 'core.1']],
  },
  {
    rule: 'icon-array',
    name: 'a group of too few people that is drawn',
    breaks: [treatments('id: placebo, n: 40', 'id: placebo, n: 29')],
    expected: [['treatments.yaml', 'iconArray: true', 'studies.0.iconArray']],
  },
  {
    rule: 'icon-array',
    name: 'a group with nobody to compare it with',
    breaks: [treatments(/ {6}- \{ id: placebo.*\n/, ''), treatmentsText(/ {6}placebo: .*\n/, '')],
    expected: [['treatments.yaml', 'iconArray: true', 'studies.0.iconArray']],
  },
  {
    rule: 'safety-core',
    name: 'a medicine without an item of its core',
    breaks: [treatments('core: [eye-checks]', 'core: []')],
    expected: [['treatments.yaml', 'core: []', 'treatments.0.core']],
    message: /"hydroxychloroquine" does not carry "eye-checks"/,
  },
  {
    rule: 'safety-core',
    name: 'a medicine that is not called by its class',
    breaks: [treatments('medicines: [hydroxychloroquine]', 'medicines: [none]')],
    expected: [['treatments.yaml', 'medicines: [none]', 'treatments.0.medicines']],
  },
  {
    rule: 'safety-core',
    name: 'a medicine that only its name tells',
    breaks: [treatmentsText('name: Hydroxychloroquine', 'name: Hydroxychloroquine and prednisolone')],
    expected: [['treatments.yaml', 'medicines: [', 'treatments.0.medicines']],
    message: /of the class steroid/,
  },
  {
    rule: 'safety-core',
    name: 'an item that the core does not have',
    breaks: [treatments('core: [eye-checks]', 'core: [eye-checks, ears]')],
    expected: [['treatments.yaml', 'core: [eye-checks, ears]', 'treatments.0.core']],
  },
  {
    rule: 'safety-core',
    name: 'an option that does not say of which class it is',
    breaks: [
      treatments('medicines: [hydroxychloroquine]', 'medicines: []'),
      treatments('id: hydroxychloroquine', 'id: humming'),
      treatmentsText(/^ {2}hydroxychloroquine:\n {4}name: Hydroxychloroquine/m, '  humming:\n    name: Humming'),
      trials('  hydroxychloroquine: {', '  humming: {'),
    ],
    expected: [['treatments.yaml', 'medicines: []', 'treatments.0.medicines']],
    message: /does not say of which class/,
  },
  {
    rule: 'safety-core',
    name: 'a class that core.yaml does not have',
    breaks: [treatments('medicines: [hydroxychloroquine]', 'medicines: [hydroxychloroquine, hums]')],
    expected: [['treatments.yaml', 'medicines: [', 'treatments.0.medicines']],
    message: /no class "hums"/,
  },
  {
    rule: 'safety-core',
    name: 'a class whose core is empty',
    breaks: [core(/steroid:([^]*)items:\n.*\n/, 'steroid:$1items: {}\n')],
    expected: [['core.yaml', 'items: {}', 'steroid.items']],
    message: /the core of the class steroid is empty/,
  },
  {
    rule: 'safety-core',
    name: 'an item of a class that has no text',
    breaks: [core('    eye-checks: []\nsteroid', '    eye-checks: []\n    ears: []\nsteroid')],
    expected: [
      ['core.yaml', 'ears: []', 'hydroxychloroquine.items.ears'],
      ['treatments.yaml', 'core: [eye-checks]', 'treatments.0.core'],
    ],
  },
  {
    rule: 'safety-core',
    name: 'an item that no class asks for',
    breaks: [
      treatments(/( {2}- \{ id: )eye-checks(.*\n)/, '$1eye-checks$2$1ears$2'),
      treatmentsText(/core:\n/, 'core:\n  ears: { standard: "Have your ears looked at.", easy: "Have your ears looked at." }\n'),
    ],
    expected: [['treatments.yaml', '- { id: ears', 'core.1']],
  },
  {
    rule: 'evidence-word',
    name: 'a word that is better than its studies',
    breaks: [
      treatments('- { id: some, dots: 3 }', '- { id: good, dots: 4 }'),
      treatments('evidence: some', 'evidence: good'),
      treatmentsText('  some:', '  good:'),
    ],
    expected: [['treatments.yaml', 'evidence: good', 'treatments.0.evidence']],
    message: /is called good; the facts of its studies say some/,
  },
  {
    rule: 'evidence-word',
    name: 'a study whose facts changed',
    breaks: [trials('randomised: true', 'randomised: unknown')],
    expected: [['treatments.yaml', 'evidence: some', 'treatments.0.evidence']],
    message: /say limited/,
  },
  {
    rule: 'evidence-word',
    name: 'an option without studies, and studies without an option',
    breaks: [trials('  hydroxychloroquine: {', '  hum: {')],
    expected: [
      ['trials.yaml', 'treatments:', 'treatments'],
      ['trials.yaml', 'hum: {', 'treatments.hum'],
    ],
  },
  {
    rule: 'evidence-word',
    name: 'two numbers of people in one study',
    breaks: [trials('n: 80', 'n: 81')],
    expected: [['trials.yaml', 'hum-trial: {', 'trials.hum-trial.n']],
  },
  {
    rule: 'compared-numbers',
    name: 'a share beside a count',
    breaks: [
      treatments('id: placebo, n: 40, per100: 30', 'id: placebo, n: 40, seen: 12'),
      treatments('iconArray: true', 'iconArray: false'),
    ],
    expected: [['treatments.yaml', 'arms:', 'studies.0.arms']],
  },
  {
    rule: 'compared-numbers',
    name: 'a comparison without a period',
    breaks: [treatments('    weeks: 8\n', '')],
    expected: [['treatments.yaml', 'arms:', 'studies.0.arms']],
  },
  {
    rule: 'compared-numbers',
    name: 'forty weeks beside sixteen',
    breaks: [
      text(
        'A scarf helps in the cold."',
        'It hummed in 6 of 95 over 40 weeks, and in none of 48 on a placebo over 16 weeks.[^made-up-study]"',
      ),
    ],
    expected: [['en/findings.yaml', 'standard: "Most people', 'findings.humming-lungs.dailyLife.standard']],
    message: /differ in period/,
  },
  {
    rule: 'compared-numbers',
    name: 'people beside years of people',
    breaks: [
      text('A scarf helps in the cold."', 'It was 6 of 95 people with it, compared with 4 per 100 person-years without.[^made-up-study]"'),
    ],
    expected: [['en/findings.yaml', 'standard: "Most people', 'findings.humming-lungs.dailyLife.standard']],
    message: /differ in denominator/,
  },
  {
    rule: 'source-read',
    name: 'a source of which nothing says what was read',
    breaks: [{ file: 'sources.read.yaml', from: /made-up-report.*\n/, to: '' }],
    expected: [['sources.json', '{', '1']],
  },
  {
    rule: 'source-read',
    name: 'a day that is still to come, and a source that is gone',
    breaks: [
      {
        file: 'sources.read.yaml',
        from: /made-up-report: \{ on: '2026/,
        to: "lost: { on: '2021-01-01', read: page }\nmade-up-report: { on: '2999",
      },
    ],
    expected: [
      ['sources.read.yaml', 'lost: {', 'lost'],
      ['sources.read.yaml', 'made-up-report: {', 'made-up-report.on'],
    ],
  },
  {
    rule: 'unread-claim',
    name: 'a claim that rests on another text’s word',
    breaks: [{ file: 'sources.read.yaml', from: 'read: page', to: 'read: second-hand' }],
    expected: [['pack.yaml', '- { id: high-fever', 'redFlags.1']],
    message: /made-up-report/,
  },
  {
    rule: 'source-front-page',
    name: 'a front page',
    breaks: [{ file: 'sources.json', from: 'https://example.org/humming', to: 'https://example.org/en/' }],
    expected: [['sources.json', '"URL": "https', '1.URL']],
    severity: 'warning',
  },
  {
    rule: 'source-title',
    name: 'our own words for a title',
    breaks: [{ file: 'sources.json', from: 'About humming', to: '[What a page says of humming]' }],
    expected: [['sources.json', '"title": "[', '1.title']],
    severity: 'warning',
  },
  {
    rule: 'source-host',
    name: 'a staging site',
    breaks: [{ file: 'sources.json', from: 'https://example.org/humming', to: 'https://staging.example.org/humming' }],
    expected: [['sources.json', '"URL": "https', '1.URL']],
    severity: 'warning',
  },
  {
    rule: 'source-twice',
    name: 'one paper under two keys',
    breaks: [{ file: 'sources.json', from: '"type": "webpage"', to: '"type": "webpage", "DOI": "10.1234/MADE-UP.1"' }],
    expected: [['sources.json', '"type": "webpage"', '1.DOI']],
    severity: 'warning',
  },
  {
    rule: 'superseded-source',
    name: 'a guideline beside its successor',
    breaks: [{ file: 'sources.read.yaml', from: 'read: page', to: 'read: page, supersedes: [made-up-study]' }],
    expected: [['sources.json', '{', '0']],
    severity: 'warning',
    message: /"made-up-study" has a successor: "made-up-report"/,
  },
  {
    rule: 'superseded-source',
    name: 'two editions of one title',
    breaks: [
      { file: 'sources.json', from: 'Striped lids in 400 made-up people', to: '2020 guideline on striped lids' },
      { file: 'sources.json', from: 'About humming', to: '2021 update of the guideline on striped lids' },
    ],
    expected: [['sources.json', '{', '0']],
    severity: 'warning',
  },
  {
    rule: 'easy-certainty',
    name: 'a risk that easier words make certain',
    breaks: [
      text(
        /standard: "Most people([^]*?)easy: "[^"]*"/,
        'standard: "It may hurt the lungs. Most people$1easy: "It hurts the lungs and the chest when you walk far or run fast."',
      ),
    ],
    expected: [['en/findings.yaml', 'easy: "It hurts', 'findings.humming-lungs.dailyLife.easy']],
  },
  {
    rule: 'easy-certainty',
    name: 'what will come',
    breaks: [text(/(standard: "Most people[^]*?easy: ")/, '$1Some days are fine. Then the lungs will get worse. ')],
    expected: [['en/findings.yaml', 'easy: "Some days', 'findings.humming-lungs.dailyLife.easy']],
  },
  {
    rule: 'unknown-source',
    name: 'sources in structure and text',
    breaks: [
      structure('n: 400, sources: [made-up-study]', 'n: 400, sources: [made-up-study, lost]'),
      text('It comes and goes over some days.', 'It comes and goes over some days.[^gone]'),
    ],
    expected: [
      ['en/findings.yaml', 'standard: "The upper lids', 'findings.striped-lids.what.standard'],
      ['findings.yaml', '- { id: grown-ups', 'findings.0.frequency.0.sources.1'],
    ],
  },
  {
    rule: 'unknown-term',
    name: 'a term that the glossary does not have',
    breaks: [text('Creams can sting."', '[Creams](term:cream) can sting."')],
    expected: [['en/findings.yaml', 'standard: "People may', 'findings.striped-lids.dailyLife.standard']],
  },
  {
    rule: 'missing-text',
    name: 'a finding without a text',
    breaks: [text(/ {2}humming-lungs:[^]*/, '')],
    expected: [['en/findings.yaml', 'findings:', 'findings.humming-lungs']],
  },
  {
    rule: 'missing-text',
    name: 'an empty text',
    breaks: [text('standard: "It is the same at your age. You can do sport."', 'standard: " "')],
    expected: [['en/findings.yaml', 'standard: " "', 'findings.humming-lungs.children.teen.standard']],
  },
  {
    rule: 'missing-text',
    name: 'people of a number',
    breaks: [text(/ {6}few: .*\n/, '')],
    expected: [['en/findings.yaml', 'frequency:', 'findings.striped-lids.frequency.few']],
  },
  {
    rule: 'missing-text',
    name: 'who paid for a study',
    breaks: [treatmentsText(/ {4}paid: .*\n/, '')],
    expected: [['en/treatments.yaml', 'hum-trial:', 'studies.hum-trial.paid']],
  },
  {
    rule: 'missing-text',
    name: 'an item of the safety core',
    breaks: [treatmentsText(/core:\n.*\n.*\n.*\n/, 'core: {}\n')],
    expected: [['en/treatments.yaml', 'core: {}', 'core.eye-checks']],
  },
  {
    rule: 'missing-level',
    name: 'a text of one level',
    breaks: [text(/ {6}easy: "On darker.*\n/, '')],
    expected: [['en/findings.yaml', 'darker:', 'findings.striped-lids.darker.easy']],
  },
  {
    rule: 'missing-level',
    name: 'a text without levels',
    breaks: [text(/what-next:\n.*\n.*/, 'what-next: What is next?')],
    expected: [['en/findings.yaml', 'what-next: What', 'questions.what-next']],
  },
  {
    rule: 'text-without-structure',
    name: 'a text of nothing',
    breaks: [text('  face: Face', '  face: Face\n  foot: Foot')],
    expected: [['en/findings.yaml', 'foot: Foot', 'groups.foot']],
  },
  {
    rule: 'text-without-structure',
    name: 'words for adults alone that the structure does not know',
    breaks: [treatmentsText('    licence:', '    adultsOnly: { standard: "None died.", easy: "None died." }\n    licence:')],
    expected: [['en/treatments.yaml', 'adultsOnly: {', 'treatments.hydroxychloroquine.adultsOnly']],
  },
  {
    rule: 'criteria-result',
    name: 'a result that the sum does not give',
    breaks: [criteria('scoreTenths: { min: 60, max: 60 }, category', 'scoreTenths: { min: 80, max: 100 }, category')],
    expected: [['criteria.yaml', 'hum-2020: { scoreTenths: { min: 80', 'cases.0.results.hum-2020.scoreTenths']],
    message: /"nina" adds up to something else in hum-2020/,
  },
  {
    rule: 'criteria-result',
    name: 'a category that the sum does not reach, after a change',
    breaks: [criteria('{ min: not-sure, max: not-sure }', '{ min: not-sure, max: sure }')],
    expected: [['criteria.yaml', 'hum-2020: { scoreTenths: { min: 40', 'cases.0.whatIf.0.results.hum-2020.category']],
  },
  {
    rule: 'quiz-item',
    name: 'a safety item that is not true',
    breaks: [{ file: 'quiz.yaml', from: 'truth: true, safety', to: 'truth: false, safety' }],
    expected: [['quiz.yaml', '- { id: stripes', 'items.0.safety']],
  },
  {
    rule: 'criteria-points',
    name: 'points in a column that the set does not have',
    breaks: [criteria('pointsTenths: { by-device: 15 }', 'pointsTenths: { by-device: 15, done: 15 }')],
    expected: [['criteria.yaml', '- { id: wave', 'sets.1.criteria.1.pointsTenths.done']],
    message: /no column of points in ear-2021 "done"/,
  },
  {
    rule: 'criteria-points',
    name: 'a criterion without points',
    breaks: [
      criteria('id: paleStripes, group: lids, pointsTenths: 20', 'id: paleStripes, group: lids'),
      criteria('scoreTenths: { min: 40, max: 50 }', 'scoreTenths: { min: 20, max: 30 }'),
    ],
    expected: [
      ['criteria.yaml', '- { id: paleStripes', 'sets.0.criteria.0'],
      ['criteria.yaml', 'hum-2020: { scoreTenths: { min: 60', 'cases.0.results.hum-2020'],
      ['criteria.yaml', 'hum-2020: { scoreTenths: { min: 20', 'cases.0.whatIf.0.results.hum-2020'],
    ],
  },
  {
    rule: 'criteria-points',
    name: 'a finding that has no points in the column of the case',
    breaks: [
      criteria('column: by-device, unknown: [wave]', 'column: by-ear, unknown: [wave]'),
      criteria(/scoreTenths: \{ min: 20, max: 35 \}/, 'scoreTenths: { min: 10, max: 10 }'),
      criteria(/scoreTenths: \{ min: 20, max: 35 \}/, 'scoreTenths: { min: 10, max: 10 }'),
      criteria(/\{ min: not-sure, max: sure \}/, '{ min: sure, max: sure }'),
      criteria(/\{ min: not-sure, max: sure \}/, '{ min: sure, max: sure }'),
    ],
    expected: [
      ['criteria.yaml', 'ear-2021: { scoreTenths: { min: 10', 'cases.0.results.ear-2021'],
      ['criteria.yaml', 'ear-2021: { scoreTenths: { min: 10', 'cases.0.whatIf.0.results.ear-2021'],
    ],
    message: /counts "wave", which has no points in the column by-ear/,
  },
  {
    rule: 'criteria-points',
    name: 'a finding that the set does not have',
    breaks: [
      criteria('findings: { paleStripes: true }', 'findings: { paleStripe: true }'),
      criteria('scoreTenths: { min: 40, max: 50 }', 'scoreTenths: { min: 20, max: 30 }'),
    ],
    expected: [['criteria.yaml', '- { id: pale', 'cases.0.steps.0.changes.hum-2020.findings.paleStripe']],
  },
  {
    rule: 'unknown-part',
    name: 'a kind, a column, a use and a badge that do not exist',
    breaks: [
      { file: 'evidence.yaml', from: 'kind: scarf\n    year: 2020', to: 'kind: scarves\n    year: 2020' },
      treatments('use: skin', 'use: bone'),
      treatments('    group: usual\n', '    group: usual\n    badge: loud\n'),
    ],
    expected: [
      ['evidence.yaml', 'kind: scarves', 'studies.0.kind'],
      ['treatments.yaml', 'badge: loud', 'treatments.0.badge'],
      ['treatments.yaml', 'uses: [{ use: bone', 'treatments.0.uses.0.use'],
    ],
  },
  {
    rule: 'noticed-text',
    name: 'noticed, without words for it',
    breaks: [text(/ {4}noticed:\n.*\n.*\n/, '')],
    expected: [['en/findings.yaml', 'striped-lids:', 'findings.striped-lids.noticed']],
  },
  {
    rule: 'noticed-text',
    name: 'words for what cannot be noticed',
    breaks: [text('medical: Pulmonary murmur', 'medical: Pulmo murmurans\n    noticed: { reader: I hum., parent: My child hums. }')],
    expected: [['en/findings.yaml', 'noticed: {', 'findings.humming-lungs.noticed']],
  },
  {
    rule: 'skin-tones',
    name: 'a skin finding without its look on darker skin',
    breaks: [text(/ {4}darker:\n.*\n.*\n/, '')],
    expected: [['en/findings.yaml', 'striped-lids:', 'findings.striped-lids.darker']],
  },
  {
    rule: 'skin-tones',
    name: 'lungs with a look on skin',
    breaks: [text('medical: Pulmonary murmur', 'medical: Pulmo murmurans\n    lighter: { standard: "Pale.", easy: "Pale." }')],
    expected: [['en/findings.yaml', 'lighter: {', 'findings.humming-lungs.lighter']],
  },
  {
    rule: 'claim-without-source',
    name: 'a finding that is called verified',
    breaks: [structure(/noticed: false\n {4}verified: false/, 'noticed: false\n    verified: true\n    unverified: [dailyLife, children]')],
    expected: [['findings.yaml', '- id: humming-lungs', 'findings.1']],
  },
  {
    rule: 'claim-without-source',
    name: 'a text of a verified finding that cites nothing',
    breaks: [structure('[lighter, darker, dailyLife, children]', '[lighter, darker, children]')],
    expected: [['findings.yaml', '- id: striped-lids', 'findings.0']],
    message: /^"dailyLife" of "striped-lids" is called verified and cites no source/,
  },
  {
    rule: 'claim-without-source',
    name: 'a text that cites its source, and is called unverified',
    breaks: [text('and it can be faint."', 'and it can be faint.[^made-up-study]"')],
    expected: [['findings.yaml', '- id: striped-lids', 'findings.0']],
    message: /cites a source, and is called unverified/,
  },
  {
    rule: 'claim-without-source',
    name: 'texts named beside a finding that is unverified as a whole',
    breaks: [structure(/noticed: false\n {4}verified: false/, 'noticed: false\n    verified: false\n    unverified: [dailyLife]')],
    expected: [['findings.yaml', '- id: humming-lungs', 'findings.1']],
  },
  {
    rule: 'claim-without-source',
    name: 'a red flag that is called verified',
    breaks: [{ file: 'pack.yaml', from: ', sources: [made-up-report]', to: '' }],
    expected: [['pack.yaml', '- { id: high-fever', 'redFlags.1']],
  },
  {
    rule: 'claim-without-source',
    name: 'a number of people, even unverified',
    breaks: [structure('sources: [made-up-report], verified: false', 'sources: [], verified: false')],
    expected: [['findings.yaml', '- { id: few', 'findings.0.frequency.1']],
  },
  {
    rule: 'parent-voice',
    name: 'a red flag that leaves a parent out',
    breaks: [
      {
        file: 'en/pack.yaml',
        from: / {4}parent:\n {6}standard: "Your child finds it hard to breathe\."\n.*\n/,
        to: '',
      },
    ],
    expected: [['en/pack.yaml', 'hard-breathing:', 'redFlags.hard-breathing']],
  },
  {
    rule: 'safety-check',
    name: 'red flags that do not say when they were checked',
    breaks: [{ file: 'review.yaml', from: /safety: .*\n/, to: '' }],
    expected: [['review.yaml', 'written', '']],
  },
  {
    rule: 'safety-check',
    name: 'red flags that are not checked again within six months',
    breaks: [{ file: 'review.yaml', from: 'nextCheck: 2026-07-02', to: 'nextCheck: 2027-01-02' }],
    expected: [['review.yaml', 'safety:', 'safety.nextCheck']],
  },
  {
    rule: 'number-without-source',
    name: 'a number that no data hold',
    breaks: [text('"People may ask about it. It', '"Some 45 people may ask about it. It')],
    expected: [['en/findings.yaml', 'standard: "Some 45', 'findings.striped-lids.dailyLife.standard']],
    message: /^45 has no footnote/,
  },
  {
    rule: 'number-without-source',
    name: 'a number in a definition without sources',
    breaks: [{ file: 'en/glossary.yaml', from: 'standard: "A low sound."', to: 'standard: "A sound below 90 hertz."' }],
    expected: [['en/glossary.yaml', 'standard: "A sound', 'terms.hum.definition.standard']],
  },
  {
    rule: 'number-without-source',
    name: 'a number in a row that is not checked',
    breaks: [treatmentsText('standard: "Some see a change in a few weeks."', 'standard: "Some see a change in 3 weeks."')],
    expected: [['en/treatments.yaml', 'standard: "Some see', 'treatments.hydroxychloroquine.start.standard']],
  },
  {
    rule: 'claim-without-source',
    name: 'a row that is called verified',
    breaks: [treatments('start: { verified: false', 'start: { verified: true')],
    expected: [['treatments.yaml', 'start: {', 'treatments.0.rows.start']],
    message: /"rows.start"/,
  },
  {
    rule: 'number-without-context',
    name: 'a number without its time',
    breaks: [text('one made-up town, 2010–2015', 'one made-up town')],
    expected: [['en/findings.yaml', 'grown-ups:', 'findings.striped-lids.frequency.grown-ups']],
  },
  {
    rule: 'forbidden-phrase',
    name: 'a promise',
    breaks: [text('A scarf helps in the cold.', 'A scarf cures it.')],
    expected: [['en/findings.yaml', 'standard: "Most people', 'findings.humming-lungs.dailyLife.standard']],
    message: /"cures"/,
  },
  {
    rule: 'dose',
    name: 'an amount of a medicine',
    breaks: [text('A scarf helps in the cold.', 'Some take 5[^made-up-study] mg/kg of wool.')],
    expected: [['en/findings.yaml', 'standard: "Most people', 'findings.humming-lungs.dailyLife.standard']],
  },
  {
    rule: 'reading-level',
    name: 'sentences that are too hard',
    breaks: [
      text(
        'Some like to sit near the window, and some rest after a walk.',
        'Environmental modifications, including repositioning of furniture adjacent to ventilation apertures, considerably ameliorate respiratory discomfort, necessitating individualised multidisciplinary consideration of accompanying cardiovascular deconditioning.',
      ),
      text('It is the same at your age.', 'Physiological characteristics demonstrate considerable similarity throughout adolescence.'),
    ],
    expected: [['en/findings.yaml', 'humming-lungs:', 'findings.humming-lungs']],
    message: /"humming-lungs" reads at grade \d+\.\d at level standard/,
  },
  {
    rule: 'reading-level',
    name: 'a treatment that is too hard to read',
    breaks: [
      treatmentsText(
        'standard: "Have your eyes looked at each year."',
        'standard: "Ophthalmological examinations necessitate considerable organisational consideration, incorporating individualised multidisciplinary documentation of retinal abnormalities and accompanying electrophysiological investigations, periodically reiterated accordingly by experienced ophthalmologists."',
      ),
      treatmentsText(
        'standard: "It is for the stripes on the lids.',
        'standard: "Predominantly periorbital discolouration, particularly symmetrical manifestations demonstrating considerable photosensitivity.',
      ),
    ],
    expected: [['en/treatments.yaml', 'hydroxychloroquine:', 'treatments.hydroxychloroquine']],
  },
  {
    rule: 'reading-level',
    name: 'too little to measure',
    breaks: [
      text(' It comes and goes. You can see it best when the sun is up.', ''),
      text('On lighter skin it looks violet. It can be faint.', 'It looks violet.'),
      text(' You can have a short answer at hand. Creams can sting."', '"'),
    ],
    expected: [['en/findings.yaml', 'striped-lids:', 'findings.striped-lids']],
    severity: 'warning',
  },
  {
    rule: 'unused-source',
    name: 'a source that nothing cites',
    breaks: [
      {
        file: 'sources.json',
        from: /\n\]/,
        to: ',\n  { "id": "spare", "type": "webpage", "title": "Spare" }\n]',
      },
      { file: 'sources.read.yaml', from: /$/, to: "spare: { on: '2021-02-04', read: page }\n" },
    ],
    expected: [['sources.json', '{ "id": "spare"', '2']],
    severity: 'warning',
  },
  {
    rule: 'unused-term',
    name: 'a term that no text uses',
    breaks: [text(/\[stripe\]\(term:stripe\)/g, 'stripe')],
    expected: [['glossary.yaml', '- { id: stripe', 'terms.0']],
    severity: 'warning',
  },
];

/** Diagnostics that a broken thing cannot but bring along. */
const companions: Readonly<Partial<Record<RuleId, readonly RuleId[]>>> = {
  schema: ['noticed-text', 'missing-text', 'claim-without-source', 'unused-term'],
  'unknown-part': ['evidence-word'],
  'duplicate-id': ['source-read', 'unknown-source', 'text-without-structure', 'skin-tones', 'noticed-text'],
  'claim-without-source': ['number-without-source'],
  'missing-text': ['unused-term'],
};

describe('lint', () => {
  it('has nothing to say of a pack that is right', () => {
    assert.deepEqual(lintFiles(madeUpFiles()), []);
    assert.deepEqual(lintFiles(withTreatments()), []);
  });

  for (const { rule, name, breaks, expected, severity = 'error', message } of cases) {
    it(`${rule}: ${name}`, () => {
      const files = brokenFiles(...breaks);
      if (rule === 'unknown-file') files.set('finding.yaml', 'findings: []');
      const diagnostics = lintFiles(files);
      const own = diagnostics.filter((diagnostic) => diagnostic.rule === rule);
      assert.deepEqual(
        own.map(({ file, path }) => [file, path]),
        expected.map(([file, , path]) => [file, path]),
      );
      const lines = own.map(({ file, line }) => files.get(file)?.split('\n')[line - 1]?.trim() ?? '');
      for (const [index, [, start]] of expected.entries()) assert.ok(lines[index]?.startsWith(start), `the line is: ${lines[index] ?? ''}`);
      for (const diagnostic of own) {
        assert.equal(diagnostic.severity, severity);
        assert.ok(diagnostic.fix.endsWith('.'), diagnostic.fix);
        if (message) assert.match(diagnostic.message, message);
      }
      const others = diagnostics.filter((diagnostic) => diagnostic.rule !== rule && !companions[rule]?.includes(diagnostic.rule));
      assert.deepEqual(others, []);
    });
  }

  it('has a broken pack for every rule', () => {
    const tested = new Set(cases.map(({ rule }) => rule));
    assert.deepEqual(
      // Spelling is checked by the command, where cspell is installed: test/unit/cli/command.test.ts. Reviews need one that was recorded:
      // test/unit/cli/review.test.ts. A quiz and a layer have tests of their own: quiz-slice.test.ts, layer.test.ts.
      Object.keys(rules).filter(
        (rule) =>
          !tested.has(rule as RuleId) &&
          !['spelling', 'review-changed', 'said-wrong', 'second-reviewer', 'quiz-item', 'layer'].includes(rule),
      ),
      [],
    );
  });

  it('passes a number that is in the data, in the red flags of the finding, or has a footnote', () => {
    const diagnostics = lintBroken(
      text('"People may ask about it. It', '"Between 20 and 30 people may ask about it. It'),
      text('A scarf helps in the cold."', 'A scarf helped 12 of them.[^made-up-study]"'),
    );
    assert.deepEqual(diagnostics, []);
  });

  it('passes numbers within names', () => {
    assert.deepEqual(lintBroken(text('A scarf helps in the cold.', 'Ask about MDA5 and Mi-2.')), []);
  });

  it('warns of a language that is half translated, and of each text that is missing in what is there', () => {
    const files = madeUpFiles();
    files.set(
      'nl/glossary.yaml',
      'terms:\n  hum: { term: Gebrom, definition: { standard: "Een laag geluid.", easy: "Een laag geluid." } }\n',
    );
    const diagnostics = lintFiles(files);
    assert.deepEqual(
      diagnostics.map(({ file, rule, severity, path }) => [file, rule, severity, path]),
      [
        ['findings.yaml', 'missing-text', 'warning', ''],
        ['nl/glossary.yaml', 'missing-text', 'warning', 'terms.stripe'],
        ['pack.yaml', 'missing-text', 'warning', ''],
      ],
    );
  });

  for (const name of withTreatments().keys()) {
    it(`reports ${name} once if it cannot be used, and nothing that follows from it`, () => {
      const lint = (content: string) => lintFiles(withTreatments().set(name, content)).map(({ file, rule }) => `${rule} ${file}`);
      assert.deepEqual(new Set(lint('a: "open\n')), new Set([`syntax ${name}`]));
      const wrong = name.endsWith('.json') ? '{}' : '[]';
      assert.deepEqual(new Set(lint(wrong)), new Set([`schema ${name}`]));
    });
  }

  it('says all it can of a pack that is broken in many ways, and never throws', () => {
    const files = madeUpFiles();
    for (const nonsense of [
      '',
      '[]',
      'null',
      '- 1\n- {}\n',
      'findings: 3',
      'findings:\n  - 4\n  - { id: 5 }\n',
      'terms: { hum: }',
      '{"__proto__": {"a": 1}}',
    ]) {
      for (const name of files.keys()) assert.ok(Array.isArray(lintFiles(new Map([...files, [name, nonsense]]))), `${name}: ${nonsense}`);
    }
  });
});
