/** Rule `unread-claim`: nothing is called verified that rests only on another text's word, or on what nobody read. */
import { isKind } from '../tree.js';
import type { Path, SourceFile, SourcePack } from '../source-pack.js';
import { fallbackLanguage } from './coverage.js';
import { record, strings } from './loose.js';
import { marksIn } from './marks.js';
import type { Report } from './diagnostic.js';
import type { ReadTextFile } from './shape.js';
import { stringsIn, WrittenText } from './written-text.js';

const unread = new Set(['second-hand', 'not-read']);

export function checkRestsOn({ structures, sourcesRead }: SourcePack, texts: readonly ReadTextFile[], report: Report): void {
  if (!sourcesRead) return;
  const readings = record(sourcesRead.value);
  const wasRead = (key: string) => !unread.has(String(record(readings[key])['read']));
  const findings = texts.find(({ file }) => file.slice === 'findings' && file.language === fallbackLanguage)?.value;
  for (const file of Object.values(structures)) visit(file, file.value, []);

  function visit(file: SourceFile, value: unknown, path: Path): void {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(file, item, [...path, index]);
      return;
    }
    const { verified, sources, id } = record(value);
    const isFinding = path.length === 2 && path[0] === 'findings';
    const inText = isFinding ? citedIn(record(record(findings)['findings'])[String(id)]) : [];
    const keys = [...strings(sources).map(([, key]) => key), ...inText];
    if (verified === true && keys.length > 0 && !keys.some(wasRead)) {
      const name = typeof id === 'string' ? id : path.slice(-2).join('.');
      const fix = 'Read a source, or set verified: false.';
      report(
        { file, path },
        'unread-claim',
        `"${name}" is called verified, and nobody read what it rests on: ${[...new Set(keys)].join(', ')}`,
        fix,
      );
    }
    for (const [key, part] of Object.entries(record(value))) if (key !== 'codes') visit(file, part, [...path, key]);
  }
}

const citedIn = (text: unknown): string[] =>
  [...stringsIn(text)].flatMap(({ written }) =>
    written instanceof WrittenText ? marksIn(written.text).flatMap((mark) => (isKind(mark, 'cite') ? [mark.cite] : [])) : [],
  );
