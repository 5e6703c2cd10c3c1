import { nothing } from 'lit';
import { html } from '../base/html.js';
import { ArrangedArticle } from './arranged-article.js';
import type { ArticleModel } from './article.js';
import { levelChoices } from './choices.js';

/**
 * An article as most are: controls, search and body, one below the other. A subclass may add controls and styles of its own.
 *
 * @csspart body - What is between the opening and the box that says when to get help.
 */
export abstract class ArticleElement<M extends ArticleModel> extends ArrangedArticle<M> {
  protected override renderMiddle(model: M, [first, ...rest]: readonly DocumentFragment[], keyPoints: DocumentFragment): unknown {
    const { localizer } = model.surround;
    return html`${this.renderAbove(model)} ${this.search?.render(model.searchLabel)}
      <div class="body" part="body">
        ${first}${keyPoints}
        <div class="controls no-print">${this.renderControls(model)}${levelChoices(localizer, this.level)}</div>
        ${rest}${this.renderActions(model)}
      </div>`;
  }

  /** Controls of the element's own, before the choice of words. */
  protected renderControls(_model: M): unknown {
    return nothing;
  }

  /** What a reader can do at the end of the body. */
  protected renderActions(_model: M): unknown {
    return nothing;
  }

  /** What is between the opening and the body. */
  protected renderAbove(_model: M): unknown {
    return nothing;
  }
}
