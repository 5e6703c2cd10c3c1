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
 * @slot - The document of this element (see `heliotrope render`): shown until the element works, and whenever it cannot.
 * @csspart base - The whole of the element.
 * @csspart body - What stands between the opening and the box that says when to get help.
 * @cssprop [--helio-text] - Colour of text.
 * @cssprop [--helio-text-muted] - Colour of notes.
 * @cssprop [--helio-surface] - The ground.
 * @cssprop [--helio-surface-soft] - The ground of parts that step back.
 * @cssprop [--helio-accent] - The one accent.
 * @cssprop [--helio-on-accent] - Text on the accent.
 * @cssprop [--helio-border] - Borders of controls.
 * @cssprop [--helio-radius=0.5em] - Radius of corners.
 * @cssprop [--helio-padding=1em] - Space inside the element's edge.
 * @fires {HelioReadyEvent} helio-ready - The element shows its content for the first time.
 * @fires {HelioErrorEvent} helio-error - The content cannot be shown.
 * @since 0.1.0
 */
export class HelioConditionCard extends ReadingElement<ConditionModel> {
  static override styles = [...ReadingElement.styles, partStyles, iconArrayStyles, conditionCardStyles];

  protected readonly slice = 'facts';
  protected readonly prepare = prepareCondition;
}
