import type { CSSResult, PropertyValues, TemplateResult } from 'lit';
import { html } from '../../base/html.js';
import { findPack } from '../../content/registry.js';
import { plainText } from '../../content/plain-text.js';
import { propertiesOf, sharedRules } from '../../base/attribute-rules.js';
import { HelioElement } from '../../base/element.js';
import { isHome } from '../../base/home.js';
import { directionOf } from '../../base/localizer.js';
import type { Settings } from '../../base/settings-context.js';
import { tokens } from '../../base/tokens.styles.js';
import { isoToday } from '../../article/dates.js';
import { prose } from '../../article/prose.styles.js';
import { append } from '../../article/render-tree.js';
import type { Text } from '../../content/tree.js';
import { bringTo } from '../../page/bring-to.js';
import { unknownIds } from '../../parts/unknown-ids.js';
import { guideRules, type PartName } from './guide.attributes.js';
import { guideModel, type GuideModel } from './guide.content.js';
import { GuideDocument } from './guide.document.js';
import { Parts, type Part } from './guide.parts.js';
import { GuidePrint } from './guide.print.js';
import { guideStyles } from './guide.styles.js';
import { chapter, contents, pager, ways, type View } from './guide.view.js';
import { Way } from './guide.way.js';

const nameOf = ({ localName }: Element): string => localName.replace('helio-', '');
/** The platform's own property of this name lists tokens. */
type Named = PartName & DOMTokenList;
/** Of a part: the guide itself has been ready before. */
const endHere = (event: Event): void => {
  event.stopPropagation();
};
const noNotes = { noteNumber: () => 0, noteLabel: () => '' };

/**
 * The whole pack under one tag: contents, one part at a time, previous and next. A part is the element itself, with all that it can do.
 * All parts come with the guide: no press loads anything. Where a reader stopped is kept in memory alone.
 *
 * @summary The whole pack under one tag: contents, one part at a time, previous and next.
 * @tag helio-guide
 * @csspart base - The whole of the element.
 * @fires {HelioPrintEvent} helio-print - A reader pressed Print.
 * @since 0.1.0
 */
export class HelioGuide extends HelioElement {
  static override styles: CSSResult[] = [tokens, prose, guideStyles];
  static override properties = propertiesOf(guideRules);

  /** The names of its parts, without `helio-`, are separated by spaces and come in the order in which they are read. Default all, the summary first. */
  parts!: string;
  /** The name of the part that is shown is one of them. Default the first. */
  override part!: Named;
  /** The fragment of the page's address names the part that is shown, and is followed. Default `false`. */
  linkable!: boolean;

