import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { attempt } from '../base/guard.js';

interface Host extends ReactiveControllerHost, Element {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * What a reader ticks and notes. It lives in memory and on paper: it is in no attribute, no event, no address, no storage, and is never
 * counted against anything. An element puts these into its shadow tree, as often as it likes, and finds them filled after each update:
 * a box `[data-tick]`, a field `[data-note]`, a place `[data-written]` that repeats a note for paper, each with an id.
 */
export class ReaderNotes implements ReactiveController {
  readonly #host: Host;
  readonly #ticked = new Set<string>();
  readonly #notes = new Map<string, string>();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get isEmpty(): boolean {
    return this.#ticked.size === 0 && this.#notes.size === 0;
  }

  isTicked(id: string): boolean {
    return this.#ticked.has(id);
  }

  /** Without spaces at its ends; empty if there is none. */
  note(id: string): string {
    return this.#notes.get(id)?.trim() ?? '';
  }

  clear(): void {
    this.#ticked.clear();
    this.#notes.clear();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    for (const type of ['input', 'change']) this.#host.renderRoot.addEventListener(type, this.#hear);
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot;
    for (const box of root.querySelectorAll<HTMLInputElement>('[data-tick]')) box.checked = this.isTicked(box.dataset['tick'] ?? '');
    for (const field of root.querySelectorAll<HTMLTextAreaElement>('[data-note]')) {
      const id = field.dataset['note'] ?? '';
      const note = this.#notes.get(id) ?? '';
      // Setting what is there already would move the caret.
      if (field.value !== note) field.value = note;
      // Not :has(:checked): WebKit (2.50) does not look again when a box in a shadow tree is ticked.
      field.closest('.note')?.classList.toggle('open', this.isTicked(id) || note !== '');
    }
    for (const place of root.querySelectorAll<HTMLElement>('[data-written]')) {
      const note = this.note(place.dataset['written'] ?? '');
      if (place.textContent !== note) place.textContent = note;
    }
  }

  readonly #hear = ({ target }: Event): void => {
    attempt(this.#host, () => {
      this.#take(target as HTMLInputElement);
    });
  };

  #take({ checked, value, dataset }: HTMLInputElement): void {
    const { tick, note } = dataset;
    if (tick !== undefined) this.#ticked[checked ? 'add' : 'delete'](tick);
    else if (note === undefined) return;
    else if (value) this.#notes.set(note, value);
    else this.#notes.delete(note);
    this.#host.requestUpdate();
  }
}
