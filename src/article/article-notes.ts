/** What an article ends with: words, sources, review state; and what all of its parts know. Pure. */
import type { Figure } from '../base/attribute-rules.js';
import { isPast } from './dates.js';
import { pickText } from '../content/pick-text.js';
import type { Text, Tree, TreeElement, TreeNode } from '../content/tree.js';
import type { BuiltPack, GlossaryText, PackStructure, PackText } from '../content/types.js';
import { hostWords } from './host-words.js';
import { footnotesOf, type Footnotes } from './footnotes.js';
import { readings, surroundMessages } from './surround.messages.js';
import { directionOf, languageChain, Localizer } from '../base/localizer.js';
import { el, heading, nodes, type Child } from './tree-builders.js';
import { home } from '../base/home.js';
import { version } from '../base/version.js';

export interface ArticleOptions {
  readonly pack: BuiltPack;
  readonly language: string;
  /** The language asked for, where that is not the language of the code: see `askedLanguage`. */
  readonly asked?: string;
  readonly level: 'standard' | 'easy';
  readonly headingLevel: number;
  readonly country: string;
  /** `YYYY-MM-DD`: whether the pack is past its review date. */
  readonly today: string;
  /** Before every id in the tree, so that two documents on one page do not share one. */
  readonly idPrefix: string;
  /** The same of the document around it, where that has the box that says when to get help. */
  readonly helpPrefix?: string;
  /** Whose body is drawn and who is spoken to. */
  readonly figure: Figure;
  /** The host's own words: see host-words.ts. */
  readonly helpline?: string;
  readonly reviewedBy?: string;
  readonly reviewedOn?: string;
}

/** Notes to the article of one pack, for one reader. */
export class ArticleNotes {
  readonly options: ArticleOptions;
  readonly localizer: Localizer<typeof surroundMessages>;
  readonly packText: PackText | undefined;
  protected readonly structure: PackStructure | undefined;
  readonly #glossary: GlossaryText['terms'];
  /** The language that the pack's text is in, which may not be the one asked for. */
  readonly textLanguage: string;

  constructor(options: ArticleOptions) {
    const { pack, language, level } = options;
    this.options = options;
    this.localizer = new Localizer('frame', surroundMessages, language);
    const picked = pickText<PackText>(pack, 'pack', languageChain(language), level);
    this.packText = picked?.text;
    this.textLanguage = picked?.language ?? home;
    this.structure = pack.structure.pack;
    this.#glossary = pickText<GlossaryText>(pack, 'glossary', languageChain(language), level)?.text.terms ?? {};
  }

  /** Attributes of an element that holds the pack's own text, where that text is not in the language asked for. */
  get textAttributes(): Readonly<Record<string, string>> {
    const { language } = this.localizer;
    if (language === this.textLanguage || language.startsWith(`${this.textLanguage}-`)) return {};
    return { lang: this.textLanguage, dir: directionOf(this.textLanguage) };
  }

