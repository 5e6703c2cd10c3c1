import { prepareReading } from '../../reading/prepared-reading.js';
import { ReadingElement } from '../../reading/reading-element.js';
import { searchStyles } from '../../reading/search.styles.js';
import { glossaryReading, type GlossaryModel } from './glossary.reading.js';
import { glossaryStyles } from './glossary.styles.js';

const prepareGlossary = prepareReading(glossaryReading);

/**
 * All words that the pack explains, by letter, each with its sources: a list to look through, to search, and to print.
 *
 * @summary The medical words of a pack, explained by letter.
 * @tag helio-glossary
 * @since 0.1.0
 */
export class HelioGlossary extends ReadingElement<GlossaryModel> {
  static override styles = [...ReadingElement.styles, searchStyles, glossaryStyles];

  protected readonly slice = 'glossary';
  protected readonly prepare = prepareGlossary;
}
