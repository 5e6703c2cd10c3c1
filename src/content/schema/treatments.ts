/** The slice `treatments`: options set side by side, none of them ranked. Structure and text as in slices.ts. */
import * as v from 'valibot';
import {
  country,
  date,
  dots,
  id,
  ids,
  keyPoints,
  outOf100,
  people,
  population,
  proof,
  questions,
  tone,
  weeks,
  year,
  field,
  type Schema,
} from './parts.js';

export const treatmentRoutes = ['tablet', 'injection', 'infusion', 'skin', 'procedure', 'activity'] as const;

const proven = v.strictObject(proof);
/** Without `leaflet`: it has not been checked, and the element says so. */
const twoProven = v.strictObject({
  specialists: field(proven, 'What a guideline of specialists says.'),
  leaflet: field(v.optional(proven), 'What the medicine’s own leaflet or its regulator says; left out where nobody has checked it.'),
});

/** On what each row rests. The rows are the same for every option: comparing shows the same of each. */
const rows = v.strictObject({
  for: field(proven, 'What it is for.'),
  given: field(proven, 'How it is given. Never a dose.'),
  start: field(proven, 'How long until it may help.'),
  common: field(proven, 'Common side effects.'),
  serious: field(proven, 'Serious risks.'),
  checks: field(proven, 'Which checks it needs.'),
  interactions: field(proven, 'Other medicines, and vaccines.'),
  pregnancy: field(twoProven, 'Pregnancy and breastfeeding, in two voices.'),
  fathers: field(twoProven, 'Fathering a child, in two voices.'),
  children: field(proven, 'What is different in children and teenagers.'),
  burden: field(proven, 'What it asks of daily life.'),
  study: field(proven, 'Its best study, in one honest sentence.'),
  licence: field(proven, 'Where it is licensed, in one plain sentence.'),
  adultsOnly: field(
    v.optional(
      v.strictObject({
        ...proof,
        under: field(
          v.optional(v.picklist(['serious', 'evidence'])),
          'Where it is said: with the serious risks, as deaths of a treatment are; or with its evidence, as survival with it is. Left out: the risks.',
        ),
      }),
    ),
    'Numbers of deaths: shown to adults only.',
  ),
});

const licence = v.strictObject({
  region: field(country, 'EU, or a country: ISO 3166 alpha-2.'),
  who: field(population, 'Whom it is about.'),
  status: field(
    v.picklist(['licensed', 'off-label', 'not-licensed', 'procedure', 'unclear']),
    'Licensed or not. off-label: doctors may use it, the label does not name the condition.',
  ),
  checkedOn: field(date, 'The day when it was checked: YYYY-MM-DD.'),
  recheckBy: field(date, 'From this day on the statement is old, and says so.'),
  ...proof,
});

const treatment = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  dossier: field(v.optional(v.string()), 'The id in the clinical dossier.'),
  group: field(id, 'The id of its group.'),
  badge: field(v.optional(id), 'The id of a badge: a warning on everything said of it. Left out: that of its group, if any.'),
  medicines: field(ids, 'Classes of its medicines in core.yaml: they say which safety core it must carry. Of no class: [none].'),
  uses: field(
    v.array(
      v.strictObject({
        use: field(id, 'The id of a use.'),
        sure: field(v.boolean(), 'False: it may help only a little, or only some specialists use it so.'),
      }),
    ),
    'What it is used for. `sure: false`: only some specialists use it so, or it may help only a little.',
  ),
  routes: field(v.array(v.picklist(treatmentRoutes)), 'How it reaches the body.'),
  startWeeks: field(
    v.optional(v.strictObject({ min: field(weeks, 'The fewest.'), max: field(weeks, 'The most.') })),
    'Weeks until it may help, for sorting. Left out: not known, or it does not apply.',
  ),
  burden: field(v.picklist([1, 2, 3]), 'Visits, tests and time: 1 low, 3 high. Our own judgement.'),
  evidence: field(id, 'The id of an evidence word.'),
  study: field(v.optional(id), 'The id of its best study.'),
  licences: field(v.array(licence), 'Licences for the condition, by region.'),
  core: field(ids, 'Ids of the items of the safety core that belong to it.'),
  rows: field(rows, 'On what each row rests.'),
});

/** People in one arm of a study who got better: out of 100, or counted where they are too few for that. */
const arm = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  n: field(v.optional(people), 'How many people were in it.'),
  per100: field(v.optional(outOf100), 'How many of them, out of 100.'),
  seen: field(v.optional(people), 'How many of them, counted.'),
});