  heading(depth: number, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]): TreeElement {
    return heading(this.options.headingLevel + depth, attributes, children);
  }

  /** What a glossary term means; `undefined` if the pack does not say. */
  definition(term: string): { term: string; definition: Text } | undefined {
    return Object.hasOwn(this.#glossary, term) ? this.#glossary[term] : undefined;
  }

  protected overdue(next: string): TreeElement | false {
    const { localizer } = this;
    return (
      isPast(next, this.options.today) &&
      el('strong', { class: 'overdue' }, localizer.messageNode('overdue', { next: localizer.date(next) }))
    );
  }

  /** The footnotes of a document. A definition may use another term, or a source: they join the lists, after those of the text. */
  footnotes(tree: Tree): Footnotes {
    let all = footnotesOf(tree);
    for (;;) {
      const definitions = all.terms.flatMap((term) => this.definition(term)?.definition ?? []);
      const further = footnotesOf(definitions);
      const joined = { sources: union(all.sources, further.sources), terms: union(all.terms, further.terms) };
      if (joined.terms.length === all.terms.length) return joined;
      all = joined;
    }
  }

  /** Words and sources. `part` puts each under its title. */
  listedNotes(footnotes: Footnotes, part: (title: 'words' | 'sources', body: TreeElement) => Child): Child {
    const words = this.#words(footnotes);
    const sources = this.#sourceList(footnotes);
    return [hostWords(this.options), words && part('words', words), sources && part('sources', sources)];
  }

  /** What an element ends with: those, folded away, and the review state. Paper unfolds them. */
  foldedNotes(footnotes: Footnotes): Child {
    const folded = (title: 'words' | 'sources', body: TreeElement): Child =>
      el('details', {}, el('summary', {}, this.localizer.messageNode(title)), body);
    return [this.listedNotes(footnotes, folded), this.review()];
  }

  #words({ terms }: Footnotes): TreeElement | undefined {
    const entries = terms.flatMap((id) => {
      const entry = this.definition(id);
      return entry ? [el('dt', { id: `${this.options.idPrefix}term-${id}` }, entry.term), el('dd', {}, entry.definition)] : [];
    });
    return entries.length > 0 ? el('dl', { class: 'words', ...this.textAttributes }, entries) : undefined;
  }

  #sourceList({ sources }: Footnotes): TreeElement | undefined {
    const entries = sources.map((key, index) => el('li', { id: `${this.options.idPrefix}source-${String(index + 1)}` }, this.source(key)));
    return entries.length > 0 ? el('ol', { class: 'sources' }, entries) : undefined;
  }

  /** One source: how it is cited, where it is, and what of it was read. */
  source(key: string): Tree {
    const { sources } = this.options.pack;
    const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
    if (!source) return key;
    const { localizer } = this;
    const link = (href: string, words: string): Child => [' ', el('a', { href, rel: 'noopener noreferrer' }, words)];
    const { text, doi, pmid, url, funding, conflicts } = source;
    const read = source.read === 'full' ? undefined : readings[source.read];
    return nodes([
      el('span', { lang: 'en', dir: 'auto' }, text),
      doi && link(`https://doi.org/${doi.replace(/[^\w./:;()~-]/g, encodeURIComponent)}`, `doi:${doi}`),
      pmid && link(`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, `PMID ${pmid}`),
      url && !doi && link(url, new URL(url).hostname),
      read && [' ', localizer.messageNode(read)],
      funding && [' ', localizer.messageNode('funding', { funding })],
      conflicts && [' ', localizer.messageNode('conflicts', { conflicts })],
    ]);
  }

  /** A clinician has: the pack says who. */
  get isReviewed(): boolean {
    return this.#records().length > 0;
  }

  #isOurs({ language, level }: { readonly language: string; readonly level: string }): boolean {
    return language === this.textLanguage && level === this.options.level;
  }

  #records() {
    const { version } = this.options.pack;
    return (this.structure?.review.records ?? []).filter((record) => record.version === version && this.#isOurs(record));
  }

  /** Who has reviewed this text, or a part of it: a sentence for each, or that nobody has; before it, that the text is past its review date. */
  reviewers(): readonly TreeNode[] {
    const { localizer } = this;
    const review = this.structure?.review;
    const records = this.#records();
    const parts = (review?.parts ?? []).filter((part) => this.#isOurs(part) && !part.reader);
    const sentences: TreeNode[] = [
      ...records.map((record) => localizer.messageNode('reviewed', { ...record, date: localizer.date(record.date) })),
      ...parts.map(({ reviewer, role, version, date }) =>
        localizer.messageNode('reviewedPart', { reviewer, role, version, date: localizer.date(date) }),
      ),
    ];
    if (sentences.length === 0) sentences.push(el('strong', {}, localizer.messageNode('reviewNone')));
    if (parts.some(({ changed }) => changed)) sentences.push(el('strong', {}, localizer.messageNode('reviewChanged')));
    return nodes([review && this.overdue(review.nextReview), sentences]);
  }

  /** Who has reviewed this text, and until when it holds. Hides nothing when the date is past. */
  review(): TreeElement {
    const { localizer, options } = this;
    const review = this.structure?.review;
    const sentences = nodes([
      this.reviewers(),
      review && localizer.messageNode('written', { date: localizer.date(review.written), next: localizer.date(review.nextReview) }),
      localizer.messageNode('version', { version, content: options.pack.version }),
    ]);
    return el(
      'div',
      { class: 'review' },
      el(
        'p',
        {},
        sentences.flatMap((sentence) => [sentence, ' ']),
        this.packText && el('span', this.textAttributes, this.packText.origin, ' ', this.packText.funding),
      ),
    );
  }
}

const union = (first: readonly string[], second: readonly string[]): readonly string[] => [...new Set([...first, ...second])];
