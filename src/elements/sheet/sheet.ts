import type { TemplateResult } from 'lit';
import { plainText } from '../../content/plain-text.js';
import { ArticleElement } from '../../article/article-element.js';
import { partStyles } from '../../article/article.styles.js';
import { isElement, type TreeNode } from '../../content/tree.js';
import { nodes } from '../../article/tree-builders.js';
import { handedOver } from '../../paper/hand-over.js';
import type { SheetPart } from '../../paper/one-sheet.js';
import { PrintAndCopy } from '../../paper/print-and-copy.js';
import { byHand, sheetContent, whoAndWhom, type SheetModel } from './sheet.content.js';
import { sheetStyles } from './sheet.styles.js';

/**
 * A sheet of paper for the appointment, with lines for the hand. It prints what a reader has ticked, starred and compared anywhere on the
 * page, which it gets in memory and by no event.
 *
 * @summary My sheet for the appointment, made by ticks alone.
 * @tag helio-sheet
 * @fires {HelioPrintEvent} helio-print - A reader pressed Print.
 * @since 0.1.0
 */
export class HelioSheet extends ArticleElement<SheetModel> {
  static override styles = [...ArticleElement.styles, partStyles, sheetStyles];
  protected static override readonly content = sheetContent;

  readonly #printAndCopy = new PrintAndCopy(this, {
    gathers: true,
    text: () => this.#asText(),
    isEmpty: () => handedOver(this.ownerDocument).every(({ isEmpty }) => isEmpty()),
    clear: () => {
      for (const { clear } of handedOver(this.ownerDocument)) clear();
    },
    sheet: () => {
      const { model } = this.article ?? {};
      if (!model) return undefined;
      const { surround, title } = model;
      return { surround, title, lines: whoAndWhom(model), parts: this.#gathered(), more: byHand(model) };
    },
  });

  protected override forgetReader(): void {
    super.forgetReader();
    this.#printAndCopy.reset();
  }

  protected override renderActions({ localizer }: SheetModel): TemplateResult {
    return this.#printAndCopy.render(localizer.language);
  }

  /** Numbers in pictures are left behind with the pictures. */
  #gathered(): SheetPart[] {
    return handedOver(this.ownerDocument).flatMap(({ sheet }) => {
      const { title: whole, parts = [] } = sheet?.() ?? {};
      return parts.map(({ title = whole, entries }) => ({ title, entries: entries.map(({ words, note }) => ({ words, note })) }));
    });
  }

  #asText(): string {
    const { model } = this.article ?? {};
    if (!model) return '';
    const parts = this.#gathered().map(({ title, entries }) =>
      [title, ...entries.flatMap(({ words, note }) => [words, note])]
        .filter((said) => said !== undefined && said !== '')
        .map((said) => wordsOf(nodes([said])))
        .join('\n'),
    );
    return [model.title, ...parts, plainText(model.surround.packText?.purpose ?? '')].join('\n\n');
  }
}

const wordsOf = (parts: readonly TreeNode[]): string =>
  parts.map((part) => (isElement(part) ? wordsOf(nodes([part.children])) : plainText([part]))).join('');
