/** For messages: a glossary has too many terms to name them all. Pure. */
import type { Surround } from '../../article/surround.js';
import { glossaryIds } from '../../parts/glossary-entries.js';

const most = 8;

/** The ids that a developer may have meant, or the first ones, and how many there are. */
export function nearestTo(wrong: string, surround: Surround): string {
  const ids = glossaryIds(surround);
  const begin = wrong.toLowerCase().slice(0, 4);
  const near = begin ? ids.filter((id) => `${id} ${surround.definition(id)?.term ?? ''}`.toLowerCase().includes(begin)) : [];
  const named = (near.length > 0 ? near : ids).slice(0, most);
  return named.join(', ') + (named.length < ids.length ? ` … (${String(ids.length)} in all)` : '');
}
