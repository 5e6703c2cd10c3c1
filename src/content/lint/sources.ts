/** Rules on sources: what was read of each and when, and addresses, titles and versions that a reader can trust. */
import type { SourceFile, SourcePack } from '../source-pack.js';
import { record, strings, withIds, type Loose } from './loose.js';
import type { Report, RuleId } from './diagnostic.js';

export function checkSources(pack: SourcePack, report: Report, today = new Date().toISOString().slice(0, 10)): void {
  const { sources: file, sourcesRead: readings } = pack;
  if (!file) return;
  const sources = withIds(file.value);
  if (readings) checkReadings(file, readings, today, report);
  for (const { index, item } of sources) {
    const remark = (key: string, rule: RuleId, message: string, fix: string) => {
      report({ file, path: [index, key] }, rule, message, fix, 'warning');
    };
    const address = addressOf(item['URL']);
    if (address && isFrontPage(address) && !citesSite(item)) {
      const fix = 'Give the address of the page that was read, or cite the site itself: its title is then the name of who runs it.';
      remark('URL', 'source-front-page', `${address.href} is a front page: nobody finds there what was read`, fix);
    }
    if (address && oddHost.test(address.hostname)) {
      const fix = 'Name the paper, the label or the page itself, at its own address.';
      remark('URL', 'source-host', `${address.hostname} is a staging site, or holds copies of others`, fix);
    }
    const { title } = item;
    if (typeof title === 'string' && /^\[.*\]\.?$/s.test(title.trim()))
      remark('title', 'source-title', 'a title in brackets is our own description', 'Write its own title, as it is printed.');
  }
  checkTwins(file, report);
  checkVersions(pack, report);
}

function checkReadings(file: SourceFile, readings: SourceFile, today: string, report: Report): void {
  const sources = withIds(file.value);
  const known = new Set(sources.map(({ id }) => id));
  const entries = record(readings.value);
  for (const { id, index } of sources) {
    if (Object.hasOwn(entries, id)) continue;
    const fix = `Add ${id}: { on: '${today}', read: abstract } to sources.read.yaml, with what you read of it; or heliotrope sources adds all.`;
    report({ file, path: [index] }, 'source-read', `nothing says when "${id}" was looked up, and what was read of it`, fix);
  }
  for (const [id, entry] of Object.entries(entries)) {
    const at = (...path: string[]) => ({ file: readings, path: [id, ...path] });
    if (!known.has(id)) report(at(), 'source-read', `no source "${id}"`, 'Correct its spelling, or remove it.');
    const { on, supersedes } = record(entry);
    if (typeof on === 'string' && on > today)
      report(at('on'), 'source-read', `${on} is still to come`, 'Write the day on which it was looked up.');
    for (const [, older] of strings(supersedes)) {
      if (!known.has(older) || older === id) {
        report(at('supersedes'), 'source-read', `no older source "${older}"`, 'Correct its spelling, or remove it.');
      }
    }
  }
}

const addressOf = (url: unknown): URL | undefined => (typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined);

/** The first page of a site, in whatever language. */
const isFrontPage = ({ pathname, search, hash }: URL): boolean =>
  search === '' && hash.length < 2 && /^\/?([a-z]{2}([-_][a-z]{2})?\/?)?((index|home|default)(\.\w+)?\/?)?$/i.test(pathname);

/** The names of people or bodies that a source has as its authors. */
const authorsOf = ({ author }: Loose): string[] =>
  (Array.isArray(author) ? author : []).map((one) => plain(textOf(record(one)['literal']) || textOf(record(one)['family'])));

/** A site cited as a whole, such as that of a patients' association. */
const citesSite = (source: Loose): boolean => authorsOf(source).includes(plain(textOf(source['title'])));

/** Two bodies may each have a page of one title: only a name in common makes it one page. */
const areByOthers = (one: Loose, other: Loose): boolean => {
  const names = authorsOf(one);
  return names.length > 0 && authorsOf(other).length > 0 && !authorsOf(other).some((name) => names.includes(name));
};

