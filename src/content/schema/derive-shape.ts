/** Derives the shape of a value from its schema. Build only. */
import type * as v from 'valibot';
import { namedStrings } from '../named-strings.js';
import type { Shape } from '../shape.js';
import { text } from './built-form.js';
import { isArray, isObject, isOptional, isPicklist, isRecord, isUnion, rulesOf, unpiped } from './parts-of-schema.js';

/** @throws for a schema that the check of shapes does not know: teach it both here and in shape.ts. */
export function shapeOf(schema: v.GenericSchema): Shape {
  const part = unpiped(schema);
  const rules = rulesOf(schema);
  if (part === text && rules.length === 0) return 't';
  const requirement = (type: string) => rules.find((rule) => rule.type === type)?.requirement;
  const only = (...types: string[]) => rules.every((rule) => types.includes(rule.type));

  if (part.type === 'string' && only('regex', 'check')) {
    if (rules.length === 0) return 's';
    const pattern = requirement('regex');
    const source = pattern instanceof RegExp ? pattern.source : '';
    const name = Object.entries(namedStrings).find(([, [each]]) => new RegExp(each).source === source)?.[0];
    if (name !== undefined || only('regex')) return name ?? `/${source}`;
  }
  if (part.type === 'boolean' && only()) return 'b';
  const most = requirement('max_value');
  // A number without an end fills a page until it stops responding: each has one.
  if (part.type === 'number' && only('integer', 'min_value', 'max_value') && requirement('min_value') === 0 && typeof most === 'number')
    return most;
  if (isPicklist(part) && only()) return ['|', ...part.options];
  if (isArray(part) && only('max_length')) {
    const length = requirement('max_length');
    return typeof length === 'number' ? ['[', shapeOf(part.item), length] : ['[', shapeOf(part.item)];
  }
  if (isRecord(part) && only()) return ['{', shapeOf(part.key), shapeOf(part.value)];
  if (isUnion(part) && only()) {
    const [first, second, ...more] = part.options.map(shapeOf);
    if (first !== undefined && second !== undefined && more.length === 0) {
      const isObjectShape = typeof second === 'object' && (!Array.isArray(second) || second[0] === '{');
      if ((typeof first === 'number' || first === 't') && isObjectShape) return ['?', first, second];
    }
  }
  if (isObject(part) && only()) {
    return Object.fromEntries(
      Object.entries(part.entries).map(([key, entry]) => {
        const value = unpiped(entry);
        return isOptional(value) && rulesOf(entry).length === 0 ? [`${key}?`, shapeOf(value.wrapped)] : [key, shapeOf(entry)];
      }),
    );
  }
  throw new Error(
    `No shape is known for a schema of type ${part.type} with ${rules.map(({ type }) => type).join(', ') || 'no rules'}: teach it derive-shape.ts and shape.ts.`,
  );
}

/** Shorter than this, a name saves nothing in the bundle. Measured. */
const worthAName = 30;

/** The module that the validator reads. What occurs more than once is written once. */
export function shapeModule(shape: Shape): string {
  const counts = new Map<string, number>();
  const count = (part: Shape | undefined): void => {
    if (typeof part !== 'object') return;
    const written = JSON.stringify(part);
    const before = counts.get(written) ?? 0;
    counts.set(written, before + 1);
    if (before === 0) for (const inner of Object.values(part)) count(inner);
  };
  count(shape);

  const names = new Map<string, string>();
  const lines: string[] = [];
  const write = (part: Shape | undefined): string => {
    if (typeof part !== 'object') return JSON.stringify(part);
    const written = JSON.stringify(part);
    const known = names.get(written);
    if (known !== undefined) return known;
    const body = Array.isArray(part)
      ? `[${part.map(write).join(', ')}]`
      : `{ ${Object.entries(part)
          .map(([key, inner]) => `${JSON.stringify(key)}: ${write(inner)}`)
          .join(', ')} }`;
    if (written.length < worthAName || (counts.get(written) ?? 0) < 2) return body;
    const name = `s${String(names.size)}`;
    names.set(written, name);
    lines.push(`const ${name}: Shape = ${body};\n`);
    return name;
  };
  const whole = write(shape);
  return `import type { Shape } from '../content/shape.js';\n\n${lines.join('')}\nexport const builtPackShape: Shape = ${whole};\n`;
}
