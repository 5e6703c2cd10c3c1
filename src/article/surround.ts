/** What is around the body of every article: title, purpose, key points, help box, questions. Pure: server, paper and page show the same. */
import type { Text, TreeElement, TreeNode } from '../content/tree.js';
import { ArticleNotes } from './article-notes.js';
import { emergencyNumber } from './emergency-numbers.js';
import { textIsEnglish } from './text-is-english.js';
import { el, nodes } from './tree-builders.js';

export type { ArticleOptions } from './article-notes.js';

export class Surround extends ArticleNotes {
  /** What an element begins with: its title, the purpose line, the way to the box that says when to get help, the key points. */
  opening(title: string, points: readonly Text[]): TreeElement {
    return el(
      'header',
      { class: 'opening' },
      this.heading(0, { class: 'title' }, title),
      this.purposeLine(),
      el('p', { class: 'no-print' }, el('a', { class: 'help-link', href: '#get-help' }, this.localizer.messageNode('findHelp'))),
      this.keyPoints(points),
    );
  }

  /** Before it, where another language was asked for than the text is in, that language says so. */
  purposeLine(): TreeElement {
    const { asked } = this.options;
    const note = this.textLanguage === 'en' && asked && [textIsEnglish(asked), el('br')];
    return el('p', { class: 'purpose', ...this.textAttributes }, note, this.packText?.purpose);
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
      this.heading(1, {}, this.localizer.messageNode('questions')),
      el('ul', this.textAttributes, ...questions.map((question) => el('li', {}, question))),
    );
  }

  /** The whole box, which never changes with what a reader does. */
  redFlags(): TreeElement | undefined {
    const { packText, localizer } = this;
    if (!packText || !this.structure?.redFlags.length) return undefined;
    const { redFlags: flags, review } = this.structure;
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
      this.heading(1, {}, localizer.messageNode('getHelp')),
      el('p', this.textAttributes, packText.redFlagNote),
      safety &&
        el(
          'p',
          {},
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
  helpBox(): TreeElement | undefined {
    const box = this.redFlags();
    const line = el(
      'p',
      { class: 'help-line' },
      el('strong', {}, this.#emergency(), '.'),
      ' ',
      el('a', { class: 'help-link', href: '#get-help' }, this.localizer.messageNode('findHelp')),
      ': ',
      this.localizer.messageNode('helpElsewhere'),
    );
    return box && { ...box, children: nodes([box.children, line]) };
  }

  #emergency(): TreeNode {
    const number = emergencyNumber(this.options.country) ?? this.localizer.message('emergencyNumberUnknown');
    return this.localizer.messageNode('emergency', { number });
  }
}
