/**
 * Remarks that silence a rule in a YAML file, with a reason: `# heliotrope-ignore reading-level: the name of a scale`. One on a line of its
 * own is about the next line, or about the whole text that begins there; one after a value is about its line.
 */
export interface Silence {
  /** Where the remark is. */
  readonly line: number;
  /** The line that it is about. */
  readonly about: number;
  readonly rule: string;
  readonly reason: string;
}

const remark = /(^|\s)#\s*heliotrope-ignore\b[\t ]*([a-z-]*)[\t ]*:?[\t ]*(.*)$/;

export function silencesIn(text: string): Silence[] {
  if (!text.includes('heliotrope-ignore')) return [];
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const [, , rule = '', reason = ''] = remark.exec(line) ?? [];
    if (!remark.test(line)) return [];
    const isOwnLine = /^\s*#/.test(line);
    let about = index;
    if (isOwnLine)
      do about += 1;
      while (about < lines.length && /^\s*(?:#|$)/.test(lines[about] ?? ''));
    return [{ line: index + 1, about: about + 1, rule, reason: reason.trim() }];
  });
}
