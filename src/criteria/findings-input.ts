/** Reading what a caller passes: the same checks, and the same words when they fail, for each set of criteria. */

/** True: found. False: looked for and not found. Undefined: not known. */
export type Finding = boolean | undefined;

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value);

export function assertObject(value: unknown, field: string, allowed: string): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${field} must be an object with ${allowed}; it is ${kindOf(value)}`);
  }
}

/**
 * Reads each finding once. Only own properties count: what an object inherits was not said of this case. An id that is absent is
 * not known.
 */
export function readFindings<Id extends string>(findings: unknown, ids: readonly Id[]): ReadonlyMap<Id, Finding> {
  assertObject(findings, 'findings', `any of ${ids.join(', ')}`);
  const isId = (key: string): key is Id => (ids as readonly string[]).includes(key);
  const read = new Map<Id, Finding>();
  for (const [id, value] of Object.entries<unknown>(findings as Record<string, unknown>)) {
    if (!isId(id)) throw new RangeError(`findings.${id} is not known; allowed are ${ids.join(', ')}`);
    if (value !== undefined && typeof value !== 'boolean') {
      throw new TypeError(`findings.${id} must be true, false, or undefined for not known; it is ${kindOf(value)}`);
    }
    read.set(id, value);
  }
  return read;
}
