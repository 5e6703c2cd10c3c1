/** The slice `findings`: what the body map shows. Structure and text as in slices.ts. */
import * as v from 'valibot';
import { layers } from '../names.js';
import { code, frequency, id, ids, keyPoints, questions, region, field, type Schema } from './parts.js';

/** Texts of a finding that rest on a source or on general knowledge. `what` has the sources of the whole; `help`, those of the box. */
export const sourcedTexts = ['lighter', 'darker', 'dailyLife', 'children'] as const;

const finding = v.strictObject({
  id: field(id, 'Id of the finding, in words: part of the public interface.'),
  dossier: field(v.optional(v.string()), 'Its id in the clinical dossier, for those who check.'),
  group: field(id, 'Id of its group.'),
  layer: field(v.picklist(layers), 'The layer that shows it.'),
  regions: field(v.array(region), 'Ids of regions of the drawn body in that layer; empty for the whole body.'),
  sign: field(v.optional(id), 'Skin only: the overlay of the drawing that shows it.'),
  drawnFirst: field(
    v.optional(v.boolean()),
    'True for the signs that the condition is known by: they are drawn before a reader has chosen anything.',
  ),
  noticed: field(v.boolean(), 'True: a person can notice it, so that it can be collected. False: to learn only.'),
  silent: field(v.optional(v.boolean()), 'True: nobody can feel or see it, and it says so. Never of what can be an emergency.'),
  verified: field(v.boolean(), 'False: general knowledge, not yet checked against a source.'),
  unverified: field(
    v.optional(v.array(v.picklist(sourcedTexts))),
    'Of a verified finding: the texts that are general knowledge all the same. Each other one of these cites its sources.',
  ),
  redFlags: field(ids, 'Ids of the red flags that belong to it.'),
  frequency: field(v.array(frequency), 'How often it was seen. Empty: not known, and it says so.'),
  codes: field(v.array(code), 'Codes of the finding in vocabularies.'),
  sources: field(ids, 'Keys of sources of the finding as a whole, besides those cited in its texts.'),
});

export const findingsStructure = v.strictObject({
  keyPoints: field(keyPoints, 'Ids of at most three points that open the list.'),
  groups: field(
    v.array(
      v.strictObject({
        id: field(id, 'Id of the group; its name has the same id.'),
        layer: field(v.picklist(layers), 'The layer that all its findings belong to.'),
      }),
    ),
    'The groups, in the order they are shown.',
  ),
  questions: field(questions, 'Ids of at most five questions for the care team.'),
  findings: field(v.array(finding), 'The findings; within a group in this order, common first.'),
});

export const findingsText = <T>(leveled: Schema<T>, plain: Schema<T>) =>
  v.strictObject({
    keyPoints: field(v.record(id, leveled), 'By id: the points that open the list.'),
    groups: field(v.record(id, v.string()), 'By id: the names of the groups.'),
    questions: field(v.record(id, leveled), 'By id: questions for the care team.'),
    findings: field(
      v.record(
        id,
        v.strictObject({
          name: field(v.string(), 'Name in plain words.'),
          medical: field(v.string(), 'Name in medicine.'),
          search: field(v.optional(v.array(v.string())), 'Other words that a reader may search for.'),
          what: field(leveled, 'What it is.'),
          lighter: field(v.optional(leveled), 'Skin only: its look on lighter skin.'),
          darker: field(v.optional(leveled), 'Skin only: its look on darker skin.'),
          dailyLife: field(leveled, 'What it does to daily life.'),
          children: field(
            v.optional(
              v.strictObject({ parent: field(leveled, 'Said to a parent: your child.'), teen: field(leveled, 'Said to a teenager: you.') }),
            ),
            'How it differs in children: said to a parent (“your child”) and to a teenager (“you”). Left out: nothing is said.',
          ),
          help: field(leveled, 'When to get help. Points to the box of red flags.'),
          noticed: field(
            v.optional(v.strictObject({ reader: field(plain, 'I …'), parent: field(plain, 'My child …') })),
            'First-person words for `collect` mode, and a parent’s. Needed if, and only if, the finding can be noticed.',
          ),
          frequency: field(
            v.optional(
              v.record(
                id,
                v.strictObject({
                  people: field(plain, 'The people: adults with the condition.'),
                  place: field(v.optional(plain), 'Where and when: one US centre, 2011–2021.'),
                }),
              ),
            ),
            'By id: whom each number was counted in.',
          ),
        }),
      ),
      'By id: the findings.',
    ),
  });
