/** The slice `glossary`: the terms that texts explain. Structure and text as in slices.ts. */
import * as v from 'valibot';
import { id, ids, field, type Schema } from './parts.js';

export const glossaryStructure = v.strictObject({
  terms: field(
    v.array(
      v.strictObject({
        id: field(id, 'Id of the term: the target of [words](term:id).'),
        sources: field(v.optional(ids), 'Keys of sources of its definition.'),
      }),
    ),
    'The terms.',
  ),
});

export const glossaryText = <T>(leveled: Schema<T>, _plain: Schema<T>) =>
  v.strictObject({
    terms: field(
      v.record(
        id,
        v.strictObject({ term: field(v.string(), 'The term, as it heads its entry.'), definition: field(leveled, 'What it means.') }),
      ),
      'By id: the terms.',
    ),
  });
