/** Rules on ids: each is used once, and each that is named exists. Warnings for sources and terms that nothing names. */
import type { Path, SourceFile, SourcePack } from '../source-pack.js';
import { isKind } from '../tree.js';
import { list, record, strings, withIds } from './loose.js';
import { marksIn } from './marks.js';
import type { Report } from './diagnostic.js';
import type { ReadTextFile } from './shape.js';
import { stringsIn, WrittenText } from './written-text.js';

/** What the drawing knows: given by the caller, because content does not know the figure. */
export interface Vocabulary {
  /** By layer: the ids of its regions. */
  readonly regions: Readonly<Record<string, readonly string[]>>;
  /** Ids of the skin signs that have an overlay. */
  readonly signs: readonly string[];
  /** Whether any of these regions shows it. */
  readonly isDrawn?: (sign: string, regions: readonly string[]) => boolean;
}

export function checkReferences(pack: SourcePack, texts: readonly ReadTextFile[], vocabulary: Vocabulary, report: Report): void {
  checkDuplicates(pack, report);
  checkFindings(pack, vocabulary, report);
  checkTests(pack, report);

  const sources = new Set(withIds(pack.sources?.value).map(({ id }) => id));
  const terms = new Set(withIds(record(pack.structures.glossary?.value)['terms']).map(({ id }) => id));
  const cited = new Set<string>();
  const used = new Set<string>();
  const cite = (file: SourceFile, path: Path, key: string) => {
    cited.add(key);
    if (!sources.has(key)) report({ file, path }, 'unknown-source', `no source "${key}"`, 'Add it to sources.json, or cite another.');
  };

  for (const file of [...Object.values(pack.structures), pack.trials]) {
    for (const { path, key } of sourceLists(file?.value)) if (file) cite(file, path, key);
  }
  for (const { path, key, file } of otherLists(pack)) cite(file, path, key);
  for (const { file, value } of texts) {
    for (const { path, written } of stringsIn(value)) {
      if (!(written instanceof WrittenText)) continue;
      for (const mark of marksIn(written.text)) {
        if (isKind(mark, 'cite')) cite(file, path, mark.cite);
        else {
          used.add(mark.term);
          if (!terms.has(mark.term))
            report({ file, path }, 'unknown-term', `no glossary term "${mark.term}"`, 'Add it to glossary.yaml, or remove the link.');
        }
      }
    }
  }

  warnOfUnused(pack.sources, [], cited, 'unused-source', 'nothing cites', 'Cite it where it is used, or remove it.', report);
  warnOfUnused(
    pack.structures.glossary,
    ['terms'],
    used,
    'unused-term',
    'no text uses',
    'Link it as [words](term:id), or remove it.',
    report,
  );
}

function warnOfUnused(
  file: SourceFile | undefined,
  at: Path,
  used: ReadonlySet<string>,
  rule: 'unused-source' | 'unused-term',
  saying: string,
  fix: string,
  report: Report,
): void {
  if (!file) return;
  for (const { id, index } of withIds(at.length === 0 ? file.value : record(file.value)[String(at[0])])) {
    if (!used.has(id)) report({ file, path: [...at, index] }, rule, `${saying} "${id}"`, fix, 'warning');
  }
}

/** Every list named `sources`, at any depth. */
function* sourceLists(value: unknown, path: Path = []): Generator<{ path: Path; key: string }> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* sourceLists(item, [...path, index]);
  else {
    for (const [name, part] of Object.entries(record(value))) {
      if (name === 'sources') for (const [index, key] of strings(part)) yield { path: [...path, name, index], key };
      else yield* sourceLists(part, [...path, name]);
    }
  }
}

/** Keys of sources in build-only files, under other names than `sources`. */
function* otherLists({ core, trials }: SourcePack): Generator<{ file: SourceFile; path: Path; key: string }> {
  if (core)
    for (const [id, medicine] of Object.entries(record(core.value)))
      for (const [item, keys] of Object.entries(record(record(medicine)['items'])))
        for (const [index, key] of strings(keys)) yield { file: core, path: [id, 'items', item, index], key };
  if (trials)
    for (const [id, medicines] of Object.entries(record(record(trials.value)['treatments'])))
      for (const [medicine, rests] of Object.entries(record(medicines)))
        for (const [index, key] of strings(record(rests)['experts']))
          yield { file: trials, path: ['treatments', id, medicine, 'experts', index], key };
}

