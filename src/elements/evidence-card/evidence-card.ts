import { PrintedArticle } from '../../paper/printed-article.js';
import type { EvidenceModel } from './evidence-card.model.js';
import { evidenceContent } from './evidence-card.content.js';
import { evidenceCardStyles } from './evidence-card.styles.js';
import { tableStyles } from '../../parts/table.styles.js';

/**
 * What has been tried in people with a treatment: each kind of it, every study that was found, how long each person was
 * followed, risks, how sure anyone is, and what nobody knows. Never a clinic, a price, a testimonial or a star.
 *
 * @summary Every human study of a treatment, how sure we are, and what nobody knows.
 * @tag helio-evidence-card
 * @since 0.1.0
 */
export class HelioEvidenceCard extends PrintedArticle<EvidenceModel> {
  static override styles = [tableStyles, ...PrintedArticle.styles, evidenceCardStyles];
  protected static override readonly content = evidenceContent;
}
