/** Rule `quiz-item`: a statement is true or false, a question has one right answer, and what is about safety is a true statement. */
import type { SourcePack } from '../source-pack.js';
import { record, withIds } from './loose.js';
import type { Report } from './diagnostic.js';

export function checkQuiz({ structures: { quiz: file } }: SourcePack, report: Report): void {
  if (!file) return;
  for (const { id, index, item } of withIds(record(file.value)['items'])) {
    const wrong = (field: string, message: string, fix: string): void => {
      report({ file, path: ['items', index, field] }, 'quiz-item', `"${id}" ${message}`, fix);
    };
    const { truth, options, right, safety } = item;
    if ((truth === undefined) === (options === undefined))
      wrong('id', 'is neither a statement nor a question', 'Give it either `truth`, or `options` and `right`.');
    else if (options !== undefined) {
      const ids = withIds(options).map((option) => option.id);
      if (ids.length < 2 || ids.length > 4) wrong('options', `has ${String(ids.length)} options`, 'Give it two to four.');
      if (typeof right !== 'string' || !ids.includes(right)) wrong('right', 'has no right option', `Name one of: ${ids.join(', ')}.`);
    } else if (right !== undefined) wrong('right', 'is a statement, and has no options', 'Remove `right`.');
    if (safety === true && truth !== true)
      wrong('safety', 'is about safety, and asks what is not true', 'Write it as a true statement, with `truth: true`.');
  }
}
