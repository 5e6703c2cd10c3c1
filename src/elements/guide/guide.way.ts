/** The way of a reader through a guide: where they came from and where they stopped, in memory alone. */
import { bringTo } from '../../page/bring-to.js';
import type { PartName } from './guide.attributes.js';

interface Place {
  readonly part: PartName;
  /** What is at the top of the window. */
  readonly top: Element | undefined;
  /** What has the focus. */
  readonly focus: HTMLElement | undefined;
}

interface Actions {
  readonly now: () => PartName;
  readonly elementOf: (part: PartName) => Element | undefined;
  /** Resolves when the part is there. */
  readonly show: (part: PartName) => Promise<void>;
}

const blocks = '.base :is(h1, h2, h3, h4, h5, h6, p, li, tr, dt, dd, svg, button)';

export class Way {
  readonly #actions: Actions;
  #trail: Place[] = [];
  #stopped: Place | undefined;

  constructor(actions: Actions) {
    this.#actions = actions;
  }

  get last(): PartName | undefined {
    return this.#trail.at(-1)?.part;
  }

  get stopped(): PartName | undefined {
    return this.#stopped?.part;
  }

  forget(): void {
    this.#trail = [];
    this.#stopped = undefined;
  }

  /** A reader leaves the part that is shown. */
  leave(): void {
    this.#trail.push(this.#here());
  }

  stop(): void {
    this.#stopped = this.#here();
  }

  /** To the beginning of a part, or to a place in it. */
  async go(part: PartName, id = ''): Promise<void> {
    if (part !== this.#actions.now()) this.leave();
    await this.#actions.show(part);
    const root = this.#actions.elementOf(part)?.shadowRoot;
    const target = (id && root?.getElementById(id)) || root?.querySelector<HTMLElement>('.title');
    if (target) bringTo(target);
  }

  async back(): Promise<void> {
    await this.#return(this.#trail.pop());
  }

  async goOn(): Promise<void> {
    const place = this.#stopped;
    this.#stopped = undefined;
    await this.#return(place);
  }

  #here(): Place {
    const part = this.#actions.now();
    const root = this.#actions.elementOf(part)?.shadowRoot;
    const top = [...(root?.querySelectorAll(blocks) ?? [])].find(
      (block) => block.checkVisibility() && block.getBoundingClientRect().top >= 0,
    );
    return { part, top, focus: (root?.activeElement ?? undefined) as HTMLElement | undefined };
  }

  /** What a part has made anew since then is no longer there: then its heading. */
  async #return(place: Place | undefined): Promise<void> {
    if (!place) return;
    const { part, top, focus } = place;
    await this.#actions.show(part);
    const title = this.#actions.elementOf(part)?.shadowRoot?.querySelector<HTMLElement>('.title');
    const target = focus?.isConnected ? focus : title;
    if (target && target.tabIndex < 0) target.tabIndex = -1;
    target?.focus({ preventScroll: true });
    (top?.isConnected ? top : title)?.scrollIntoView();
  }
}
