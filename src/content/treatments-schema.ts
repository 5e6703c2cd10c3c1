/** The slice `treatments`: options set side by side, none of them ranked. Structure and text as in schema.ts. */
import * as v from 'valibot';
import {
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
  weeks,
  year,
  type Schema,
} from './schema-parts.js';

export const treatmentUses = ['muscle', 'skin', 'lung'] as const;
export const treatmentRoutes = ['tablet', 'injection', 'infusion', 'skin', 'procedure', 'activity'] as const;

/** Classes of medicine that have a core of safety (lint/safety-core.ts). The classes are those of pharmacy, of no one condition. */
export const medicineClasses = [
  'steroid',
  'methotrexate',
  'azathioprine',
  'mycophenolate',
  'calcineurin-inhibitor',
  'cyclophosphamide',
  'rituximab',
  'jak-inhibitor',
  /** New, so that the warnings of the class may not be its own. */
  'jak-inhibitor-own-label',
  'immunoglobulin',
  'hydroxychloroquine',
  'stem-cell-transplant',
  'other-immunosuppressant',
] as const;

const proven = v.strictObject(proof);
/** Without `leaflet`: it has not been checked, and the element says so. */
const twoProven = v.strictObject({ specialists: proven, leaflet: v.optional(proven) });

/** On what each row rests. The rows are the same for every option: comparing shows the same of each. */
const rows = v.strictObject({
  for: proven,
  given: proven,
  start: proven,
  common: proven,
  serious: proven,
  checks: proven,
  interactions: proven,
  pregnancy: twoProven,
  fathers: twoProven,
  children: proven,
  burden: proven,
  study: proven,
  licence: proven,
  adultsOnly: v.optional(proven),
});

const licence = v.strictObject({
  region: v.picklist(['AU', 'EU', 'FR', 'GB', 'JP', 'NZ', 'US']),
  who: population,
  status: v.picklist(['licensed', 'off-label', 'not-licensed', 'procedure', 'unclear']),
  checkedOn: date,
  /** From this day on, the statement is old, and says so. */
  recheckBy: date,
  ...proof,
});

const treatment = v.strictObject({
  id,
  /** The id in the clinical dossier, for those who check. */
  dossier: v.optional(v.string()),
  group: id,
  /** One of the two different things of the slice `evidence`: it chooses the badge that stands on everything said of it. */
  kind: v.optional(v.picklist(['transplant', 'cells'])),
  medicines: v.array(v.picklist(medicineClasses)),
  /** `sure: false`: only some specialists use it so, or it may help only a little. */
  uses: v.array(v.strictObject({ use: v.picklist(treatmentUses), sure: v.boolean() })),
  routes: v.array(v.picklist(treatmentRoutes)),
  /** Weeks until it may help, for sorting. Absent: not known, or it does not apply. */
  startWeeks: v.optional(v.strictObject({ min: weeks, max: weeks })),
  /** Visits, tests, time: 1 low, 3 high. Our own judgement. */
  burden: v.picklist([1, 2, 3]),
  /** The id of an evidence word. */
  evidence: id,
  /** The id of its best study, where there is one. */
  study: v.optional(id),
  licences: v.array(licence),
  /** Ids of items of the safety core. */
  core: ids,
  rows,
});

/** People in one arm of a study who got better: out of 100, or counted where they are too few for that. */
const arm = v.strictObject({
  id,
  /** How many people were in this arm, where known. */
  n: v.optional(people),
  per100: v.optional(outOf100),
  seen: v.optional(people),
});

const study = v.strictObject({
  id,
  year,
  n: people,
  who: population,
  /** When the outcome was looked at. Absent: not said in what was read. */
  weeks: v.optional(weeks),
  /** The compared groups, the one without the treatment last. Empty: nobody to compare with, or no shares were given. */
  arms: v.array(arm),
  /** True: drawn. Only where all arms have at least 30 people and the same outcome. */
  iconArray: v.boolean(),
  /** Whether the text says who paid. */
  paid: v.boolean(),
  ...proof,
});

export const treatmentsStructure = v.strictObject({
  keyPoints,
  questions,
  /** The day when it was put together. */
  checked: date,
  /** In the order they are shown. */
  groups: v.array(v.strictObject({ id })),
  /** From the best evidence to none. */
  evidenceWords: v.array(v.strictObject({ id, dots })),
  core: v.array(v.strictObject({ id, ...proof })),
  studies: v.array(study),
  treatments: v.array(treatment),
});

export const treatmentsText = <T>(leveled: Schema<T>, plain: Schema<T>) => {
  const twoVoices = v.strictObject({ specialists: leveled, leaflet: v.optional(leveled) });
  return v.strictObject({
    keyPoints: v.record(id, leveled),
    questions: v.record(id, leveled),
    groups: v.record(id, v.strictObject({ name: v.string(), note: leveled })),
    evidenceWords: v.record(id, v.strictObject({ word: v.string(), meaning: leveled })),
    core: v.record(id, leveled),
    studies: v.record(
      id,
      v.strictObject({
        name: v.string(),
        /** What is counted in the arms, and when, after "N out of 100 people": "had improved by week 16". */
        outcome: v.optional(plain),
        arms: v.record(id, plain),
        paid: v.optional(plain),
      }),
    ),
    treatments: v.record(
      id,
      v.strictObject({
        name: v.string(),
        /** Other words that a reader may search for. */
        search: v.optional(v.array(v.string())),
        for: leveled,
        given: leveled,
        start: leveled,
        common: leveled,
        serious: leveled,
        checks: leveled,
        interactions: leveled,
        pregnancy: twoVoices,
        fathers: twoVoices,
        children: leveled,
        burden: leveled,
        study: leveled,
        licence: leveled,
        adultsOnly: v.optional(leveled),
      }),
    ),
  });
};
