import type { PropertyDeclaration } from 'lit';
import { inWords } from './warn.js';

/**
 * What an attribute may hold. One rule serves the element (property and attribute), the server rendering and the manifest.
 * Pure: no DOM.
 */
export interface AttributeRule<T = unknown> {
  /** The allowed values in words, for messages. */
  readonly allowed: string;
  /** All that it may hold, where that is a list of words. */
  readonly words?: readonly T[];
  /** What the property reads when the attribute is missing or not allowed. */
  readonly fallback: T;
  /** The value that an attribute's text or a property's value stands for; `undefined` if it is not allowed. */
  read(value: unknown): T | undefined;
  /** The part of a list that is allowed, where `read` finds something in it that is not. */
  keep?(value: unknown): T;
  /** True: `helio-settings` can set it for its descendants. */
  readonly shared?: boolean;
}

/** What came of a value: the property's new value, and, where it is not allowed, a fault in words for the developer. */
export interface Ruled<T> {
  readonly value: T | undefined;
  readonly fault?: string;
}

/** The one applier of rules. A value that cannot be looked at, because a getter of it throws, is not allowed. */
export function applyRule<T>(name: string, rule: AttributeRule<T>, value: unknown): Ruled<T> {
  const attempt = (how: 'read' | 'keep'): T | undefined => {
    try {
      return rule[how]?.(value);
    } catch {
      return undefined;
    }
  };
  const read = attempt('read');
  return read === undefined ? { value: attempt('keep'), fault: faultOf(name, value, rule.allowed) } : { value: read };
}

export const faultOf = (name: string, value: unknown, allowed: string): string =>
  `${attributeName(name)}="${inWords(value)}": allowed are ${allowed}`;

export function oneOf<const T extends string>(allowed: readonly T[], fallback: T): AttributeRule<T> {
  return {
    allowed: allowed.join(', '),
    words: allowed,
    fallback,
    read: (value) => allowed.find((word) => word === value),
  };
}

/** A whole number from `min` to `max`, inclusive. */
export function wholeNumber(min: number, max: number, fallback: number): AttributeRule<number> {
  return {
    allowed: `whole numbers from ${String(min)} to ${String(max)}`,
    fallback,
    read(value) {
      const number = (typeof value === 'string' && value.trim() ? Number(value) : value) as number;
      return Number.isInteger(number) && number >= min && number <= max ? number : undefined;
    },
  };
}

/** The id of something in the pack, the first of its kind unless said otherwise. Which there are only the pack knows. */
export const ofPack = (): AttributeRule<string> => matching(/^[a-z0-9-]*$/i, 'ids of the pack', '');

/** A text that `pattern` matches. `allowed` says the pattern in words. */
export function matching(pattern: RegExp, allowed: string, fallback: string): AttributeRule<string> {
  return { allowed, fallback, read: (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined) };
}

const shared = <T>(rule: AttributeRule<T>): AttributeRule<T> => ({ ...rule, shared: true });

/** The host's own words: no control character, and none that turns the direction of what follows. */
const line = matching(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]{0,200}$/u, 'one line of up to 200 characters', '');

/** A day that the calendar has, or none. */
const day: AttributeRule<string> = {
  allowed: 'a date such as 2026-11-30',
  fallback: '',
  read: (value) =>
    value === '' ||
    (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && new Date(value).getUTCDate() === Number(value.slice(8)))
      ? value
      : undefined,
};

export const figures = ['adult', 'teen', 'child'] as const;
export type Figure = (typeof figures)[number];

/** The attributes that every element has, by property name. `helio-settings` sets them for its descendants. */
export const sharedRules = {
  pack: shared(matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'the id of a registered pack', 'dermatomyositis')),
  level: shared(oneOf(['standard', 'easy'], 'standard')),
  headingLevel: shared(wholeNumber(1, 6, 2)),
  country: shared(matching(/^([A-Za-z]{2})?$/, 'two letters (ISO 3166 alpha-2)', '')),
  figure: shared(oneOf(figures, 'adult')),
  tone: shared(wholeNumber(1, 10, 5)),
  helpline: shared(line),
  reviewedBy: shared(line),
  reviewedOn: shared(day),
} as const;

export type RuleValue<R> = R extends AttributeRule<infer T> ? T : never;
export type RuleValues<R extends Readonly<Record<string, AttributeRule>>> = { readonly [K in keyof R]: RuleValue<R[K]> };

/** The properties of an element's class: each is an attribute, too. A list that holds the same as before has not changed. */
export const propertiesOf = (rules: Readonly<Record<string, AttributeRule>>): Record<string, PropertyDeclaration> =>
  Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [
      name,
      { rule, attribute: attributeName(name), hasChanged: (value: unknown, before: unknown) => String(value) !== String(before) },
    ]),
  );

/** `headingLevel` → `heading-level`. */
export const attributeName = (property: string): string => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
