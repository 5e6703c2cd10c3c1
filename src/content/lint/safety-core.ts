/**
 * Rule `safety-core`: an option carries what core.yaml asks of the classes of its medicines, checked against a source or not. To leave out
 * unchecked harms and keep checked benefits would flatter every medicine. What the classes are, and what each must carry, is data.
 */
import { noClass } from '../schema/core.js';
import type { SourceFile, SourcePack } from '../source-pack.js';
import { list, record, strings, withIds, type Loose } from './loose.js';
import type { Report } from './diagnostic.js';
import type { ReadTextFile } from './shape.js';

export function checkSafetyCore(pack: SourcePack, texts: readonly ReadTextFile[], report: Report): void {
  const file = pack.structures.treatments;
  if (!file) return;
  const structure = record(file.value);
  const items = new Set(withIds(structure['core']).map(({ id }) => id));
  const classes = new Map(Object.entries(record(pack.core?.value)).map(([id, item]) => [id, record(item)]));
  if (pack.core) checkClasses(pack.core, classes, items, report);
  checkItemsOfNoClass(file, classes, report);

  const words = texts.filter((text) => text.file.slice === 'treatments').map(({ value }) => record(record(value)['treatments']));
  for (const { id, index, item } of withIds(structure['treatments'])) {
    const at = (key: string) => ({ file, path: ['treatments', index, key] });
    const own = strings(item['medicines']).map(([, name]) => name);
    checkOwnClasses(at('medicines'), id, own, classes, report);
    // What stays on the skin is not what the core is about.
    const staysOnSkin = list(item['routes']).length > 0 && list(item['routes']).every((route) => route === 'skin');
    const names = [id, ...words.map((text) => record(text[id])['name'])].join(' ');
    for (const medicine of staysOnSkin ? [] : classesNamed(names, classes)) {
      if (!own.includes(medicine))
        report(at('medicines'), 'safety-core', `"${id}" is by its name of the class ${medicine}`, `Add ${medicine} to its medicines.`);
    }
    const carried = new Set(strings(item['core']).map(([, name]) => name));
    for (const part of new Set(own.flatMap((medicine) => itemsOf(classes.get(medicine))))) {
      if (!carried.has(part)) {
        const fix = `Add ${part} to its core, and its text to core, if need be with verified: false.`;
        report(at('core'), 'safety-core', `"${id}" does not carry "${part}"`, fix);
      }
    }
    for (const part of carried) {
      if (!items.has(part))
        report(at('core'), 'safety-core', `no item "${part}" in the core (treatment ${id})`, 'Add it to core, or name another.');
    }
  }
}

const itemsOf = (medicine: Loose | undefined): string[] => Object.keys(record(medicine?.['items']));

/** Each class asks for something, and for nothing that there is no text of. */
function checkClasses(file: SourceFile, classes: ReadonlyMap<string, Loose>, items: ReadonlySet<string>, report: Report): void {
  for (const [id, medicine] of classes) {
    if (id === noClass) {
      report({ file, path: [id] }, 'safety-core', `"${id}" says that a medicine is of no class`, 'Rename this class.');
    } else if (itemsOf(medicine).length === 0) {
      const fix = 'Write what must be said of its medicines, or call them of no class: [none].';
      report({ file, path: [id, 'items'] }, 'safety-core', `the core of the class ${id} is empty`, fix);
    }
    for (const part of itemsOf(medicine)) {
      if (items.has(part)) continue;
      const fix = 'Add it to core of treatments.yaml, with its text.';
      report({ file, path: [id, 'items', part] }, 'safety-core', `no item "${part}" in the core (class ${id})`, fix);
    }
  }
}

/** An item that no class asks for can be dropped without a word. */
function checkItemsOfNoClass(file: SourceFile, classes: ReadonlyMap<string, Loose>, report: Report): void {
  const asked = new Set([...classes.values()].flatMap(itemsOf));
  for (const { id, index } of withIds(record(file.value)['core'])) {
    if (!asked.has(id))
      report(
        { file, path: ['core', index] },
        'safety-core',
        `no class asks for "${id}"`,
        'Add it to the classes of core.yaml that need it.',
      );
  }
}

function checkOwnClasses(
  where: Parameters<Report>[0],
  id: string,
  own: readonly string[],
  classes: ReadonlyMap<string, Loose>,
  report: Report,
): void {
  if (own.length === 0) {
    report(where, 'safety-core', `"${id}" does not say of which class it is`, 'Name the classes of its medicines, or write [none].');
  }
  for (const medicine of own) {
    if (medicine === noClass && own.length > 1)
      report(where, 'safety-core', `"${id}" is of no class, and of others`, 'Leave out none, or the others.');
    if (medicine !== noClass && !classes.has(medicine))
      report(
        where,
        'safety-core',
        `no class "${medicine}" (treatment ${id})`,
        'Add it to core.yaml with what it must carry, or name another.',
      );
  }
}

/** Classes that a name tells: an option cannot pass by leaving its class out. A longer name within the words counts in place of a shorter. */
function classesNamed(written: string, classes: ReadonlyMap<string, Loose>): Set<string> {
  const known = [...classes].flatMap(([id, medicine]) => strings(medicine['names']).map(([, name]) => [plain(name), id] as const));
  let left = plain(written);
  const found = new Set<string>();
  for (const [name, id] of known.sort(([one], [other]) => other.length - one.length)) {
    if (name === '' || !left.includes(name)) continue;
    found.add(id);
    left = left.replaceAll(name, '\n');
  }
  return found;
}

/** "eye-drops" and "Eye drops" are one name. */
const plain = (name: string): string => name.toLowerCase().replaceAll('-', ' ');