  #model: GuideModel | undefined;
  #heading: HTMLElement | undefined;
  /** The level of its parts: its own, until a reader has chosen another in one of them. */
  #level = '';
  /** Its own when it counted last. */
  #counted = '';
  protected readonly ownDocument = new GuideDocument(this, (path) => {
    this.#lead(path);
  });
  readonly #parts: Parts = new Parts(this, () => this.#forParts);
  readonly #way = new Way({
    now: () => this.#now,
    elementOf: (part) => this.#parts.get(part),
    show: (part) => this.#show(part),
  });
  readonly #print = new GuidePrint(this, {
    title: () => this.#heading,
    all: async () => {
      this.#parts.make(this.#names);
      this.requestUpdate();
      await this.updateComplete;
      await this.#parts.ready();
      return this.#names
        .flatMap((name) => this.#parts.get(name) ?? [])
        .map((element) => ({ label: this.#labelOf(nameOf(element)), element }));
    },
  });

  protected override get contentLanguages(): readonly string[] {
    return Object.keys(findPack(this.pack)?.text ?? {});
  }

  protected override knownIds(name: string): ReadonlyMap<string, unknown> | undefined {
    const known = name === 'part' && this.#model?.parts;
    return known ? new Map(known.map((part) => [part.name, part])) : undefined;
  }

  protected override forgetReader(): void {
    super.forgetReader();
    this.#way.forget();
    this.#counted = '';
    this.#print.reset();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#shown?.updateComplete;
    return done;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const { pack: id, level, headingLevel, country, figure, parts } = this;
    const pack = findPack(id);
    const before = this.#model;
    this.#model =
      pack &&
      guideModel({ pack, language: this.speech.language, level, headingLevel, country, figure, parts, today: isoToday(), idPrefix: '' });
    const { title, surround } = this.#model ?? {};
    const why = pack ? 'it has none of these parts.' : 'no pack of this id is registered on this page.';
    this.fail(this.#names.length > 0 ? '' : `pack="${id}": ${why}`);
    this.checkIds('part', unknownIds);
    if (this.#counted !== level) this.#level = this.#counted = level;
    if (!surround || this.#names.length === 0) return;
    if (title !== before?.title || headingLevel !== before?.surround.options.headingLevel)
      this.#heading = append(new DocumentFragment(), [surround.heading(0, { class: 'title' }, title)], noNotes).firstChild as HTMLElement;
    const read = this.hasUpdated ? undefined : this.#nameIn(this.ownDocument.path);
    if (read) this.choose('part', read as Named);
    this.#parts.make([this.#now]);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#parts.tell();
    this.#parts.makeNext(this.#names, () => {
      this.#keepLevel();
      this.requestUpdate();
    });
  }

  protected override keepPlace(): void {
    const part = this.#shown;
    void part?.updateComplete.then(() => {
      this.ownDocument.keepPlace(part);
    });
  }

  protected override render(): TemplateResult {
    const model = this.#model;
    if (!model?.parts.length) return html`<slot></slot>`;
    const { language } = model.localizer;
    // Of words of its own a guide has few: its parts may speak a language that it does not, or say what was asked for.
    const { asked, language: spoken } = this.speech;
    const lang = isHome(spoken) ? asked : spoken;
    const view: View = { model, now: this.#now, hrefOf: (part) => this.ownDocument.hrefOf(part), labelOf: this.#labelOf };
    return html`<div
      class="base"
      part="base"
      lang=${language}
      dir=${directionOf(language)}
      @click=${this.#onClick}
      @beforematch=${this.#onBeforeMatch}
      @helio-ready=${endHere}
      @helio-error=${this.#onError}
    >
      ${this.#heading} ${contents(view)} ${ways(view, this.#way.last, this.#way.stopped)}
      <div class="chapters">${model.parts.map(({ name }) => chapter(name, name === view.now, lang, this.#parts.get(name)))}</div>
      ${pager(view)} ${this.#print.render(model)}
    </div>`;
  }

  /** The name of the part that is shown. */
  get #now(): PartName {
    return String(this.part) as PartName;
  }

  get #names(): readonly PartName[] {
    return this.#model?.parts.map(({ name }) => name) ?? [];
  }

  get #shown(): Part | undefined {
    return this.#parts.get(this.#now);
  }

  /** Its own values, and headings one deeper: below h6, too. */
  get #forParts(): Settings {
    const own = Object.keys(sharedRules).map((name): [string, unknown] => [name, (this as unknown as Settings)[name]]);
    return { ...Object.fromEntries(own), headingLevel: this.headingLevel + 1, level: this.#level };
  }

  /** What a reader has chosen counts for the parts that come. */
  #keepLevel(): void {
    this.#level = this.#shown?.level ?? this.#level;
  }

  async #show(part: PartName): Promise<void> {
    this.#keepLevel();
    this.choose('part', part as Named);
    const href = this.ownDocument.hrefOf(part);
    if (this.linkable && !location.hash.startsWith(href)) location.hash = href;
    await this.updateComplete;
  }

  readonly #labelOf = (part: string | undefined): string =>
    plainText([this.#model?.parts.find(({ name }) => name === part)?.label ?? ''] as Text);

  /** The part that an id of the document is in. */
  #nameIn(path = ''): PartName | undefined {
    return this.#names.find((name) => path === name || path.startsWith(`${name}-`));
  }

  #lead(path: string): void {
    const name = this.#nameIn(path);
    // Back to where the address named nothing.
    if (!path && this.linkable && this.#way.last) void this.#way.back();
    if (!name) return;
    if (path !== name) void this.#way.go(name, path.slice(name.length + 1));
    else if (name === this.#way.last) void this.#way.back();
    else if (name !== this.#now) void this.#way.go(name);
  }

  #onClick(event: Event): void {
    const target = event.target as Element;
    const { to } = target.closest<HTMLElement>('[data-to]')?.dataset ?? {};
    const { action } = target.closest('button')?.dataset ?? {};
    if (to) {
      event.preventDefault();
      void this.#way.go(to as PartName);
    } else if (action === 'back') void this.#way.back();
    else if (action === 'go-on') void this.#way.goOn();
    else if (action === 'stop') {
      this.#way.stop();
      this.requestUpdate();
      if (this.#heading) bringTo(this.#heading);
    } else if (action === 'print-all') void this.#print.print();
  }

  /** Found by the browser's search, or by who brings a reader there: it is shown already. */
  #onBeforeMatch({ target }: Event): void {
    const { chapter } = (target as HTMLElement).dataset;
    if (!chapter || chapter === this.#now) return;
    this.#way.leave();
    void this.#show(chapter as PartName);
  }

  /** What a part cannot show is in the document of the guide. */
  #onError({ target }: Event): void {
    const part = target as HTMLElement;
    const chapter = this.ownDocument.chapterOf(nameOf(part));
    if (chapter && !part.hasChildNodes()) part.append(chapter.cloneNode(true));
  }
}
