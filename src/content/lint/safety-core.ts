/**
 * Rule `safety-core`: a treatment with a medicine that we know carries what must be said of it for safety's sake, checked against a source
 * or not. To leave out unchecked harms and keep checked benefits would flatter every medicine. Keyed by medicines, never by illnesses.
 * Source of the list: clinical/safety.md §1. Nothing said of a class is said of a medicine that has a label of its own.
 */
import type { medicineClasses } from '../schema/treatments.js';
import type { SourcePack } from '../source-pack.js';
import { list, record, strings, withIds } from './loose.js';
import type { Report } from './diagnostic.js';
import type { ReadTextFile } from './shape.js';

type MedicineClass = (typeof medicineClasses)[number];

const infection = ['live-vaccines', 'fever', 'contact'];
const strong = [...infection, 'hepatitis-and-tb', 'pneumocystis'];
const strongInPregnancy = ['pregnancy', ...strong];

/** By class of medicine: ids of the items of the core that belong to it. */
export const safetyCore: Readonly<Record<MedicineClass, readonly string[]>> = {
  steroid: ['steroids-not-suddenly', 'steroid-card', 'steroids-operation', 'steroids-mood', 'steroids-bones', ...strong],
  methotrexate: ['methotrexate-weekly', ...strongInPregnancy],
  azathioprine: strongInPregnancy,
  mycophenolate: strongInPregnancy,
  'calcineurin-inhibitor': strongInPregnancy,
  cyclophosphamide: strongInPregnancy,
  rituximab: strongInPregnancy,
  'jak-inhibitor': [...strongInPregnancy, 'jak-warning', 'clots'],
  'jak-inhibitor-own-label': [...strongInPregnancy, 'jak-own-label'],
  immunoglobulin: ['clots'],
  hydroxychloroquine: ['eye-checks'],
  'stem-cell-transplant': strongInPregnancy,
  'other-immunosuppressant': ['pregnancy', ...infection],
};

/** Names that tell the class of a medicine: a pack cannot pass by leaving the class out. */
const names: readonly (readonly [RegExp, MedicineClass])[] = [
  [/predniso|cortiso|steroid|corticotropin/i, 'steroid'],
  [/methotrexate/i, 'methotrexate'],
  [/azathioprine/i, 'azathioprine'],
  [/mycophenol/i, 'mycophenolate'],
  [/tacrolimus|c[iy]c?losporin/i, 'calcineurin-inhibitor'],
  [/cyclophosphamide/i, 'cyclophosphamide'],
  [/rituximab/i, 'rituximab'],
  [/brepocitinib/i, 'jak-inhibitor-own-label'],
  [/\bjak\b|(?<!brepo)citinib/i, 'jak-inhibitor'],
  [/immun(e |o)globulin|\b(ivig|scig)\b/i, 'immunoglobulin'],
  [/chloroquine/i, 'hydroxychloroquine'],
  [/stem[- ]cell[- ]transplant/i, 'stem-cell-transplant'],
];

export function checkSafetyCore({ structures: { treatments: file } }: SourcePack, texts: readonly ReadTextFile[], report: Report): void {
  if (!file) return;
  const structure = record(file.value);
  const core = new Set(withIds(structure['core']).map(({ id }) => id));
  const words = texts.filter((text) => text.file.slice === 'treatments').map(({ value }) => record(record(value)['treatments']));

  const needs: Readonly<Record<string, readonly string[] | undefined>> = safetyCore;
  for (const { id, index, item } of withIds(structure['treatments'])) {
    const at = (key: string) => ({ file, path: ['treatments', index, key] });
    const carried = new Set(strings(item['core']).map(([, name]) => name));
    const classes = strings(item['medicines']).map(([, name]) => name);

    const name = [id, ...words.map((text) => record(text[id])['name'])].join(' ');
    // What stays on the skin is not what the core is about.
    const staysOnSkin = list(item['routes']).length > 0 && list(item['routes']).every((route) => route === 'skin');
    for (const [pattern, medicine] of staysOnSkin ? [] : names) {
      if (pattern.test(name) && !classes.includes(medicine)) {
        report(at('medicines'), 'safety-core', `"${id}" is by its name of the class ${medicine}`, `Add ${medicine} to its medicines.`);
      }
    }
    const needed = new Set(classes.flatMap((medicine) => needs[medicine] ?? []));
    for (const part of needed) {
      if (!carried.has(part)) {
        report(
          at('core'),
          'safety-core',
          `"${id}" does not carry "${part}"`,
          `Add ${part} to its core, and its text to core, if need be with verified: false.`,
        );
      }
    }
    for (const part of carried) {
      if (!core.has(part))
        report(at('core'), 'safety-core', `no item "${part}" in the core (treatment ${id})`, 'Add it to core, or name another.');
    }
  }
}
