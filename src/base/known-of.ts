export type CheckOfIds = (
  name: string,
  written: unknown,
  kept: unknown,
  known: ReadonlyMap<string, unknown>,
) => readonly [fault: string, using: string] | undefined;

/** What of a value the pack knows: of several ids, those; of none that it knows, the first that there is. */
export function knownOf(value: unknown, known: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(value)) return value.filter((id: string) => known.has(id));
  const kept = String(value)
    .split(' ')
    .filter((id) => known.has(id));
  return kept.join(' ') || (known.keys().next().value ?? '');
}