/** Sites made to be looked at before they are published, and those that hold what others wrote. */
const oddHost = new RegExp(
  [
    /^(?:\d{1,3}\.){3}\d{1,3}$|^localhost$/,
    /(?:^|[.-])(?:staging|stage|stg|preview|sandbox|testing|uat)\d*[.-]/,
    /^(?:dev|test|beta|demo)\d*\./,
    /(?:^|\.)(?:webflow\.io|herokuapp\.com|netlify\.app|vercel\.app|pages\.dev|web\.app|azurewebsites\.net|wpengine\.com|wixsite\.com)$/,
    /(?:^|\.)(?:amazonaws\.com|cloudfront\.net|dropbox\.com|drive\.google\.com|docs\.google\.com)$/,
    /(?:^|\.)(?:scribd\.com|studylib\.net|docplayer\.\w+|coursehero\.com|slideshare\.net|vdocuments?\.\w+|pdfcoffee\.com|yumpu\.com|issuu\.com)$/,
    /(?:^|\.)(?:researchgate\.net|academia\.edu|researcher\.life|semanticscholar\.org|sci-hub\.\w+|docslib\.org|dokumen\.\w+|patsnap\.com)$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** What tells two sources for one: the key, and how its value is compared. */
const sameness: Readonly<Record<string, (source: Loose) => string>> = {
  DOI: ({ DOI: doi }) => textOf(doi).toLowerCase(),
  PMID: ({ PMID: pmid }) => textOf(pmid),
  PMCID: ({ PMCID: pmcid }) => textOf(pmcid).toUpperCase(),
  // Short titles are those of many pages.
  title: ({ title }) => (textOf(title).length < 30 ? '' : plain(textOf(title))),
  URL: ({ URL: url }) => {
    const address = addressOf(url);
    return address && !isFrontPage(address)
      ? `${address.host.replace(/^www\./, '')}${address.pathname.replace(/\/$/, '')}${address.search}`
      : '';
  },
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function checkTwins(file: SourceFile, report: Report): void {
  const reported = new Set<string>();
  for (const [key, valueOf] of Object.entries(sameness)) {
    const first = new Map<string, { id: string; item: Loose }>();
    for (const { id, index, item } of withIds(file.value)) {
      const value = valueOf(item);
      const other = first.get(value);
      if (value === '') continue;
      if (other === undefined) first.set(value, { id, item });
      else if (!reported.has(id) && !(key === 'title' && areByOthers(item, other.item))) {
        reported.add(id);
        const fix = 'Cite one of the two, and remove the other.';
        report({ file, path: [index, key] }, 'source-twice', `"${id}" is "${other.id}": both have this ${key}`, fix, 'warning');
      }
    }
  }
}

/** A guideline beside its successor: one that names it in `supersedes`, or has its title with another year. */
function checkVersions({ sources: file, sourcesRead }: SourcePack, report: Report): void {
  if (!file) return;
  const newer = new Map(
    Object.entries(record(sourcesRead?.value)).flatMap(([id, entry]) =>
      strings(record(entry)['supersedes']).map(([, older]) => [older, id]),
    ),
  );
  const dated = withIds(file.value).map(({ id, index, item }) => ({
    id,
    index,
    year: yearOf(item),
    name: withoutYear(textOf(item['title'])),
  }));
  const newest = new Map<string, { id: string; year: number }>();
  for (const { id, year, name } of dated) if (name !== '' && year > (newest.get(name)?.year ?? 0)) newest.set(name, { id, year });
  for (const { id, index, year, name } of dated) {
    const last = newest.get(name);
    const successor = newer.get(id) ?? (last && last.year > year && year > 0 ? last.id : undefined);
    if (successor === undefined || successor === id) continue;
    const fix = `Cite ${successor} in its place, or say why the older one is still cited.`;
    report({ file, path: [index] }, 'superseded-source', `"${id}" has a successor: "${successor}"`, fix, 'warning');
  }
}

const yearOf = ({ issued }: Loose): number => {
  const [parts] = (record(issued)['date-parts'] as unknown[][] | undefined) ?? [];
  return Number(Array.isArray(parts) ? parts[0] : 0) || 0;
};

const withoutYear = (title: string): string =>
  /guideline|recommendation|consensus|points to consider/i.test(title) && /\b(19|20)\d\d\b/.test(title)
    ? plain(title.replace(/\b(19|20)\d\d\b|\bupdated?\b|\bof\b|\bthe\b/gi, ''))
    : '';
