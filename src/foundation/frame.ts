/**
 * What stands around the content of every element, on screen and on paper: purpose line, key points, the box that says when to get
 * help, questions, words, sources, review state. Pure trees: server, paper and page show the same.
 */
import type { Figure } from './attribute-rules.js';
import { isPast } from './dates.js';
import { pickText } from '../content/pick-text.js';
import type { Text, Tree, TreeElement, TreeNode } from '../content/tree.js';
import type { BuiltPack, GlossaryText, PackStructure, PackText } from '../content/types.js';
import { emergencyNumber } from './emergency-numbers.js';
import { footnotesOf, type Footnotes } from './footnotes.js';
import { readings, framePhrases } from './frame.phrases.js';
import { directionOf, languageChain, Speaker } from './speaker.js';
import { textIsEnglish } from './text-is-english.js';
import { el, heading, type Child } from './tree-builders.js';
import { version } from './version.js';

export interface FrameOptions {
  readonly pack: BuiltPack;
  readonly language: string;
  /** The language asked for, where that is not English: see `askedLanguage`. */
  readonly asked?: string;
  readonly level: 'standard' | 'easy';
  readonly headingLevel: number;
  readonly country: string;
  /** `YYYY-MM-DD`: whether the pack is past its review date. */
  readonly today: string;
  /** Before every id in the tree, so that two documents on one page do not share one. */
  readonly idPrefix: string;
  /** Whom the warnings speak to. Left out: the reader. */
  readonly figure?: Figure;
}

export class Frame {
  readonly options: FrameOptions;
  readonly speaker: Speaker<typeof framePhrases>;
  readonly packText: PackText | undefined;
  readonly #structure: PackStructure | undefined;
  readonly #glossary: GlossaryText['terms'];
  /** The language that the pack's text is in, which may not be the one asked for. */
  readonly textLanguage: string;

  constructor(options: FrameOptions) {
    const { pack, language, level } = options;
    this.options = options;
    this.speaker = new Speaker('frame', framePhrases, language);
    const picked = pickText<PackText>(pack, 'pack', languageChain(language), level);
    this.packText = picked?.text;
    this.textLanguage = picked?.language ?? 'en';
    this.#structure = pack.structure.pack;
    this.#glossary = pickText<GlossaryText>(pack, 'glossary', languageChain(language), level)?.text.terms ?? {};
  }

  /** Attributes of an element that holds the pack's own text, where that text is not in the language asked for. */
  get textAttributes(): Readonly<Record<string, string>> {
    const { language } = this.speaker;
    if (language === this.textLanguage || language.startsWith(`${this.textLanguage}-`)) return {};
    return { lang: this.textLanguage, dir: directionOf(this.textLanguage) };
  }

  heading(depth: number, attributes: Readonly<Record<string, string>>, ...children: readonly Child[]): TreeElement {
    return heading(this.options.headingLevel + depth, attributes, ...children);
  }

  /** What an element begins with: its title, the purpose line, the way to the box that says when to get help, the key points. */
  opening(title: string, points: readonly Text[]): TreeElement {
    return el(
      'header',
      { class: 'opening' },
      this.heading(0, { class: 'title' }, title),
      this.purposeLine(),
      el('p', { class: 'no-print' }, el('a', { class: 'help-link', href: '#get-help' }, this.speaker.node('findHelp'))),
      this.keyPoints(points),
    );
  }

  /** Before it, where another language was asked for than the text is in, that language says so. */
  purposeLine(): TreeElement {
    const { asked } = this.options;
    const note = this.textLanguage === 'en' && asked && [textIsEnglish(asked), el('br')];
    return el('p', { class: 'purpose', ...this.textAttributes }, note, this.packText?.purpose);
  }

  /** A document says its own language and direction: the page around it may have others. */
  document(...parts: readonly Child[]): TreeElement {
    const { language } = this.speaker;
    return el('article', { lang: language, dir: directionOf(language) }, ...parts);
  }

