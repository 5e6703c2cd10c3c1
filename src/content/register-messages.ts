import { exists, namedStrings } from './named-strings.js';
import { PackError } from './pack-error.js';
import { provideMessages, type Messages } from './registry.js';

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * Adds words of the interface in a language, for every element of the page, at once. `messages` has the shape of `messages.en.json`: by
 * element, then by key. A word that is missing is shown in English, marked as English. Words that are there already stay.
 *
 * @throws {PackError} for what is no such thing, and for English, which comes with the elements: nothing is registered.
 */
export function registerMessages(language: string, messages: unknown): void {
  need(
    typeof language === 'string' && new RegExp(namedStrings.l[0]).test(language) && exists(language, namedStrings.l),
    [],
    'names no language',
  );
  need(!/^en(-|$)/i.test(language), [language], 'comes with the elements');
  const read: Messages = {};
  for (const [element, words] of entriesOf(messages, [language])) {
    read[element] = Object.fromEntries(
      entriesOf(words, [language, element]).map(([key, message]) => [key, readMessage(message, [language, element, key])]),
    );
  }
  provideMessages(language, read);
}

/** A phrase, or its forms by plural category. */
function readMessage(message: unknown, path: readonly string[]): unknown {
  if (typeof message === 'string') return message;
  const read = entriesOf(message, path);
  for (const [form, words] of read) need(forms.includes(form) && typeof words === 'string', [...path, form], 'is no form of a phrase');
  need(
    read.some(([form]) => form === 'other'),
    path,
    'needs the form "other"',
  );
  return Object.fromEntries(read);
}

function entriesOf(value: unknown, path: readonly string[]): [string, unknown][] {
  need(typeof value === 'object' && value !== null && !Array.isArray(value), path, 'must be an object');
  return Object.entries(value);
}

function need(holds: boolean, path: readonly string[], reason: string): asserts holds {
  if (!holds) throw new PackError(path.join('.'), reason);
}
