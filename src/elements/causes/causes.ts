import { dotsStyles } from '../../reading/dots.styles.js';
import { iconArrayStyles } from '../../reading/icon-array.styles.js';
import { prepareReading } from '../../reading/prepared-reading.js';
import { ReadingElement } from '../../reading/reading-element.js';
import { partStyles } from '../../reading/reading.styles.js';
import { causesReading, type CausesModel } from './causes.reading.js';
import { causesStyles } from './causes.styles.js';

const prepareCauses = prepareReading(causesReading);

/**
 * What goes together with the condition (genes, sun, infection, medicines, cancer), how sure science is of each, and what each cannot
 * show; why and when checks for cancer are done; what does not cause it. It is nobody's fault, and the element says so first.
 *
 * @summary What goes together with it, how sure science is of each, and what does not cause it.
 * @tag helio-causes
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
export class HelioCauses extends ReadingElement<CausesModel> {
  static override styles = [...ReadingElement.styles, partStyles, dotsStyles, iconArrayStyles, causesStyles];

  protected readonly slice = 'causes';
  protected readonly prepare = prepareCauses;
}
