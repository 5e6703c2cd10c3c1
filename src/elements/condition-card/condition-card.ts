import { iconArrayStyles } from '../../parts/icon-array.styles.js';
import { PrintedArticle } from '../../paper/printed-article.js';
import type { ConditionModel } from './condition-card.model.js';
import { conditionContent } from './condition-card.content.js';
import { conditionCardStyles } from './condition-card.styles.js';
import { tableStyles } from '../../parts/table.styles.js';

/**
 * What the condition is in three sentences, how rare (new cases and people living with it, never mixed), whom it meets, how it can go,
 * patient groups by country, codes for professionals. Numbers of survival come last, folded away, and for adults only.
 *
 * @summary What it is, how rare, whom it meets, how it can go, and who else can help.
 * @tag helio-condition-card
 * @since 0.1.0
 */
export class HelioConditionCard extends PrintedArticle<ConditionModel> {
  static override styles = [tableStyles, ...PrintedArticle.styles, iconArrayStyles, conditionCardStyles];
  protected static override readonly content = conditionContent;
}
