/** What the attributes of `helio-treatment-table` may hold. Read by the element and by server rendering. */
import { idList } from '../../parts/id-list.js';
import { oneOf, sharedRules, type AttributeRule } from '../../base/attribute-rules.js';

export const routes = ['tablet', 'injection', 'infusion', 'skin', 'procedure', 'activity'] as const;
export const sortKeys = ['name', 'start', 'burden'] as const;
export const firsts = ['pregnancy', 'children'] as const;

export type SortKey = (typeof sortKeys)[number];
/** A leading `-` turns the order round. */
export type Sort = SortKey | `-${SortKey}`;
export type First = (typeof firsts)[number];

/** Which uses there are only the pack knows: the element drops the rest. */
const isToken = (token: string): boolean => /^use:[a-z0-9-]+$/.test(token) || routes.some((route) => token === `route:${route}`);

/** Tokens separated by spaces. */
const filterRule: AttributeRule<string> = {
  allowed: `some of use: and the id of a use of the pack, ${routes.map((route) => `route:${route}`).join(', ')}`,
  fallback: '',
  read: (value) => (typeof value === 'string' && words(value).every(isToken) ? words(value).join(' ') : undefined),
  keep: (value) => (typeof value === 'string' ? words(value).filter(isToken).join(' ') : ''),
};

const words = (value: string): string[] => [...new Set(value.split(/\s+/).filter(Boolean))];

export const treatmentTableRules = {
  ...sharedRules,
  compare: idList(),
  sort: oneOf(
    sortKeys.flatMap((key) => [key, `-${key}` as const]),
    'name',
  ),
  filter: filterRule,
  first: oneOf(['', ...firsts], ''),
} as const;

/** How many can be compared at a time. */
export const most = 3;
