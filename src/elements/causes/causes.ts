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
 * @since 0.1.0
 */
export class HelioCauses extends ReadingElement<CausesModel> {
  static override styles = [...ReadingElement.styles, partStyles, dotsStyles, iconArrayStyles, causesStyles];

  protected readonly slice = 'causes';
  protected readonly prepare = prepareCauses;
}
