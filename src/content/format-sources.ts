/** Turns the sources of a pack (CSL-JSON) into what readers see. Build only. */
import type { CslSource, SourcesRead } from './schema/source-form.js';
import type { BuiltSource } from './types.js';

/** Vancouver: the style of medical journals, and of the patient pages that cite them. */
const style = { format: 'text', template: 'vancouver', lang: 'en-US', asEntryArray: true } as const;

/**
 * By key: each source, formatted. Identifiers are separate from the text, because they become links.
 *
 * Citation.js is loaded when it is needed: its processor is under another licence, and only build needs it.
 */
export async function formatSources(sources: readonly CslSource[], readings: SourcesRead): Promise<Record<string, BuiltSource>> {
  if (sources.length === 0) return {};
  const { Cite } = await import('@citation-js/core');
  await import('@citation-js/plugin-csl');
  const withoutIdentifiers = sources.map(({ DOI: _doi, PMID: _pmid, URL: _url, note: _note, ...source }) => source);
  const entries = new Cite(withoutIdentifiers, { forceType: '@csl/list+object' }).format('bibliography', style);
  const texts = new Map(entries.map(([id, entry]) => [id, withoutNumber(entry)]));
  return Object.fromEntries(
    sources.map(({ id, title, DOI: doi, PMID: pmid, URL: url }) => {
      const reading = readings[id];
      if (!reading) throw new Error(`sources.read.yaml: nothing says what was read of "${id}"`);
      const { read, funding, conflicts } = reading;
      const text = `${texts.get(id) ?? id}${isOurs(title) ? ` ${ownWords}` : ''}`;
      return [id, { text, ...present({ doi, pmid, url }), read, ...present({ funding, conflicts }) }];
    }),
  );
}

/** A source whose title could not be had is described, in brackets: readers are told whose words these are. In English, as all of it is. */
const ownWords = 'The words in brackets are ours, not its title.';

const isOurs = (title: string): boolean => /^\[.*\]\.?$/s.test(title.trim());

/** The style numbers its list; footnotes have numbers of their own. After a year without a volume it leaves the mark that would divide them. */
const withoutNumber = (entry: string): string =>
  entry
    .replace(/^\s*\d+\.\s*/, '')
    .trim()
    .replace(/;$/, '.');

const present = <T extends object>(values: T) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
