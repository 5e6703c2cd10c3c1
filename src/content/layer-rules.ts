/** What a layer may change of a pack. Pure; safe for the browser. */
import { builtPackShape } from '../generated/built-pack-shape.js';
import type { Shape } from './shape.js';

type Loose = Readonly<Record<string, Shape | undefined>>;

/** The shape of all texts of a level. */
const texts = ((builtPackShape as Loose)['text'] as readonly Shape[])[2] as Loose;

/** `s` a string, `t` a text with marks; undefined: there is no such text in any pack. `path` begins with the slice. */
export function shapeAt(path: readonly string[]): 's' | 't' | undefined {
  let shape: Shape | undefined = texts['standard?'];
  for (const key of path) {
    if (Array.isArray(shape)) {
      const [kind, , second] = shape as readonly Shape[];
      shape = kind === '{' ? second : kind === '?' ? childOf(second, key) : undefined;
    } else shape = childOf(shape, key);
  }
  if (Array.isArray(shape) && shape[0] === '?') shape = shape[1] as Shape;
  return shape === 's' || shape === 't' ? shape : undefined;
}

const childOf = (shape: Shape | undefined, key: string): Shape | undefined => {
  if (typeof shape !== 'object') return undefined;
  const keys = shape as Loose;
  return Object.hasOwn(keys, key) ? keys[key] : Object.hasOwn(keys, `${key}?`) ? keys[`${key}?`] : undefined;
};

/** Who it is, what for, the red flags; badges, words for evidence, numbers and whom they are about; rules of experts. */
const untouched =
  /^pack\.(name|shortName|purpose|redFlags|funding)\b|^criteria\.|^quiz\.|^evidence\.(kinds|certainty)\.|\.(badges?|evidenceWords|frequency|numbers|people|place|studies|codes)(\.|$)|^treatments\.(groups|uses)\./;

/** Names, questions and what is different from place to place. Everything else says what harms, warns or was found out. */
const replaceable = new RegExp(
  [
    String.raw`questions\..*`,
    String.raw`glossary\.terms\.[^.]+\.(term|definition)`,
    String.raw`(findings\.findings|tests\.(tests|antibodies)|treatments\.treatments|daily-life\.topics)\.[^.]+\.(name|medical)`,
    String.raw`tests\.tests\.[^.]+\.(why|before|like)(\..*)?`,
    String.raw`treatments\.treatments\.[^.]+\.(given|burden)`,
    String.raw`daily-life\.topics\.[^.]+\.ask(\..*)?`,
    String.raw`checklist\.(topics\..*|lookups\..*|title|asksIntro)`,
    String.raw`summary\.(firstWeek|tests)\..*`,
    String.raw`sheet\.(topics|asks|changes)\..*`,
  ]
    .map((rule) => (rule.startsWith('questions') ? `^[^.]+\\.${rule}$` : `^${rule}$`))
    .join('|'),
);

/** Why a text may not be replaced, or added to; undefined if it may. */
export function mayBe(path: readonly string[], adds: boolean): string | undefined {
  const name = path.join('.');
  if (untouched.test(name)) return 'is not for a layer to change';
  return adds || replaceable.test(name) ? undefined : 'can be added to, not replaced: write { add: … }';
}
