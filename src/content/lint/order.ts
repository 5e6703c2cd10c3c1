/** Rule `order`: numbers and dates that belong together, dates still to come, languages that nobody speaks. */
import { outOfOrder } from '../in-order.js';
import type { Path, SourceFile, SourcePack } from '../source-pack.js';
import { withIds, record, list } from './loose.js';
import type { Report } from './diagnostic.js';

export function checkOrder(pack: SourcePack, report: Report, today = new Date().toISOString().slice(0, 10)): void {
  for (const file of [...Object.values(pack.structures), pack.review]) {
    if (file) visit(file, file.value, [], report);
  }
  const { review } = pack;
  const late = (path: Path, value: unknown): void => {
    if (review && typeof value === 'string' && value > today)
      report({ file: review, path }, 'order', `${value} is still to come`, 'Write the day on which it was done.', 'warning');
  };
  late(['written'], record(review?.value)['written']);
  for (const [index, entry] of list(record(review?.value)['records']).entries()) late(['records', index, 'date'], record(entry)['date']);
  for (const { item, index } of withIds(pack.sources?.value)) checkIssued(pack.sources, index, item['issued'], report);
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  for (const [language, file] of new Map(pack.texts.map((text) => [text.language, text]))) {
    let name: string | undefined;
    try {
      name = names.of(language);
    } catch {
      name = undefined;
    }
    if (!name) report({ file, path: [] }, 'order', `"${language}" is not a known language`, 'Name the folder as BCP 47 does.', 'warning');
  }
}

function visit(file: SourceFile, value: unknown, path: Path, report: Report): void {
  if (typeof value !== 'object' || value === null || path.length > 30) return;
  const found = outOfOrder(value);
  if (found) report({ file, path }, 'order', found, 'Correct one of the two.');
  for (const [key, part] of Object.entries(value)) visit(file, part, [...path, Array.isArray(value) ? Number(key) : key], report);
}

/** Year, month, day: a month 13 would be printed as a season. */
function checkIssued(file: SourceFile | undefined, index: number, issued: unknown, report: Report): void {
  for (const [place, parts] of list(record(issued)['date-parts']).entries()) {
    const [, month = 1, day = 1] = list(parts).map(Number);
    // Of February, the leap day passes: a year may be missing.
    const longest = new Date(2024, month, 0).getDate();
    if (file && !(month >= 1 && month <= 12 && day >= 1 && day <= longest))
      report({ file, path: [index, 'issued', 'date-parts', place] }, 'order', 'no such date', 'Write [year, month, day].');
  }
}
