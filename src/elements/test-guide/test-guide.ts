import { PrintedArticle } from '../../paper/printed-article.js';
import { SearchBox } from '../../parts/search-box.js';
import { searchStyles } from '../../parts/search.styles.js';
import type { TestGuideModel } from './test-guide.model.js';
import { testGuideContent } from './test-guide.content.js';
import { testGuideStyles } from './test-guide.styles.js';

/**
 * Every test that a person may meet: why it is done, what it is like, what it may show, and what a normal result does not rule out; and
 * what results of antibodies mean. With `figure` child or teen it speaks to a parent or a teenager, and leaves out what is about adults
 * alone. Nothing can be entered, and nothing is scored.
 *
 * @summary Each test: why, what it is like, what it may show; antibody results.
 * @tag helio-test-guide
 * @since 0.1.0
 */
export class HelioTestGuide extends PrintedArticle<TestGuideModel> {
  static override styles = [...PrintedArticle.styles, searchStyles, testGuideStyles];
  protected static override readonly content = testGuideContent;
  protected override readonly search = new SearchBox<TestGuideModel>(this, { article: () => this.article });
}
