/** Rules `review-changed`, `said-wrong` and `second-reviewer`: what a review said still holds for what the pack says. */
import * as v from 'valibot';
import { itemFinder, reviewItems } from '../review/items.js';
import { changesSince, hasEnoughReviewers } from '../review/state.js';
import { reviewFile } from '../schema/source-form.js';
import type { SourcePack } from '../source-pack.js';
import type { Report } from './diagnostic.js';

/** Ids that a message names; the rest it counts. */
const named = 5;

export function checkReviews(pack: SourcePack, report: Report): void {
  const { review: file } = pack;
  const result = v.safeParse(reviewFile, file?.value);
  // Its shape is wrong: that has been told.
  if (!file || !result.success) return;
  const { records } = result.output;
  for (const [index, recorded] of records.entries()) {
    const { reviewer, date, slice, language, read } = recorded;
    if (!read) continue;
    const where = { file, path: ['records', index] };
    const items = reviewItems(pack, language);
    const { changed, stillSo } = changesSince(recorded, items);
    if (changed.length > 0) {
      report(
        where,
        'review-changed',
        `changed since ${reviewer} reviewed it on ${date}: ${changed.slice(0, named).join(', ')}${changed.length > named ? ` and ${String(changed.length - named)} more` : ''}`,
        'Ask for another review of it: heliotrope review.',
        'warning',
      );
    }
    for (const { item, answer, note } of stillSo) {
      const found = itemFinder(items)(item);
      const place = found ? { file: found.file, path: found.path } : where;
      const said = `${reviewer} said "${answer}" on ${date}${note ? `: ${note}` : ''}`;
      if (answer === 'wrong')
        report(place, 'said-wrong', said, 'Correct it from a source. The text then shows as changed since its review.');
      else report(place, 'said-wrong', said, 'Write it again with them in mind.', 'warning');
    }
    if (!hasEnoughReviewers(recorded, records)) {
      const message = `only ${reviewer} has reviewed the warnings (${slice ?? ''})`;
      report(where, 'second-reviewer', message, 'Ask a second person: heliotrope review --for red-flags.', 'warning');
    }
  }
}
