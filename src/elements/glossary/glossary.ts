import { prepareReading } from '../../reading/prepared-reading.js';
import { ReadingElement } from '../../reading/reading-element.js';
import { searchStyles } from '../../reading/search.styles.js';
import { glossaryReading, type GlossaryModel } from './glossary.reading.js';
import { glossaryStyles } from './glossary.styles.js';

const prepareGlossary = prepareReading(glossaryReading);

/**
 * All words that the pack explains, by letter, each with its sources: a list to look through, to search, and to print.
 *
 * @summary The medical words, explained.
 * @tag helio-glossary
 * @slot - The document of this element (see `heliotrope render`): shown until the element works, and whenever it cannot.
 * @csspart base - The whole of the element.
 * @csspart body - The letters and the words.
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
export class HelioGlossary extends ReadingElement<GlossaryModel> {
  static override styles = [...ReadingElement.styles, searchStyles, glossaryStyles];

  protected readonly slice = 'glossary';
  protected readonly prepare = prepareGlossary;
}
