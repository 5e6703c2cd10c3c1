import { dotsStyles } from '../../parts/dots.styles.js';
import { iconArrayStyles } from '../../parts/icon-array.styles.js';
import { PrintedArticle } from '../../paper/printed-article.js';
import { causesContent, type CausesModel } from './causes.content.js';
import { causesStyles } from './causes.styles.js';
import { tableStyles } from '../../parts/table.styles.js';

/**
 * What goes together with the condition (genes, sun, infection, medicines, cancer), how sure science is of each, and what each cannot
 * show; why and when checks for cancer are done; what does not cause it. It is nobody's fault, and the element says so first.
 *
 * @summary What goes together with it, how sure science is of each, and what does not cause it.
 * @tag helio-causes
 * @since 0.1.0
 */
export class HelioCauses extends PrintedArticle<CausesModel> {
  static override styles = [tableStyles, ...PrintedArticle.styles, dotsStyles, iconArrayStyles, causesStyles];
  protected static override readonly content = causesContent;
}
