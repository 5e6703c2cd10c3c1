/** A file that cannot be used is reported once: rules that rest on it would report it again for everything that it holds. */
import type { SourceFile, SourcePack } from '../source-pack.js';
import type { RuleId } from './diagnostic.js';

/** By rule: the files without which it cannot tell. `*` is the slice of the file that it reports on. */
const restsOn: Readonly<Partial<Record<RuleId, string>>> = {
  'unknown-source': 'sources\\.json',
  'unused-source': '.*',
  'unknown-term': 'glossary\\.yaml',
  'unused-term': '.*/.*',
  'unknown-red-flag': 'pack\\.yaml',
  'text-without-structure': '*\\.yaml',
  'number-without-source': '*\\.yaml|pack\\.yaml|[^/]+/pack\\.yaml',
  'claim-without-source': '[^/]+/*\\.yaml',
  'safety-core': '[^/]+/*\\.yaml|core\\.yaml|treatments\\.yaml',
  'evidence-word': '(trials|treatments)\\.yaml',
  'source-read': 'sources\\.(json|read\\.yaml)',
  'unread-claim': 'sources\\.(json|read\\.yaml)|[^/]+/*\\.yaml',
  'safety-check': 'review\\.yaml',
  'reading-level': '[^/]+/(pack|glossary|treatments)\\.yaml',
};

/** Not read at all, or something else than a list or an object as a whole. */
function isUsable({ name, value }: SourceFile): boolean {
  return name.endsWith('.json') ? Array.isArray(value) : typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a report of this rule on this file may follow from another file that cannot be used, and is reported itself. */
export function consequencesIn({
  structures,
  review,
  sources,
  sourcesRead,
  core,
  trials,
  texts,
}: SourcePack): (rule: RuleId, file: string) => boolean {
  const unusable = [...Object.values(structures), review, sources, sourcesRead, core, trials, ...texts]
    .filter((file) => file && !isUsable(file))
    .map((file) => file?.name);
  if (!review) unusable.push('review.yaml');
  if (!sources) unusable.push('sources.json');
  if (!sourcesRead) unusable.push('sources.read.yaml');
  if (structures.treatments && !core) unusable.push('core.yaml');
  if (structures.treatments && !trials) unusable.push('trials.yaml');
  return (rule, file) => {
    if (rule === 'missing-text' && file.includes('/') && unusable.includes(file)) return true;
    const pattern = restsOn[rule];
    if (pattern === undefined || unusable.length === 0) return false;
    const slice = /([^/]+)\.\w+$/.exec(file)?.[1] ?? '';
    const needed = new RegExp(`^(${pattern.replace(/(?<![.\])])\*/g, slice)})$`);
    return unusable.some((name) => name !== undefined && needed.test(name));
  };
}
