/**
 * The example site of several pages. `site.json` names its pages, each with the elements that it shows; what all of them share is in
 * `layout.html`; what the site itself says on a page is in `pages/<name>.html`. The navigation, and the questions of the first week with the
 * places of their answers, are made from the list and from the pack: a line in `site.json` is a page, in the navigation and with its answers.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pickText } from '../src/content/pick-text.js';
import { plainText } from '../src/content/plain-text.js';
import type { BuiltPack, SummaryText } from '../src/content/types.js';

export interface SitePage {
  /** Of its file, without `.html`. */
  readonly name: string;
  readonly title: string;
  /** Tags without `helio-`. */
  readonly elements: readonly string[];
}

export interface Question {
  readonly id: string;
  readonly words: string;
  readonly href: string;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const link = (href: string, words: string, attributes = ''): string => `<a href="${escape(href)}"${attributes}>${escape(words)}</a>`;
const list = (className: string, items: readonly string[]): string =>
  `<ul class="${className}">\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;

export const readSite = async (folder: string): Promise<readonly SitePage[]> =>
  (JSON.parse(await readFile(join(folder, 'site.json'), 'utf8')) as { pages: SitePage[] }).pages;

/** Each question that a page of the site answers, with the way to the first of its answers. */
export function questionsOf(pages: readonly SitePage[], pack: BuiltPack): readonly Question[] {
  const words = pickText<SummaryText>(pack, 'summary', ['en'], 'standard')?.text.firstWeek ?? {};
  return (pack.structure.summary?.firstWeek ?? []).flatMap(({ id, ways }) => {
    const asked = words[id];
    const found = ways
      .filter(({ who }) => who !== 'juvenile')
      .flatMap(({ element, part }) => {
        const page = pages.find(({ elements }) => elements.includes(element));
        return page ? [`${page.name}.html${part ? `#helio-${element}-${part}` : ''}`] : [];
      });
    const [href] = found;
    return asked && href ? [{ id, words: plainText(asked.reader), href }] : [];
  });
}

/** A page as it is stored, with `<!-- document -->` in its elements; `undefined` if the site has no page of that name. */
export async function sitePage(folder: string, name: string, pack: BuiltPack): Promise<string | undefined> {
  const pages = await readSite(folder);
  const at = pages.findIndex((each) => each.name === name);
  const page = pages[at];
  if (!page) return undefined;
  const own = await readFile(join(folder, 'pages', `${name}.html`), 'utf8').catch(() => undefined);
  const elements = page.elements.map((element) => `<helio-${element}><!-- document --></helio-${element}>`).join('\n');
  const beside = [['Previous', pages[at - 1]] as const, ['Next', pages[at + 1]] as const].flatMap(([word, other]) =>
    other ? [link(`${other.name}.html`, `${word}: ${other.title}`)] : [],
  );
  const parts: Readonly<Record<string, string>> = {
    article: own ?? elements,
    beside: list('beside', beside),
    parts: list(
      'part-list',
      pages.map((each) => link(`${each.name}.html`, each.title, each === page ? ' aria-current="page"' : '')),
    ),
    questions: list(
      'question-list',
      questionsOf(pages, pack).map(({ words, href }) => link(href, words)),
    ),
  };
  const layout = await readFile(join(folder, 'layout.html'), 'utf8');
  const filled = layout
    .replaceAll('{{title}}', escape(page.title))
    .replace('<!-- article -->', () => parts['article'] ?? '')
    .replace(/<!-- (beside|parts|questions) -->/g, (_, part: string) => parts[part] ?? '');
  // Within the page itself nothing is loaded again.
  return filled.replaceAll(`href="${name}.html#`, 'href="#');
}
