import { faultOf } from '../base/attribute-rules.js';

/** Of a value in which the pack does not know an id: what is wrong with it, and what is used. `known`: once there is a pack. */
export function unknownIds(
  name: string,
  written: unknown,
  kept: unknown,
  known: ReadonlyMap<string, unknown>,
): readonly [fault: string, using: string] | undefined {
  if (String(kept) === String(written)) return undefined;
  // An empty id: it may hold some of them, or none.
  const allowed = `${known.has('') ? 'some of ' : ''}${[...known.keys()].filter(Boolean).join(', ')}`;
  return [faultOf(name, written, allowed), [kept].flat().join(' ')];
}
