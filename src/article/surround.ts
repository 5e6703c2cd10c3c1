/** What is around the body of every article: title, purpose, key points, help box, questions. Pure: server, paper and page show the same. */
import type { Text, TreeElement, TreeNode } from '../content/tree.js';
import { home } from '../base/home.js';
import { ArticleNotes } from './article-notes.js';
import { ways } from './ways.js';
import { emergencyNumber } from './emergency-numbers.js';
import { textIsEnglish } from './text-is-english.js';
import type { Layout } from './layout.js';
import { el, nodes, type Child } from './tree-builders.js';

export type { ArticleOptions } from './article-notes.js';

export class Surround extends ArticleNotes {
  /** What an element begins with: its title, the purpose line, and ways to what is elsewhere, in the element or in another of the page. */
  opening(title: string): TreeElement {
    return el('div', { class: 'opening' }, this.heading(0, { class: 'title' }, title), this.purposeLine(), ways(this.localizer));
  }

  /** Before it, where another language was asked for than the text is in, that language says so. */
  purposeLine(): TreeElement {
    const { asked } = this.options;
    const note = this.textLanguage === home && asked && [textIsEnglish(asked), el('br')];
    return el('p', { class: 'purpose', ...this.textAttributes }, note, this.packText?.purpose);
  }

  keyPoints(points: readonly Text[]): TreeElement | undefined {
    if (points.length === 0) return undefined;
    return el(
      'ul',
      { class: 'key-points', ...this.textAttributes },
      points.map((point) => el('li', {}, point)),
    );
  }

  /** `title` says what they are about, so that no two headings of a page are alike. */
  questions(questions: readonly Text[], title?: Child, fold?: Layout['part']): TreeElement | undefined {
    if (questions.length === 0) return undefined;
    return el(
      'section',
      { class: 'questions' },
      this.#part(
        fold,
        'questions',
        1,
        title ?? this.localizer.messageNode('questions'),
        el(
          'ul',
          this.textAttributes,
          questions.map((question) => el('li', {}, question)),
        ),
      ),
    );
  }

  get helpId(): string {
    const { idPrefix, helpPrefix = idPrefix } = this.options;
    return `${helpPrefix}get-help`;
  }

  /** The whole box, which never changes with what a reader does. `fold` folds the part that is no emergency. */
  redFlags(fold?: Layout['part']): TreeElement | undefined {
    const { packText, localizer } = this;
    if (!packText || !this.structure?.redFlags.length) return undefined;
    const { redFlags: flags, review } = this.structure;
    const { safety } = review;
    const list = (level: string, title: TreeNode): Child => {
      const entries = flags
        .filter((flag) => flag.level === level)
        .map(({ id, sources }) =>
          el(
            'li',
            {},
            this.warning(id),
            sources?.map((cite) => ({ cite })),
          ),
        );
      return (
        entries.length > 0 &&
        el(
          'div',
          { class: `flags ${level}` },
          this.#part(level === 'emergency' ? undefined : fold, level, 2, title, el('ul', this.textAttributes, entries)),
        )
      );
    };
    return el(
      'section',
      { class: 'red-flags', id: this.helpId },
      this.heading(1, {}, localizer.messageNode('getHelp')),
      el('p', this.textAttributes, packText.redFlagNote),
      safety &&
        el(
          'p',
          { class: 'small' },
          this.overdue(safety.nextCheck),
          ' ',
          localizer.messageNode('safety', { date: localizer.date(safety.checked), next: localizer.date(safety.nextCheck) }),
        ),
      list('emergency', this.#emergency()),
      list('same-day', localizer.messageNode('sameDay')),
      list('within-days', localizer.messageNode('withinDays')),
    );
  }

  /** An entry of the box, in the voice for this reader. */
  warning(id: string): Text | undefined {
    const words = this.packText?.redFlags[id];
    // A plain text has neither voice.
    const { reader, parent } = Object(words) as { reader?: Text; parent?: Text };
    return (this.options.figure === 'child' && parent) || (reader ?? (words as Text | undefined));
  }

  /** The box as an element has it: with the line that replaces it where `helio-settings` shows it once for several elements. */
  helpBox(fold: Layout['part']): TreeElement | undefined {
    const box = this.redFlags(fold);
    const line = this.helpLine(el('a', { class: 'help-link', href: '#get-help' }, this.localizer.messageNode('findHelp')));
    return box && { ...box, children: nodes([box.children, line]) };
  }

  /** Under its heading; folded, where there is something that folds. */
  #part(fold: Layout['part'] | undefined, id: string, depth: number, title: Child, body: Child): Child {
    return fold?.(id, depth, title, body) ?? [this.heading(depth, {}, title), body];
  }

  /** The line in place of the box, where another part of the page has it. */
  helpLine(way: TreeNode = this.localizer.messageNode('findHelp')): TreeElement {
    const strong = el('strong', {}, this.#emergency(), '.');
    return el('p', { class: 'help-line' }, strong, ' ', way, ': ', this.localizer.messageNode('helpElsewhere'));
  }

  #emergency(): TreeNode {
    const number = emergencyNumber(this.options.country) ?? this.localizer.message('emergencyNumberUnknown');
    return this.localizer.messageNode('emergency', { number });
  }
}
