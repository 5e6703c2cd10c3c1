/**
 * What a pack is. One schema gives the types, the published JSON Schema of the source form, and the validator of the built form:
 * the two forms differ only in how a text is written, so each slice of text is a function of `leveled` (a text with its two levels)
 * and `plain` (a text that is the same at both).
 *
 * Structure (ids, numbers, codes, source keys) is written once; text lies beside it, per language, under the same ids.
 *
 * A new slice: its two schemas in a file of its own (`<slice>-schema.ts`), an entry in `slices` below, its types in types.ts, its records
 * in text-records.ts, and the meaning of its fields in `<slice>-field-descriptions.ts`. Lint, build, JSON Schema and the validator follow.
 */
import * as v from 'valibot';
import { causesStructure, causesText } from './causes-schema.js';
import { checklistStructure, checklistText } from './checklist-schema.js';
import { criteriaStructure, criteriaText } from './criteria-schema.js';
import { dailyLifeStructure, dailyLifeText } from './daily-life-schema.js';
import { evidenceStructure, evidenceText } from './evidence-schema.js';
import { factsStructure, factsText } from './facts-schema.js';
import { code, date, doi, frequency, id, ids, keyPoints, language, questions, region, url, type Schema } from './schema-parts.js';
import { testsStructure, testsText } from './tests-schema.js';
import { treatmentsStructure, treatmentsText } from './treatments-schema.js';

export const levels = ['standard', 'easy'] as const;
export const layers = ['skin', 'muscle', 'inside'] as const;
export const urgencies = ['emergency', 'same-day', 'within-days'] as const;

// ---- the pack itself -------------------------------------------------------------------------------------------------------

const redFlag = v.strictObject({
  id,
  level: v.picklist(urgencies),
  /** False: general knowledge, not yet checked against a source. */
  verified: v.boolean(),
  sources: v.optional(ids),
});

const reviewRecord = v.strictObject({
  /** Who reviewed, as they wish to be named. */
  reviewer: v.string(),
  role: v.string(),
  version: v.string(),
  language,
  level: v.picklist(levels),
  date,
});

const review = v.strictObject({
  written: date,
  /** Past this date the pack says so itself. */
  nextReview: date,
  /** The warnings of the red-flag box go out of date sooner than the rest: when they were checked, and by when again. */
  safety: v.optional(v.strictObject({ checked: date, nextCheck: date })),
  records: v.array(reviewRecord),
});

export const packStructure = v.strictObject({ redFlags: v.array(redFlag), review });

export const packText = <T>(leveled: Schema<T>, plain: Schema<T>) =>
  v.strictObject({
    /** The condition's name within a sentence: "dermatomyositis". */
    name: v.string(),
    shortName: v.string(),
    purpose: plain,
    /** Said to a reader, or also to the parent of a child. */
    redFlags: v.record(id, v.union([leveled, v.strictObject({ reader: leveled, parent: v.optional(leveled) })])),
    /** Said beside the red-flag box. */
    redFlagNote: leveled,
    funding: plain,
    origin: plain,
  });

// ---- findings --------------------------------------------------------------------------------------------------------------

/** Texts of a finding that a source may stand behind, or general knowledge. What it is has the sources of the whole; when to get help, the box. */
export const sourcedTexts = ['lighter', 'darker', 'dailyLife', 'children'] as const;

const finding = v.strictObject({
  id,
  /** The id in the clinical dossier, for those who check. */
  dossier: v.optional(v.string()),
  group: id,
  layer: v.picklist(layers),
  /** Region ids of `src/figure`; empty for findings of the whole body. */
  regions: v.array(region),
  /** The overlay of `src/figure` that draws this sign, where there is one. */
  sign: v.optional(id),
  /** True: the sign is drawn before a reader has chosen anything. For the signs that the condition is known by. */
  drawnFirst: v.optional(v.boolean()),
  /** True: a person can notice it, so `collect` mode lists it. False: learn only. */
  noticed: v.boolean(),
  /** False: what is said of it is general knowledge, not yet checked against a source. */
  verified: v.boolean(),
  /** Of a verified finding: the texts that are general knowledge all the same. Each other one of these cites its sources. */
  unverified: v.optional(v.array(v.picklist(sourcedTexts))),
  /** Ids of entries of the red-flag box that belong to this finding. */
  redFlags: ids,
  frequency: v.array(frequency),
  codes: v.array(code),
  /** Sources of the finding as a whole, besides those cited in its text. */
  sources: ids,
});

