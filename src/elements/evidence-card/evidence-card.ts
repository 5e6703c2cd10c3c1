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
export class HelioEvidenceCard extends ReadingElement<EvidenceModel> {
  static override styles = [...ReadingElement.styles, partStyles, evidenceCardStyles];

  protected readonly slice = 'evidence';
  protected readonly prepare = prepareEvidence;
}
