/** Derives the shape of a value from its schema. Build only. */
import type * as v from 'valibot';
import { text } from './built-pack-schema.js';
import { namedStrings } from './named-strings.js';
import type { Shape, ShapeOfObject } from './shape.js';

type Part = v.GenericSchema | v.GenericPipeItem;

/** @throws for a schema that the check of shapes does not know: teach it both here and in shape.ts. */
export function shapeOf(schema: Part): Shape {
  if ((schema as unknown) === text) return 't';
  const part = schema as Part & Record<'pipe' | 'item' | 'options' | 'key' | 'value' | 'wrapped' | 'entries' | 'type', unknown>;
  const pipe = (part.pipe as readonly (Part & { type: string; requirement?: unknown })[] | undefined) ?? [];
  const rules = pipe.slice(1);
  const requirement = (type: string) => rules.find((rule) => rule.type === type)?.requirement;
  const only = (...types: string[]) => rules.every((rule) => types.includes(rule.type));

  if (part.type === 'string' && only('regex', 'check')) {
    if (rules.length === 0) return 's';
    const { source } = requirement('regex') as RegExp;
    const name = Object.entries(namedStrings).find(([, [pattern]]) => new RegExp(pattern).source === source)?.[0];
    if (name !== undefined || only('regex')) return name ?? `/${source}`;
  }
  if (part.type === 'boolean' && only()) return 'b';
  const most = requirement('max_value');
  // A number without an end fills a page until it stands still: each has one.
  if (part.type === 'number' && only('integer', 'min_value', 'max_value') && requirement('min_value') === 0 && typeof most === 'number')
    return most;
  if (part.type === 'picklist') return ['|', ...(part.options as (string | number)[])];
  if (part.type === 'array' && only('max_length')) {
    const length = requirement('max_length') as number | undefined;
    return ['[', shapeOf(part.item as Part), ...(length === undefined ? ([] as const) : ([length] as const))];
  }
  if (part.type === 'record' && only()) return ['{', shapeOf(part.key as Part), shapeOf(part.value as Part)];
  if (part.type === 'union') {
    const [first, second, ...more] = (part.options as Part[]).map(shapeOf);
    const isObject = typeof second === 'object' && !Array.isArray(second);
    if ((typeof first === 'number' || first === 't') && isObject && more.length === 0) return ['?', first, second];
  }
  if (part.type === 'strict_object' && only()) {
    const shape: Record<string, Shape> = {};
    for (const [key, value] of Object.entries(part.entries as Record<string, Part & { wrapped: Part }>)) {
      if (value.type === 'optional') shape[`${key}?`] = shapeOf(value.wrapped);
      else shape[key] = shapeOf(value);
    }
    return shape satisfies ShapeOfObject;
  }
  throw new Error(
    `no shape is known for a schema of type ${String(part.type)} with ${rules.map(({ type }) => type).join(', ') || 'no rules'}`,
  );
}
