import { prepareReading } from '../../reading/prepared-reading.js';
import { ReadingElement } from '../../reading/reading-element.js';
import { partStyles } from '../../reading/reading.styles.js';
import type { EvidenceModel } from './evidence-card.model.js';
import { evidenceReading } from './evidence-card.reading.js';
import { evidenceCardStyles } from './evidence-card.styles.js';

const prepareEvidence = prepareReading(evidenceReading);

/**
 * What has been tried in people with stem cells: two different things that share a name, every study that was found, how long each
 * person was followed, risks, how sure anyone is, and what nobody knows. Never a clinic, a price, a testimonial or a star.
 *
 * @summary Stem cells: every human study, how sure we are, and what nobody knows.
 * @tag helio-evidence-card
 * @since 0.1.0
 */
export class HelioEvidenceCard extends ReadingElement<EvidenceModel> {
  static override styles = [...ReadingElement.styles, partStyles, evidenceCardStyles];

  protected readonly slice = 'evidence';
  protected readonly prepare = prepareEvidence;
}
