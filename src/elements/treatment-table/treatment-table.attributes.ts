/** What the attributes of `helio-treatment-table` may hold. Read by the element and by server rendering. */
import { idList } from '../../parts/id-list.js';
import { oneOf, sharedRules, type AttributeRule } from '../../base/attribute-rules.js';

export const uses = ['muscle', 'skin', 'lung'] as const;
export const routes = ['tablet', 'injection', 'infusion', 'skin', 'procedure', 'activity'] as const;
export const sortKeys = ['name', 'start', 'burden'] as const;
export const firsts = ['pregnancy', 'children'] as const;

export type SortKey = (typeof sortKeys)[number];
export type First = (typeof firsts)[number];

const tokens: readonly string[] = [...uses.map((use) => `use:${use}`), ...routes.map((route) => `route:${route}`)];

/** Tokens separated by spaces. */
const filterRule: AttributeRule<string> = {
  allowed: `some of ${tokens.join(', ')}`,
  fallback: '',
  read: (value) =>
    typeof value === 'string' && words(value).every((token) => tokens.includes(token)) ? words(value).join(' ') : undefined,
  keep: (value) =>
    typeof value === 'string'
      ? words(value)
          .filter((token) => tokens.includes(token))
          .join(' ')
      : '',
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
