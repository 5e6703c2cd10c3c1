/** Which treatments are shown, and in which order: never by how well they work. Pure. */
import type { TreatmentsStructure } from '../../content/types.js';
import type { SortKey } from './treatment-table.attributes.js';
import type { TreatmentModel } from './treatment-table.model.js';

type Structure = TreatmentsStructure['treatments'][number];

/** Tokens of one key: any of them will do. Of different keys: each must. To be given nothing is an option whatever the way. */
export function matches({ uses, routes }: Structure, filter: string): boolean {
  const wanted = (key: string): string[] =>
    filter.split(' ').flatMap((token) => (token.startsWith(`${key}:`) ? [token.slice(key.length + 1)] : []));
  const any = (wants: readonly string[], has: readonly string[]): boolean =>
    wants.length === 0 || has.length === 0 || wants.some((want) => has.includes(want));
  const has = uses.map(({ use }) => use);
  return any(wanted('use'), has) && any(wanted('route'), routes);
}

export interface Sortable {
  readonly structure: Structure;
  readonly text: { readonly name: string };
}

/** Those for which it is not known come last in either direction. Equal ones are sorted by name. */
export function sorter(sort: string, language: string): (one: Sortable, other: Sortable) => number {
  const byName = new Intl.Collator(language).compare;
  const sign = sort.startsWith('-') ? -1 : 1;
  const key = sort.replace('-', '') as SortKey;
  const value = ({ structure }: Sortable): number | undefined => (key === 'start' ? structure.startWeeks?.min : structure.burden);
  return (one, other) => {
    const names = byName(one.text.name, other.text.name);
    if (key === 'name') return sign * names;
    const [a, b] = [value(one), value(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined) || names;
    return sign * (a - b) || names;
  };
}

/** Puts the rows of each group into that order, and hides on screen those that the filter leaves out. Paper has all. */
export function arrange(
  root: ParentNode,
  { treatments, localizer }: Pick<TreatmentModel, 'treatments' | 'localizer'>,
  sort: string,
  filter: string,
): void {
  const byOrder = sorter(sort, localizer.language);
  for (const table of root.querySelectorAll('.options')) {
    const items = [...table.querySelectorAll<HTMLElement>('[data-item]')].flatMap((row) => {
      const treatment = treatments.get(row.dataset['item'] ?? '');
      return treatment ? [{ ...treatment, row }] : [];
    });
    const sorted = items.toSorted(byOrder);
    if (sorted.some((item, index) => item !== items[index])) table.append(...sorted.map(({ row }) => row));
    for (const { row, structure } of items) row.classList.toggle('off', !matches(structure, filter));
    for (const head of table.querySelectorAll<HTMLElement>('[data-column]')) {
      const isKey = head.dataset['column'] === sort.replace('-', '');
      head.ariaSort = isKey ? (sort.startsWith('-') ? 'descending' : 'ascending') : null;
    }
  }
}
