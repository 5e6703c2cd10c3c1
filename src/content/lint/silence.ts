/** Rule `silence`: what a remark in a file silences is left out, if the remark says why, and if no reader is harmed by it. */
import type { Silence } from '../silences.js';
import type { SourceFile, SourcePack } from '../source-pack.js';
import { rules, type Diagnostic, type RuleId } from './diagnostic.js';
import { withIds } from './loose.js';

/** Without them a pack cannot be read or built, or a reader may be harmed. */
export const neverSilent: ReadonlySet<string> = new Set<RuleId>([
  ...(['syntax', 'schema', 'markdown', 'duplicate-id', 'missing-text', 'missing-level', 'text-without-structure', 'silence'] as const),
  ...(['unknown-region', 'unknown-sign', 'unknown-group', 'unknown-red-flag', 'unknown-part', 'unknown-source', 'unknown-term'] as const),
  ...([
    'safety-core',
    'safety-check',
    'parent-voice',
    'evidence-word',
    'said-wrong',
    'unread-claim',
    'dose',
    'easy-certainty',
    'layer',
  ] as const),
  // It has words.txt for that.
  'spelling',
]);

export function withoutSilenced(pack: SourcePack, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const files = [...Object.values(pack.structures), pack.review, pack.sources, pack.sourcesRead, pack.core, pack.trials, ...pack.texts];
  const silences = files.flatMap((file) => (file ? file.silenced.map((silence) => ({ file, silence })) : []));
  if (silences.length === 0) return [...diagnostics];
  const sourceLines = linesOfSources(pack);
  const used = new Set<Silence>();
  const heard = diagnostics.filter((diagnostic) => {
    const found = silences.find(
      ({ file, silence }) =>
        silence.rule === diagnostic.rule &&
        silence.reason !== '' &&
        ((file.name === diagnostic.file && silence.about === diagnostic.line) ||
          // JSON has no remarks: what is said of a source is silenced where it says what was read of it.
          (diagnostic.file === pack.sources?.name && file === pack.sourcesRead && sourceLines.get(silence.about) === indexOf(diagnostic))),
    );
    if (!found || neverSilent.has(diagnostic.rule)) return true;
    used.add(found.silence);
    return false;
  });
  return [...heard, ...silences.flatMap(({ file, silence }) => wrongIn(file, silence, used.has(silence)))];
}

const indexOf = ({ path }: Diagnostic): number => Number(path.split('.')[0]);

/** By line of sources.read.yaml: the place of the source in sources.json. */
function linesOfSources({ sources, sourcesRead }: SourcePack): ReadonlyMap<number, number> {
  return new Map(sourcesRead ? withIds(sources?.value).map(({ id, index }) => [sourcesRead.lineOf([id]), index] as const) : []);
}

function wrongIn(file: SourceFile, { line, rule, reason }: Silence, isUsed: boolean): Diagnostic[] {
  const remark = (severity: Diagnostic['severity'], message: string, fix: string): Diagnostic[] => [
    { file: file.name, line, column: 1, path: '', rule: 'silence', severity, message, fix },
  ];
  if (!Object.hasOwn(rules, rule))
    return remark('error', `there is no rule "${rule}" to silence`, 'Write # heliotrope-ignore rule: reason.');
  if (neverSilent.has(rule)) return remark('error', `"${rule}" cannot be silenced: a reader depends on it`, 'Mend what it says.');
  if (reason === '')
    return remark('error', `"${rule}" is silenced without a reason`, `Write # heliotrope-ignore ${rule}: why it is right here.`);
  return isUsed ? [] : remark('warning', `"${rule}" has nothing to say here`, 'Remove the remark.');
}
