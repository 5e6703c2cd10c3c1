/** What the attributes of `helio-criteria-card` may hold. Read by the element and by server rendering. */
import type { BuiltPack } from '../../content/types.js';
import { ofPack, sharedRules } from '../../base/attribute-rules.js';

export const criteriaCardRules = { ...sharedRules, criteria: ofPack(), case: ofPack() } as const;

/** What the pack has. */
export const criteriaCardIds = ({ structure: { criteria } }: BuiltPack): Readonly<Record<string, readonly string[]>> => ({
  criteria: criteria?.sets.map(({ id }) => id) ?? [],
  case: criteria?.cases.map(({ id }) => id) ?? [],
});