const study = v.strictObject({
  id: field(id, 'Its id, for the text.'),
  year: field(year, 'The year of publication.'),
  n: field(people, 'How many people in all.'),
  who: field(population, 'Whom it was about.'),
  weeks: field(v.optional(weeks), 'After how many weeks the outcome was looked at. Left out: not said in what was read.'),
  arms: field(
    v.array(arm),
    'The compared groups, the one without the treatment last. Empty: nobody to compare with, or no shares were given.',
  ),
  iconArray: field(v.boolean(), 'True: drawn as 100 icons. Only with at least 30 people in every group.'),
  paid: field(v.boolean(), 'True: the text says who paid. False: what was read does not say.'),
  ...proof,
});

export const treatmentsStructure = v.strictObject({
  keyPoints: field(keyPoints, 'Ids of the points that open the table: three at most.'),
  questions: field(questions, 'Ids of questions for the care team: five at most.'),
  checked: field(date, 'The day when it was put together: YYYY-MM-DD.'),
  groups: field(
    v.array(
      v.strictObject({
        id: field(id, 'Its id, for the text.'),
        badge: field(v.optional(id), 'The id of a badge on all of the group.'),
      }),
    ),
    'Labelled groups of options, in the order they are shown.',
  ),
  uses: field(ids, 'What options are used for, in the order of the filter: parts of the body, mostly.'),
  badges: field(
    v.optional(v.array(v.strictObject({ id: field(id, 'Its id, for the text.'), tone: field(tone, 'How much it warns.') }))),
    'Warnings that go with everything said of an option.',
  ),
  evidenceWords: field(
    v.array(v.strictObject({ id: field(id, 'Its id, for the text.'), dots: field(dots, 'How many dots are filled beside the word.') })),
    'How sure science is, in words: from the best evidence to none.',
  ),
  core: field(
    v.array(v.strictObject({ id: field(id, 'Its id, for the text.'), ...proof })),
    'What must be said of medicines for safety’s sake, even where it is not yet checked.',
  ),
  studies: field(v.array(study), 'Studies with their numbers.'),
  treatments: field(v.array(treatment), 'The options, in the order they are shown.'),
});

export const treatmentsText = <T>(leveled: Schema<T>, plain: Schema<T>) => {
  const twoVoices = v.strictObject({
    specialists: field(leveled, 'What a guideline of specialists says.'),
    leaflet: field(v.optional(leveled), 'What the medicine’s own leaflet or its regulator says; left out where nobody has checked it.'),
  });
  return v.strictObject({
    keyPoints: field(v.record(id, leveled), 'By id: the points that open the table.'),
    questions: field(v.record(id, leveled), 'By id: questions for the care team.'),
    groups: field(
      v.record(id, v.strictObject({ name: field(v.string(), 'Its name.'), note: field(leveled, 'What holds for all of the group.') })),
      'By id: the groups.',
    ),
    uses: field(v.record(id, v.string()), 'By id: the uses, in a word or two.'),
    badges: field(v.optional(v.record(id, v.string())), 'By id: the badges.'),
    evidenceWords: field(
      v.record(id, v.strictObject({ word: field(v.string(), 'The word.'), meaning: field(leveled, 'What it means, said in place.') })),
      'By id: how sure science is.',
    ),
    core: field(v.record(id, leveled), 'By id: the safety core.'),
    studies: field(
      v.record(
        id,
        v.strictObject({
          name: field(v.string(), 'A short name.'),
          outcome: field(
            v.optional(plain),
            'What was counted, after "N out of 100 people": "had improved by week 16". Where there are arms.',
          ),
          arms: field(v.record(id, plain), 'By id: what each group got: "with the medicine", "with placebo".'),
          paid: field(v.optional(plain), 'Who paid. Where the structure says that it is known, and only there.'),
        }),
      ),
      'By id: the studies.',
    ),
    treatments: field(
      v.record(
        id,
        v.strictObject({
          name: field(v.string(), 'Its name.'),
          search: field(v.optional(v.array(v.string())), 'Other words that a reader may search for.'),
          for: field(leveled, 'What it is for.'),
          given: field(leveled, 'How it is given. Never a dose.'),
          start: field(leveled, 'How long until it may help.'),
          common: field(leveled, 'Common side effects.'),
          serious: field(leveled, 'Serious risks.'),
          checks: field(leveled, 'Which checks it needs.'),
          interactions: field(leveled, 'Other medicines, and vaccines.'),
          pregnancy: field(twoVoices, 'Pregnancy and breastfeeding, in two voices.'),
          fathers: field(twoVoices, 'Fathering a child, in two voices.'),
          children: field(leveled, 'What is different in children and teenagers.'),
          burden: field(leveled, 'What it asks of daily life.'),
          study: field(leveled, 'Its best study, in one honest sentence.'),
          licence: field(leveled, 'Where it is licensed, in one plain sentence.'),
          adultsOnly: field(v.optional(leveled), 'Numbers of deaths: shown to adults only.'),
        }),
      ),
      'By id: the options.',
    ),
  });
};
