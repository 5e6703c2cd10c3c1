import { prepareReading } from '../../reading/prepared-reading.js';
import { ReadingElement } from '../../reading/reading-element.js';
import { partStyles } from '../../reading/reading.styles.js';
import { searchStyles } from '../../reading/search.styles.js';
import type { TestGuideModel } from './test-guide.model.js';
import { testGuideReading } from './test-guide.reading.js';
import { testGuideStyles } from './test-guide.styles.js';

const prepareTests = prepareReading(testGuideReading);

/**
 * Every test that a person may meet: why it is done, what it is like, what it may show, and what a normal result does not rule out; and
 * what results of antibodies mean. With `figure` child or teen it speaks to a parent or a teenager, and leaves out what is about adults
 * alone. Nothing can be entered, and nothing is scored.
 *
 * @summary Each test: why, what it is like, what it may show; antibody results.
 * @tag helio-test-guide
 * @since 0.1.0
 */
export class HelioTestGuide extends ReadingElement<TestGuideModel> {
  static override styles = [...ReadingElement.styles, partStyles, searchStyles, testGuideStyles];

  protected readonly slice = 'tests';
  protected readonly prepare = prepareTests;
}
