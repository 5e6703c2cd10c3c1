import { faultOf } from '../base/attribute-rules.js';

/** Of a list in which the pack does not know an id: what is wrong with it, and what is used. `known`: once there is a pack. */
export function unknownIds(
  name: string,
  written: readonly string[],
  known: ReadonlyMap<string, unknown>,
): readonly [fault: string, using: string] | undefined {
  const kept = written.filter((id) => known.has(id));
  return kept.length < written.length ? [faultOf(name, written, [...known.keys()].join(', ')), kept.join(' ')] : undefined;
}
