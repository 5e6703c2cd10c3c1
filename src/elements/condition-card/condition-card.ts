import { iconArrayStyles } from '../../reading/icon-array.styles.js';
import { prepareReading } from '../../reading/prepared-reading.js';
import { ReadingElement } from '../../reading/reading-element.js';
import { partStyles } from '../../reading/reading.styles.js';
import type { ConditionModel } from './condition-card.model.js';
import { conditionReading } from './condition-card.reading.js';
import { conditionCardStyles } from './condition-card.styles.js';

const prepareCondition = prepareReading(conditionReading);

/**
 * What the condition is in three sentences, how rare (new cases and people living with it, never mixed), whom it meets, how it can go,
 * patient groups by country, codes for professionals. Numbers of survival stand last, folded away, and for adults only.
 *
 * @summary What it is, how rare, whom it meets, how it can go, and who else can help.
 * @tag helio-condition-card
 * @since 0.1.0
 */
export class HelioConditionCard extends ReadingElement<ConditionModel> {
  static override styles = [...ReadingElement.styles, partStyles, iconArrayStyles, conditionCardStyles];

  protected readonly slice = 'facts';
  protected readonly prepare = prepareCondition;
}
