/**
 * Which language an element speaks: the nearest `lang` up the tree, through shadow roots, followed when it changes.
 * One observer per root serves all elements in it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

const observed = new Map<Node, { observer: MutationObserver; hosts: Set<LanguageController> }>();

export function nearestLanguage(element: Element): string {
  let node: Element | null = element;
  while (node) {
    const holder: Element | null = node.closest('[lang]');
    // lang="" says "unknown": we cannot speak that, so English.
    if (holder) return holder.getAttribute('lang') || 'en';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}

export class LanguageController implements ReactiveController {
  #host: Host;
  #roots: Node[] = [];
  language = 'en';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#roots.push(root);
      watch(root, this);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.refresh();
  }

  hostDisconnected(): void {
    for (const root of this.#roots.splice(0)) unwatch(root, this);
  }

  refresh(): void {
    const language = nearestLanguage(this.#host);
    if (language === this.language) return;
    this.language = language;
    this.#host.requestUpdate();
  }
}

function watch(root: Node, controller: LanguageController): void {
  let entry = observed.get(root);
  if (!entry) {
    const hosts = new Set<LanguageController>();
    const observer = new MutationObserver(() => {
      for (const host of hosts) host.refresh();
    });
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    entry = { observer, hosts };
    observed.set(root, entry);
  }
  entry.hosts.add(controller);
}

function unwatch(root: Node, controller: LanguageController): void {
  const entry = observed.get(root);
  if (!entry) return;
  entry.hosts.delete(controller);
  if (entry.hosts.size > 0) return;
  entry.observer.disconnect();
  observed.delete(root);
}
