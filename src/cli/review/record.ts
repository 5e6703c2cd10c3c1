/** Puts the answers of one person into review.yaml. */
import { parseDocument, isSeq } from 'yaml';
import { audiences, isReader } from '../../content/review/audiences.js';
import { list } from '../../content/lint/loose.js';
import { hashOf, hasEnoughReviewers, readOf, type ReviewRecord } from '../../content/review/state.js';
import type { SliceName } from '../../content/types.js';
import { answersOf, type Answers, type Refuse } from './answers.js';
import { levelsOf, type Sheet } from './sheet.js';

/** Half a year for warnings, which go out of date sooner; a year for the rest. */
const monthsUntilDue = (slice: SliceName): number => (slice === 'pack' ? 6 : 12);

function monthsLater(date: string, months: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  const wanted = (day.getUTCMonth() + months) % 12;
  day.setUTCMonth(day.getUTCMonth() + months);
  // The 31st of a shorter month.
  if (day.getUTCMonth() !== wanted) day.setUTCDate(0);
  return day.toISOString().slice(0, 10);
}

/** Everything that speaks against recording these answers to this page. */
export function checkAnswers(answers: Answers, sheet: Sheet, today: string, refuse: Refuse): void {
  const { entries, hash, about, pack } = sheet;
  const ids = new Set(entries.map(({ item }) => item.id));
  if (answers.pack !== pack)
    refuse(['pack'], `the answers are on the pack "${answers.pack}", not "${pack}"`, 'Name the folder of that pack.');
  if (answers.hash !== hash) {
    refuse(
      ['hash'],
      `it is of a page with other texts than the pack has now (${hash})`,
      'If you changed it, put it back. If the pack has changed since the page was made, take the pack as it was then, or make a new page and ask again.',
    );
  }
  if (answers.version !== sheet.version)
    refuse(
      ['version'],
      `the answers are on version ${answers.version}, and the pack is ${sheet.version}`,
      'Take the pack in that version, or make a new page.',
    );
  if (answers.date > today) refuse(['date'], `${answers.date} is still to come`, 'Write the day on which they read it.');
  if (!isReader(answers.for) && !answers.person.registration.trim())
    refuse(['person', 'registration'], 'the registration is empty', 'Write the register and the number in it.');
  for (const id of Object.keys(answers.answers)) {
    if (!ids.has(id))
      refuse(
        ['answers', id],
        `"${id}" is not on the page`,
        'Correct the name, as the template that came with the page has it, or remove the line.',
      );
    for (const answer of answersOf(answers, id)) {
      if (!about.answers.includes(answer))
        refuse(['answers', id], `"${answer}" is no answer on this page`, `Write one of: ${about.answers.join(', ')}.`);
    }
    const given = answersOf(answers, id);
    if (!isReader(answers.for) && given.length > 1 && given.includes('right'))
      refuse(['answers', id], 'it cannot be right and something else', 'Write what they meant.');
  }
  for (const id of Object.keys(answers.notes ?? {})) {
    if (!ids.has(id)) refuse(['notes', id], `"${id}" is not on the page`, 'Correct the name.');
    else if (answersOf(answers, id).length === 0) refuse(['notes', id], 'there is a note, and no answer', 'Write the answer, too.');
  }
  if (!entries.some(({ item }) => answersOf(answers, item.id).length > 0))
    refuse(['answers'], 'nothing is answered', 'Fill in the answers from the paper.');
}

/** One record for each slice and level that was read. */
export function recordsOf(answers: Answers, sheet: Sheet): ReviewRecord[] {
  const { person } = answers;
  const read = sheet.entries.map(({ item }) => item).filter(({ id }) => answersOf(answers, id).length > 0);
  const slices = [...new Set(read.map(({ slice }) => slice))];
  return slices.flatMap((slice) =>
    levelsOf(answers.level).map((level): ReviewRecord => {
      const items = read.filter((item) => item.slice === slice);
      const hashes = readOf(items, level);
      const said = items.flatMap(({ id }) =>
        answersOf(answers, id).flatMap((answer) => {
          const note = answers.notes?.[id];
          return answer === 'right' || answer === 'understood' ? [] : [{ item: id, answer, ...(note !== undefined && { note }) }];
        }),
      );
      return {
        reviewer: person.name,
        role: person.role,
        version: answers.version,
        language: answers.language,
        level,
        date: answers.date,
        slice,
        ...(isReader(answers.for) && { reader: true }),
        ...(person.registration.trim() && { registration: person.registration }),
        interests: person.interests,
        due: monthsLater(answers.date, monthsUntilDue(slice)),
        hash: hashOf(hashes),
        read: hashes,
        ...(said.length > 0 && { said }),
      };
    }),
  );
}

/** `review.yaml` with these records at its end; comments stay. */
export function withRecords(text: string, records: readonly ReviewRecord[]): string {
  const document = parseDocument(text);
  const before = document.get('records');
  if (!isSeq(before)) document.set('records', document.createNode([]));
  const sequence = document.get('records');
  if (isSeq(sequence)) {
    sequence.flow = false;
    for (const each of records) sequence.add(document.createNode(each));
  }
  return document.toString({ lineWidth: 0 });
}

export const isRecorded = (records: unknown, fresh: readonly ReviewRecord[]): boolean =>
  (list(records) as readonly ReviewRecord[]).some((old) =>
    fresh.some(
      ({ reviewer, level, date, hash }) => old.reviewer === reviewer && old.level === level && old.date === date && old.hash === hash,
    ),
  );

/** What was recorded, for people. */
export function inSum(answers: Answers, sheet: Sheet, records: readonly ReviewRecord[]): string[] {
  const counts = audiences[answers.for].answers.map((answer) => {
    const count = sheet.entries.filter(({ item }) => answersOf(answers, item.id).includes(answer as never)).length;
    return `${String(count)} ${answer}`;
  });
  const empty = sheet.entries.filter(({ item }) => answersOf(answers, item.id).length === 0).length;
  const alone = records.some((each) => !hasEnoughReviewers(each, records));
  return [
    `Recorded: ${counts.join(', ')}; ${String(empty)} not answered, and not counted as reviewed.`,
    ...(alone ? ['The warnings want two reviewers: ask one more.'] : []),
  ];
}
