/** Reads values that may not be what the schema asks for: lint says all it can of a pack that is half right. */

export type Loose = Readonly<Record<string, unknown>>;

export const record = (value: unknown): Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A string, or a number as one. */
export const asText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** The strings of a list, each with its place. */
export const strings = (value: unknown): readonly (readonly [index: number, value: string])[] =>
  list(value).flatMap((item, index) => (typeof item === 'string' ? [[index, item] as const] : []));

/** The objects of a list that have an id, each with its place. */
export const withIds = (value: unknown): readonly { readonly id: string; readonly index: number; readonly item: Loose }[] =>
  list(value).flatMap((item, index) => {
    const { id } = record(item);
    return typeof id === 'string' ? [{ id, index, item: record(item) }] : [];
  });
