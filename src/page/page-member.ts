import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../base/guard.js';
import { version } from '../base/version.js';
import { thePage, type Member } from './page.js';

interface Options {
  readonly options: {
    readonly pack: { readonly id: string; readonly version: string };
    readonly language: string;
    readonly asked?: string;
    readonly level: string;
    readonly country: string;
    readonly figure: string;
  };
}

interface Actions {
  /** What its surround is made of; `undefined` while it shows nothing. */
  readonly surround: () => Options | undefined;
  readonly mark: (state: string, on: boolean) => void;
  readonly choose: (level: string) => void;
  readonly forget: () => void;
}

/** An element's part in the surround of the page: which of it the element carries, and who carries the rest. */
export class PageMember implements ReactiveController, Member {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly #actions: Actions;
  kind = '';
  first: Member | undefined;
  last: Member | undefined;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, actions: Actions) {
    this.element = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostConnected(): void {
    const page = thePage();
    page.members.add(this);
    this.#leave = page.watch(this.element);
    page.again();
  }

  hostDisconnected(): void {
    this.#leave?.();
    thePage().members.delete(this);
    // Where it comes next it has carried nothing yet.
    this.first = this.last = undefined;
    thePage().again();
  }

  hostUpdated(): void {
    const { pack, language, asked, level, country, figure } = this.#actions.surround()?.options ?? {};
    const kind = pack ? [version, pack.id, pack.version, language, asked, level, country, figure].join() : '';
    if (kind !== this.kind) thePage().again();
    this.kind = kind;
  }

  carried(first: Member, last: Member): void {
    attempt(this.element, () => {
      this.first = first;
      this.last = last;
      this.#actions.mark('opened-elsewhere', first !== this);
      this.#actions.mark('closed-elsewhere', last !== this);
    });
  }

  choose(level: string): void {
    attempt(this.element, () => {
      this.#actions.choose(level);
    });
  }

  forget(): void {
    attempt(this.element, this.#actions.forget);
  }

  /** For all that share, for only one of them has the switch. */
  chooseForAll(level: string): void {
    for (const member of thePage().members) if ((member.first ?? member) === (this.first ?? this)) member.choose(level);
  }

  /** The part of the surround, in the element that carries it now. */
  find(selector: string): HTMLElement | null | undefined {
    thePage().settle();
    const { element } = (selector === '.review' ? this.last : this.first) ?? this;
    return element.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}
