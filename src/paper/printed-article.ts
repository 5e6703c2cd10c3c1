import { ArticleElement } from '../article/article-element.js';
import type { ArticleModel } from '../article/article.js';
import { PrintAndCopy } from './print-and-copy.js';
import { takeAwayStyles } from './take-away.styles.js';

/** An article in which a reader notes nothing, with Print and Copy after its body. */
export abstract class PrintedArticle<M extends ArticleModel> extends ArticleElement<M> {
  static override styles = [...ArticleElement.styles, takeAwayStyles];
  readonly #paper = new PrintAndCopy(this);

  protected override forgetReader(): void {
    super.forgetReader();
    this.#paper.reset();
  }

  protected override renderActions({ surround }: M): unknown {
    return this.#paper.render(surround.localizer.language);
  }
}
