/** Rules `missing-text`, `text-without-structure`, `noticed-text` and `skin-tones`: structure and text match, in every language. */
import { sliceNames } from '../schema/slices.js';
import type { Path, SourcePack, TextFile } from '../source-pack.js';
import { textRecords } from '../text-records.js';
import { record, withIds } from './loose.js';
import type { Report } from './diagnostic.js';

/** The language that every pack has, and that all others fall back to. */
export const fallbackLanguage = 'en';

export function checkCoverage(pack: SourcePack, report: Report): void {
  const languages = new Set([fallbackLanguage, ...pack.texts.map((file) => file.language)]);
  for (const slice of sliceNames) {
    const structure = pack.structures[slice];
    const texts = pack.texts.filter((file) => file.slice === slice);
    for (const file of texts) checkRecords(file, structure?.value, report);
    if (!structure) continue;
    for (const language of languages) {
      if (texts.some((file) => file.language === language)) continue;
      const isFallback = language === fallbackLanguage;
      report(
        { file: structure, path: [] },
        'missing-text',
        `there is no ${language}/${slice}.yaml`,
        isFallback ? 'Write it.' : `Write it. Until then readers of "${language}" read English.`,
        isFallback ? 'error' : 'warning',
      );
    }
  }
  for (const file of pack.texts.filter(({ slice }) => slice === 'findings')) checkFindings(file, pack.structures.findings?.value, report);
}

function checkRecords(file: TextFile, structure: unknown, report: Report): void {
  if (file.value === undefined) return;
  for (const { path, ids } of textRecords(file.slice, structure)) {
    const texts = path.reduce<unknown>((value, key) => record(value)[key], file.value);
    // A finding without any text is reported once, not again for each of its parts.
    if (path.length > 1 && !Object.hasOwn(record(record(file.value)[String(path[0])]), String(path[1]))) continue;
    for (const id of ids) {
      if (!Object.hasOwn(record(texts), id))
        report({ file, path: [...path, id] }, 'missing-text', `no text for "${id}"`, `Write ${[...path, id].join('.')}.`);
    }
    const known = new Set(ids);
    for (const id of Object.keys(record(texts))) {
      if (!known.has(id)) {
        report(
          { file, path: [...path, id] },
          'text-without-structure',
          `"${id}" is not in ${file.slice}.yaml`,
          'Add it there, correct its spelling, or remove its text.',
        );
      }
    }
  }
}

function checkFindings(file: TextFile, structure: unknown, report: Report): void {
  const texts = record(record(file.value)['findings']);
  for (const { id, item } of withIds(record(structure)['findings'])) {
    if (!Object.hasOwn(texts, id)) continue;
    const text = record(texts[id]);
    const at = (key: string): { file: TextFile; path: Path } => ({ file, path: ['findings', id, key] });
    if (item['noticed'] === true && !text['noticed']) {
      report(
        at('noticed'),
        'noticed-text',
        `"${id}" can be noticed, and has no words for it`,
        'Write noticed: { reader: "I …", parent: "My child …" }.',
      );
    }
    if (item['noticed'] === false && text['noticed']) {
      report(
        at('noticed'),
        'noticed-text',
        `"${id}" cannot be noticed, and has words for it`,
        'Remove them, or set noticed: true in findings.yaml.',
      );
    }
    for (const look of ['lighter', 'darker']) {
      if (item['layer'] === 'skin' && !text[look])
        report(at(look), 'skin-tones', `"${id}" is on the skin, and does not say its look on ${look} skin`, `Write ${look}.`);
      if (item['layer'] !== 'skin' && text[look]) report(at(look), 'skin-tones', `"${id}" is not on the skin`, `Remove ${look}.`);
    }
  }
}