function checkFindings(
  { structures: { findings: file, pack } }: SourcePack,
  { regions, signs, isDrawn }: Vocabulary,
  report: Report,
): void {
  if (!file) return;
  const findings = record(file.value);
  const groupLayers = new Map(withIds(findings['groups']).map(({ id, item }) => [id, item['layer']]));
  const redFlags = new Set(withIds(record(pack?.value)['redFlags']).map(({ id }) => id));

  for (const { id, index, item } of withIds(findings['findings'])) {
    const at = (...path: Path) => ({ file, path: ['findings', index, ...path] });
    const layer = String(item['layer']);
    const ofLayer = regions[layer];
    for (const [place, region] of ofLayer ? strings(item['regions']) : []) {
      if (!ofLayer?.includes(region)) {
        report(
          at('regions', place),
          'unknown-region',
          `no region "${region}" in layer ${layer} (finding ${id})`,
          `Use some of: ${ofLayer?.join(', ') ?? ''}.`,
        );
      }
    }
    const { sign, group } = item;
    if (typeof sign === 'string') {
      if (!signs.includes(sign))
        report(
          at('sign'),
          'unknown-sign',
          `the atlas cannot draw the sign "${sign}": the regions of ${id} alone are shown`,
          `Use one of: ${signs.join(', ')}; or leave it out.`,
          'warning',
        );
      else if (layer !== 'skin')
        report(at('sign'), 'unknown-sign', `a finding of layer ${layer} has no sign (finding ${id})`, 'Remove it.');
      else if (
        isDrawn?.(
          sign,
          strings(item['regions']).map(([, region]) => region),
        ) === false
      )
        report(
          at('sign'),
          'unknown-sign',
          `the atlas draws the sign "${sign}" in none of the regions of ${id}: the regions alone are shown`,
          'Name a region in which it is drawn, or leave the sign out.',
          'warning',
        );
    }
    if (typeof group === 'string') {
      if (!groupLayers.has(group))
        report(at('group'), 'unknown-group', `no group "${group}" (finding ${id})`, 'Add it to groups, or name another.');
      else if (groupLayers.get(group) !== item['layer']) {
        report(at('group'), 'unknown-group', `group "${group}" is of another layer than finding ${id}`, 'Name a group of the same layer.');
      }
    }
    for (const [place, flag] of strings(item['redFlags'])) {
      if (!redFlags.has(flag))
        report(at('redFlags', place), 'unknown-red-flag', `no red flag "${flag}" (finding ${id})`, 'Add it to pack.yaml, or name another.');
    }
  }
}

/** The groups, the red flags and the tests that the parts of the slice name. */
function checkTests({ structures: { tests: file, pack } }: SourcePack, report: Report): void {
  if (!file) return;
  const tests = record(file.value);
  const groups = new Set(withIds(tests['groups']).map(({ id }) => id));
  const redFlags = new Set(withIds(record(pack?.value)['redFlags']).map(({ id }) => id));
  const known = new Set(withIds(tests['tests']).map(({ id }) => id));
  for (const { id, index, item } of withIds(tests['advised'])) {
    for (const [place, test] of strings(item['tests'])) {
      if (known.has(test)) continue;
      report(
        { file, path: ['advised', index, 'tests', place] },
        'unknown-part',
        `no test "${test}" ("${id}")`,
        'Add it to tests, or name another.',
      );
    }
    if (item['verified'] === false && list(item['sources']).length === 0)
      report(
        { file, path: ['advised', index] },
        'claim-without-source',
        `"${id}" names no guideline`,
        'Name it in sources, or remove the advice.',
      );
  }
  for (const listName of ['notes', 'tests', 'antibodies']) {
    for (const { id, index, item } of withIds(tests[listName])) {
      const { group } = item;
      if (typeof group === 'string' && !groups.has(group)) {
        const at = { file, path: [listName, index, 'group'] };
        report(at, 'unknown-group', `no group "${group}" ("${id}")`, 'Add it to groups, or name another.');
      }
      for (const [place, flag] of strings(item['redFlags'])) {
        if (redFlags.has(flag)) continue;
        const at = { file, path: [listName, index, 'redFlags', place] };
        report(at, 'unknown-red-flag', `no red flag "${flag}" ("${id}")`, 'Add it to pack.yaml, or name another.');
      }
    }
  }
}

function checkDuplicates(pack: SourcePack, report: Report): void {
  const { pack: box, findings: map, glossary } = pack.structures;
  const findings = record(map?.value);
  const once = (file: SourceFile | undefined, path: Path, ids: readonly (readonly [number, string])[]) => {
    const seen = new Set<string>();
    for (const [index, id] of ids) {
      if (file && seen.has(id))
        report({ file, path: [...path, index] }, 'duplicate-id', `"${id}" is used twice`, 'Rename or remove one of the two.');
      seen.add(id);
    }
  };
  const ids = (value: unknown) => withIds(value).map(({ index, id }) => [index, id] as const);

  once(box, ['redFlags'], ids(record(box?.value)['redFlags']));
  once(glossary, ['terms'], ids(record(glossary?.value)['terms']));
  once(pack.sources, [], ids(pack.sources?.value));
  for (const key of ['keyPoints', 'questions']) once(map, [key], strings(findings[key]));
  for (const key of ['groups', 'findings']) once(map, [key], ids(findings[key]));
  for (const [index, finding] of list(findings['findings']).entries()) {
    const { frequency, regions, sources, redFlags } = record(finding);
    once(map, ['findings', index, 'frequency'], ids(frequency));
    for (const [key, value] of Object.entries({ regions, sources, redFlags })) once(map, ['findings', index, key], strings(value));
  }
}
