import { PrintedArticle } from '../../paper/printed-article.js';
import { SearchBox } from '../../parts/search-box.js';
import { searchStyles } from '../../parts/search.styles.js';
import { glossaryContent, type GlossaryModel } from './glossary.content.js';
import { glossaryStyles } from './glossary.styles.js';

/**
 * All words that the pack explains, by letter, each with its sources: a list to look through, to search, and to print.
 *
 * @summary The medical words of a pack, explained by letter.
 * @tag helio-glossary
 * @since 0.1.0
 */
export class HelioGlossary extends PrintedArticle<GlossaryModel> {
  static override styles = [...PrintedArticle.styles, searchStyles, glossaryStyles];
  protected static override readonly content = glossaryContent;
  protected override readonly search = new SearchBox<GlossaryModel>(this, { article: () => this.article });
}
