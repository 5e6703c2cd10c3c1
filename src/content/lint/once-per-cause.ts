/** What is missing once is told once, however many places name it. */
import type { Diagnostic, RuleId } from './diagnostic.js';

const causes: ReadonlySet<RuleId> = new Set(['unknown-source', 'unknown-term', 'unknown-red-flag', 'unknown-region', 'unknown-sign']);

/** Places that a message names; the rest it counts. */
const named = 3;

export function oncePerCause(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const places = new Map<string, string[]>();
  // The part of a message in brackets is where, not what.
  const causeOf = ({ rule, message }: Diagnostic) => `${rule} ${message.replace(/ \(.*\)$/, '')}`;
  const first = diagnostics.filter((diagnostic) => {
    if (!causes.has(diagnostic.rule)) return true;
    const place = `${diagnostic.file}:${String(diagnostic.line)}`;
    const before = places.get(causeOf(diagnostic));
    if (before) before.push(place);
    else places.set(causeOf(diagnostic), []);
    return !before;
  });
  return first.map((diagnostic) => {
    const also = causes.has(diagnostic.rule) ? (places.get(causeOf(diagnostic)) ?? []) : [];
    if (also.length === 0) return diagnostic;
    const more = also.length > named ? ` and ${String(also.length - named)} more` : '';
    return { ...diagnostic, message: `${diagnostic.message}; also at ${also.slice(0, named).join(', ')}${more}` };
  });
}