export const findingsStructure = v.strictObject({
  keyPoints,
  /** In the order they are shown. Within a group, findings stand in the order of `findings`: common first. */
  groups: v.array(v.strictObject({ id, layer: v.picklist(layers) })),
  questions,
  findings: v.array(finding),
});

export const findingsText = <T>(leveled: Schema<T>, plain: Schema<T>) =>
  v.strictObject({
    keyPoints: v.record(id, leveled),
    groups: v.record(id, v.string()),
    questions: v.record(id, leveled),
    findings: v.record(
      id,
      v.strictObject({
        name: v.string(),
        medical: v.string(),
        /** Other words that a reader may search for. */
        search: v.optional(v.array(v.string())),
        what: leveled,
        /** Skin signs only: how it looks on lighter and on darker skin. */
        lighter: v.optional(leveled),
        darker: v.optional(leveled),
        dailyLife: leveled,
        /** How it differs in children: said to a parent ("your child") and to a teenager ("you"). */
        children: v.strictObject({ parent: leveled, teen: leveled }),
        /** When to get help. Points to the red-flag box, which stands in full elsewhere. */
        help: leveled,
        /** First-person words for `collect` mode, and a parent's. Needed if, and only if, the finding can be noticed. */
        noticed: v.optional(v.strictObject({ reader: plain, parent: plain })),
        /** By the frequency's id: the people, and where and when they were counted. "adults with DM", "one US centre, 2011–2021". */
        frequency: v.optional(v.record(id, v.strictObject({ people: plain, place: v.optional(plain) }))),
      }),
    ),
  });

// ---- glossary --------------------------------------------------------------------------------------------------------------

export const glossaryStructure = v.strictObject({ terms: v.array(v.strictObject({ id, sources: v.optional(ids) })) });

export const glossaryText = <T>(leveled: Schema<T>, _plain: Schema<T>) =>
  v.strictObject({ terms: v.record(id, v.strictObject({ term: v.string(), definition: leveled })) });

// ---- sources ---------------------------------------------------------------------------------------------------------------

/** A source as the browser gets it: formatted at build. */
export const builtSource = v.strictObject({
  /** Author, title, place, year: in the pack's citation style. */
  text: v.string(),
  doi: v.optional(doi),
  pmid: v.optional(v.pipe(v.string(), v.regex(/^\d{1,8}$/))),
  url: v.optional(url),
  /** What was read of it: the whole, its abstract, an official page, or another text's word for it. */
  read: v.picklist(['full', 'abstract', 'page', 'second-hand', 'not-read']),
  funding: v.optional(v.string()),
  conflicts: v.optional(v.string()),
});

// ---- both forms ------------------------------------------------------------------------------------------------------------

/** By slice: its structure, and its text as a function of the form. */
export const slices = {
  pack: { structure: packStructure, text: packText },
  facts: { structure: factsStructure, text: factsText },
  causes: { structure: causesStructure, text: causesText },
  findings: { structure: findingsStructure, text: findingsText },
  criteria: { structure: criteriaStructure, text: criteriaText },
  treatments: { structure: treatmentsStructure, text: treatmentsText },
  evidence: { structure: evidenceStructure, text: evidenceText },
  checklist: { structure: checklistStructure, text: checklistText },
  'daily-life': { structure: dailyLifeStructure, text: dailyLifeText },
  tests: { structure: testsStructure, text: testsText },
  glossary: { structure: glossaryStructure, text: glossaryText },
} as const;

export type SliceName = keyof typeof slices;
export const sliceNames = Object.keys(slices) as SliceName[];
export type Level = (typeof levels)[number];
export type Layer = (typeof layers)[number];
export type Urgency = (typeof urgencies)[number];
