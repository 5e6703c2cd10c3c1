/** Everything in a pack that has a day by which it is checked again. Pure; build only. */
import { record } from '../lint/loose.js';
import type { Path, SourceFile, SourcePack } from '../source-pack.js';

export interface Due {
  readonly date: string;
  readonly kind: 'licence' | 'warnings' | 'statements' | 'review' | 'source' | 'other';
  /** Name within the pack. */
  readonly file: string;
  readonly line: number;
  readonly path: string;
  /** For people. */
  readonly what: string;
}

/** Fields that name such a day, wherever they are. */
const dayFields = new Set(['recheckBy', 'nextCheck', 'nextReview', 'due']);

const isDate = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** Soonest first. */
export function dueIn(pack: SourcePack): Due[] {
  const found: Due[] = [];
  const visit = (file: SourceFile, value: unknown, path: Path, within: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    const { id, reviewer, region } = record(value);
    const names = [...within, ...[id, reviewer, region].filter((name) => typeof name === 'string')];
    for (const [key, part] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (dayFields.has(key) && isDate(part)) {
        const kind = kindOf(file.name, at, key);
        found.push({
          date: part,
          kind,
          file: file.name,
          line: file.lineOf(at),
          path: at.join('.'),
          what: [words[kind], ...names].join(' '),
        });
      } else visit(file, part, at, names);
    }
  };
  for (const file of [...Object.values(pack.structures), pack.review, pack.sources]) if (file) visit(file, file.value, [], []);
  const sidecar = sourcesReadOf(pack);
  for (const [key, reading] of Object.entries(record(sidecar?.value))) {
    const { on } = record(reading);
    if (sidecar && isDate(on))
      found.push({
        date: aYearAfter(on),
        kind: 'source',
        file: sidecar.name,
        line: sidecar.lineOf([key]),
        path: key,
        what: `source ${key}`,
      });
  }
  return found.sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? -1 : 1));
}

/** What was read of each source, and when: a source is looked up again within a year. */
export const sourcesReadOf = (pack: SourcePack & { readonly sourcesRead?: SourceFile | undefined }): SourceFile | undefined =>
  pack.sourcesRead;

const aYearAfter = (date: string): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
};

const words: Readonly<Record<Due['kind'], string>> = {
  licence: 'licence of',
  warnings: 'the warnings of the help box',
  statements: 'the statements of the pack',
  review: 'review by',
  source: 'source',
  other: 'check of',
};

function kindOf(file: string, path: Path, key: string): Due['kind'] {
  if (path.includes('licences')) return 'licence';
  if (file === 'review.yaml') return key === 'nextCheck' ? 'warnings' : path[0] === 'records' ? 'review' : 'statements';
  return file.startsWith('sources') ? 'source' : 'other';
}
