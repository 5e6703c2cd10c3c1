/** Takes a schema apart: valibot gives a schema of unknown kind no other type than this. Build only. */
import type * as v from 'valibot';

type Any = v.GenericSchema;
type Of<T> = Any & T;

interface Piped {
  readonly pipe: readonly [Any, ...v.GenericPipeItem[]];
}
const isPiped = (schema: Any): schema is Of<Piped> => 'pipe' in schema;

/** What a schema is before its rules and descriptions. */
export const unpiped = (schema: Any): Any => (isPiped(schema) ? unpiped(schema.pipe[0]) : schema);

/** The rules of a schema: what comes after it in its pipes, without descriptions. */
export const rulesOf = (schema: Any): (v.GenericPipeItem & { readonly requirement?: unknown })[] =>
  isPiped(schema) ? [...rulesOf(schema.pipe[0]), ...schema.pipe.slice(1).filter(({ kind }) => kind !== 'metadata')] : [];

export const isArray = (schema: Any): schema is Of<{ readonly item: Any }> => schema.type === 'array';
export const isRecord = (schema: Any): schema is Of<{ readonly key: Any; readonly value: Any }> => schema.type === 'record';
export const isUnion = (schema: Any): schema is Of<{ readonly options: readonly Any[] }> => schema.type === 'union';
export const isPicklist = (schema: Any): schema is Of<{ readonly options: readonly (string | number)[] }> => schema.type === 'picklist';
export const isObject = (schema: Any): schema is Of<{ readonly entries: Readonly<Record<string, Any>> }> => schema.type === 'strict_object';
export const isOptional = (schema: Any): schema is Of<{ readonly wrapped: Any }> => schema.type === 'optional';
