/** Rules on the slice `treatments`: what its parts name exists, options tell the same, and icons are drawn only where they may be. */
import type { Path, SourceFile, SourcePack } from '../source-pack.js';
import { list, record, withIds } from './loose.js';
import type { Report } from './diagnostic.js';

/** Below this a share out of 100 draws more than was seen. */
const fewestInIcons = 30;

export function checkTreatments(pack: SourcePack, report: Report): void {
  const file = pack.structures.treatments;
  if (!file) return;
  const structure = record(file.value);
  checkNames(file, report);
  for (const { id, index, item } of withIds(structure['studies'])) {
    const arms = list(item['arms']).map(record);
    const fits = (arm: Readonly<Record<string, unknown>>) => Number(arm['n']) >= fewestInIcons && typeof arm['per100'] === 'number';
    if (item['iconArray'] === true && (arms.length < 2 || !arms.every(fits))) {
      report(
        { file, path: ['studies', index, 'iconArray'] },
        'icon-array',
        `"${id}": iconArray needs two groups, each with per100 and n ≥ ${String(fewestInIcons)}`,
        'Set iconArray: false: the numbers are said in words.',
      );
    }
  }
  for (const text of pack.texts.filter(({ slice }) => slice === 'treatments')) checkOptionalTexts(text, structure, report);
}

/** Groups, evidence words and studies that a treatment names; ids that are used once. */
function checkNames(file: SourceFile, report: Report): void {
  const structure = record(file.value);
  const idsOf = (key: string) => new Set(withIds(structure[key]).map(({ id }) => id));
  const known = { group: idsOf('groups'), evidence: idsOf('evidenceWords'), study: idsOf('studies') };
  for (const { id, index, item } of withIds(structure['treatments'])) {
    for (const [key, ids] of Object.entries(known)) {
      const name = item[key];
      if (typeof name === 'string' && !ids.has(name)) {
        const path = ['treatments', index, key];
        report({ file, path }, 'unknown-part', `no ${key} "${name}" (treatment ${id})`, 'Correct its spelling, or add what it names.');
      }
    }
  }
  for (const key of ['groups', 'evidenceWords', 'core', 'studies', 'treatments']) {
    const seen = new Set<string>();
    for (const { id, index } of withIds(structure[key])) {
      if (seen.has(id)) report({ file, path: [key, index] }, 'duplicate-id', `"${id}" is used twice`, 'Rename or remove one of the two.');
      seen.add(id);
    }
  }
}

/** An optional text is there if, and only if, the structure says so. */
function checkOptionalTexts(file: SourceFile, structure: Readonly<Record<string, unknown>>, report: Report): void {
  const check = (path: Path, wanted: boolean, why: string): void => {
    const holder = path.slice(0, -1).reduce<unknown>((value, key) => record(value)[key], file.value);
    // A thing without any text is reported elsewhere.
    if (holder === undefined) return;
    const there = record(holder)[String(path.at(-1))] !== undefined;
    if (wanted && !there) report({ file, path }, 'missing-text', `no text, but ${why}`, `Write ${path.join('.')}.`);
    if (!wanted && there)
      report({ file, path }, 'text-without-structure', `a text that treatments.yaml does not know`, 'Add it there, or remove it.');
  };
  for (const { id, item } of withIds(structure['treatments'])) {
    check(['treatments', id, 'adultsOnly'], record(item['rows'])['adultsOnly'] !== undefined, 'rows has adultsOnly');
  }
  for (const { id, item } of withIds(structure['studies'])) {
    check(['studies', id, 'paid'], item['paid'] === true, 'it says that it is known who paid');
    check(['studies', id, 'outcome'], list(item['arms']).length > 0, 'there are groups to compare');
  }
}
