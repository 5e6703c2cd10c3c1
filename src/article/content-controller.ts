import type { ReactiveController } from 'lit';
import { findPack } from '../content/registry.js';
import { announceCitations } from '../base/citations.js';
import type { HelioElement } from '../base/element.js';
import type { LanguageController } from '../base/language.js';
import { isoToday } from './dates.js';
import type { NodeCache } from './node-cache.js';
import type { ArticleOptions } from './surround.js';
import { askedLanguage } from './text-is-english.js';

type Host = HelioElement & { readonly citedSources: readonly string[] };

/** Finds the pack of an element, makes of its slice what the element shows, and announces which sources it cites. */
export class ContentController<A extends NodeCache> implements ReactiveController {
  /** What is shown; `undefined` if there is no pack or it lacks the slice. */
  article: A | undefined;
  readonly #host: Host;
  readonly #slice: string;
  readonly #make: (options: ArticleOptions) => A | undefined;
  /** What lists of sources have been told of. */
  #announced: A | undefined;
  #cited: string | undefined;

  constructor(host: Host, slice: string, make: (options: ArticleOptions) => A | undefined) {
    this.#host = host;
    this.#slice = slice;
    this.#make = make;
    host.addController(this);
  }

  /** The languages in which the pack has text. */
  get languages(): readonly string[] {
    return Object.keys(findPack(this.#host.pack)?.text ?? {});
  }

  /** Keys of the sources that the article cites, in the order of its footnotes. */
  get sources(): readonly string[] {
    return this.article?.footnotes.sources ?? [];
  }

  /** Makes the article anew if anything has changed. Returns why there is none, or an empty text. */
  update({ language, asked }: LanguageController, more: object = {}): string {
    const { pack: id, level, headingLevel, country, figure } = this.#host;
    const pack = findPack(id);
    const options = { language, asked: askedLanguage(asked), level, headingLevel, country, figure, today: isoToday(), idPrefix: '' };
    this.article = pack && this.#make({ pack, ...options, ...more });
    if (this.article) return '';
    return `pack="${id}": ${pack ? `it has no slice "${this.#slice}".` : 'no pack of this id is registered on this page.'}`;
  }

  hostConnected(): void {
    if (this.article) announceCitations(this.#host.ownerDocument);
  }

  hostDisconnected(): void {
    this.hostConnected();
  }

  hostUpdated(): void {
    const cited = this.article && this.#host.citedSources.join();
    if (this.article === this.#announced && cited === this.#cited) return;
    this.#announced = this.article;
    this.#cited = cited;
    announceCitations(this.#host.ownerDocument);
  }
}