  keyPoints(points: readonly Text[]): TreeElement | undefined {
    if (points.length === 0) return undefined;
    return el('ul', { class: 'key-points', ...this.textAttributes }, ...points.map((point) => el('li', {}, point)));
  }

  questions(questions: readonly Text[]): TreeElement | undefined {
    if (questions.length === 0) return undefined;
    return el(
      'section',
      { class: 'questions' },
      this.heading(1, {}, this.speaker.node('questions')),
      el('ul', this.textAttributes, ...questions.map((question) => el('li', {}, question))),
    );
  }

  /** The box stands in full and never changes with what a reader does. */
  redFlags(): TreeElement | undefined {
    const { packText, speaker } = this;
    if (!packText || !this.#structure?.redFlags.length) return undefined;
    const { redFlags: flags, review } = this.#structure;
    const { safety } = review;
    const list = (level: string, title: TreeNode): TreeElement | undefined => {
      const texts = flags.filter((flag) => flag.level === level);
      if (texts.length === 0) return undefined;
      return el(
        'div',
        { class: `flags ${level}` },
        this.heading(2, {}, title),
        el(
          'ul',
          this.textAttributes,
          ...texts.map((flag) => el('li', {}, this.warning(flag.id), ...(flag.sources ?? []).map((cite) => ({ cite })))),
        ),
      );
    };
    return el(
      'section',
      { class: 'red-flags', id: `${this.options.idPrefix}get-help` },
      this.heading(1, {}, speaker.node('getHelp')),
      el('p', this.textAttributes, packText.redFlagNote),
      safety &&
        el(
          'p',
          {},
          this.#overdue(safety.nextCheck),
          ' ',
          speaker.node('safety', { date: speaker.date(safety.checked), next: speaker.date(safety.nextCheck) }),
        ),
      list('emergency', this.#emergency()),
      list('same-day', speaker.node('sameDay')),
      list('within-days', speaker.node('withinDays')),
    );
  }

  /** An entry of the box, in the voice for this reader. */
  warning(id: string): Text | undefined {
    const words = this.packText?.redFlags[id];
    // A plain text has neither voice.
    const { reader, parent } = Object(words) as { reader?: Text; parent?: Text };
    return (this.options.figure === 'child' && parent) || (reader ?? (words as Text | undefined));
  }

  #overdue(next: string): TreeElement | false {
    const { speaker } = this;
    return isPast(next, this.options.today) && el('strong', { class: 'overdue' }, speaker.node('overdue', { next: speaker.date(next) }));
  }

  /** What a glossary term means; `undefined` if the pack does not say. */
  definition(term: string): { term: string; definition: Text } | undefined {
    return Object.hasOwn(this.#glossary, term) ? this.#glossary[term] : undefined;
  }

  /** The box as an element has it: with the line that stands in its place where `helio-settings` shows it once for several elements. */
  helpBox(): TreeElement | undefined {
    const box = this.redFlags();
    const line = el(
      'p',
      { class: 'help-line' },
      el('strong', {}, this.#emergency(), '.'),
      ' ',
      el('a', { class: 'help-link', href: '#get-help' }, this.speaker.node('findHelp')),
      ': ',
      this.speaker.node('helpElsewhere'),
    );
    return box && { ...box, children: [...(box.children ?? []), line] };
  }

  #emergency(): TreeNode {
    const number = emergencyNumber(this.options.country) ?? this.speaker.say('emergencyNumberUnknown');
    return this.speaker.node('emergency', { number });
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

  /** What a document ends with: words, sources, review state. */
  endNotes(footnotes: Footnotes): readonly TreeElement[] {
    return this.#notes(footnotes, (title, body) => [this.heading(1, {}, this.speaker.node(title)), body]);
  }

  /** The same at the end of an element, folded away. Paper unfolds it. */
  foldedNotes(footnotes: Footnotes): readonly TreeElement[] {
    return this.#notes(footnotes, (title, body) => [el('details', {}, el('summary', {}, this.speaker.node(title)), body)]);
  }

  #notes(footnotes: Footnotes, part: (title: 'words' | 'sources', body: TreeElement) => TreeElement[]): readonly TreeElement[] {
    const words = this.#words(footnotes);
    const sources = this.#sourceList(footnotes);
    return [...(words ? part('words', words) : []), ...(sources ? part('sources', sources) : []), this.review()];
  }

  #words(footnotes: Footnotes): TreeElement | undefined {
    const entries = footnotes.terms.flatMap((id) => (Object.hasOwn(this.#glossary, id) ? [{ id, ...this.#glossary[id] }] : []));
    if (entries.length === 0) return undefined;
    return el(
      'dl',
      { class: 'words', ...this.textAttributes },
      ...entries.flatMap(({ id, term, definition }) => [
        el('dt', { id: `${this.options.idPrefix}term-${id}` }, term),
        el('dd', {}, definition),
      ]),
    );
  }

  #sourceList(footnotes: Footnotes): TreeElement | undefined {
    if (footnotes.sources.length === 0) return undefined;
    return el(
      'ol',
      { class: 'sources' },
      ...footnotes.sources.map((key, index) => el('li', { id: `${this.options.idPrefix}source-${String(index + 1)}` }, this.source(key))),
    );
  }

  /** One source: how it is cited, where it is, and what of it was read. */
  source(key: string): Tree {
    if (!Object.hasOwn(this.options.pack.sources, key)) return key;
    const source = this.options.pack.sources[key]!;
    const { speaker } = this;
    const link = (href: string, words: string): TreeNode[] => [' ', el('a', { href, rel: 'noopener noreferrer' }, words)];
    const { text, doi, pmid, url, funding, conflicts } = source;
    const read = readings[source.read as 'abstract'];
    return [
      el('span', { lang: 'en', dir: 'auto' }, text),
      ...(doi ? link(`https://doi.org/${doi.replace(/[^\w./:;()~-]/g, encodeURIComponent)}`, `doi:${doi}`) : []),
      ...(pmid ? link(`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, `PMID ${pmid}`) : []),
      ...(url && !doi ? link(url, new URL(url).hostname) : []),
      ...(read ? [' ', speaker.node(read)] : []),
      ...(funding ? [' ', speaker.node('funding', { funding })] : []),
      ...(conflicts ? [' ', speaker.node('conflicts', { conflicts })] : []),
    ];
  }

  /** Who has reviewed this text: a sentence for each, or that nobody has; before it, that the text is past its review date. */
  reviewers(): readonly TreeNode[] {
    const { speaker, options } = this;
    const review = this.#structure?.review;
    const records = (review?.records ?? []).filter(
      (record) => record.version === options.pack.version && record.language === this.textLanguage && record.level === options.level,
    );
    const sentences: TreeNode[] = records.length
      ? records.map((record) => speaker.node('reviewed', { ...record, date: speaker.date(record.date) }))
      : [el('strong', {}, speaker.node('reviewNone'))];
    const late = review && this.#overdue(review.nextReview);
    return late ? [late, ...sentences] : sentences;
  }

  /** Who has reviewed this text, and until when it holds. Hides nothing when the date is past. */
  review(): TreeElement {
    const { speaker, options } = this;
    const review = this.#structure?.review;
    const sentences = [...this.reviewers()];
    if (review) {
      const [date, next] = [speaker.date(review.written), speaker.date(review.nextReview)];
      sentences.push(speaker.node('written', { date, next }));
    }
    sentences.push(speaker.node('version', { version, content: options.pack.version }));
    return el(
      'div',
      { class: 'review' },
      el('p', {}, ...sentences.flatMap((sentence) => [sentence, ' '])),
      this.packText && el('p', this.textAttributes, this.packText.origin, ' ', this.packText.funding),
    );
  }
}

const union = (first: readonly string[], second: readonly string[]): readonly string[] => [...new Set([...first, ...second])];
