/** What runs in the page: odd packs, attributes and words of the interface at elements that are shown. Bundled by browser.ts. */
import { PackError } from '../../src/content/pack-error.js';
import { registerPack } from '../../src/content/register-pack.js';
import { findPack } from '../../src/content/registry.js';
import '../../src/define.js';
import { pack } from '../../src/generated/packs/dermatomyositis/index.js';
import { mutant, oddStrings, oddValues, pick, randomFrom } from './mutants.js';

/** What went wrong, each as a line. */
export type Faults = string[];

interface Registry {
  readonly packs: Map<string, unknown>;
  readonly messages: Map<string, unknown>;
}
const registry = (): Registry => (globalThis as unknown as Record<symbol, Registry>)[Symbol.for('heliotrope.registry.1')] as Registry;

const tags = Object.keys((globalThis as unknown as { elementTags: Record<string, true> }).elementTags);
const settleMs = 2000;

let uncaught: Faults = [];
const firstLines = (error: unknown): string =>
  String((error as Error | undefined)?.stack ?? error)
    .split('\n')
    .slice(0, 2)
    .join(' ');
addEventListener('error', ({ error, message }) => uncaught.push(`uncaught: ${error ? firstLines(error) : message}`));
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(`unhandled: ${firstLines(reason)}`));

type Live = HTMLElement & { readonly updateComplete: Promise<unknown> };

/** Puts the element into the page with a document inside, acts on it, and looks at what a reader sees then. */
async function look(tag: string, attributes: Record<string, string>, act: (element: Live) => void = () => undefined): Promise<Faults> {
  uncaught = [];
  const faults: Faults = [];
  const element = document.createElement(tag) as Live;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const inside = document.createElement('span');
  inside.textContent = 'The document.';
  element.append(inside);
  const errors: Event[] = [];
  element.addEventListener('helio-error', (event) => errors.push(event));
  document.body.append(element);
  const settled = async (): Promise<boolean> => {
    const late = new Promise<boolean>((resolve) => setTimeout(resolve, settleMs, false));
    return Promise.race([late, element.updateComplete.then(() => new Promise<boolean>((resolve) => setTimeout(resolve, 0, true)))]);
  };
  try {
    if (!(await settled())) faults.push('never settles');
    act(element);
    if (!(await settled())) faults.push('never settles after a change');
  } catch (error) {
    faults.push(`throws: ${firstLines(error)}`);
  }
  const isShown = (): boolean => inside.checkVisibility() || element.shadowRoot?.textContent.trim() !== '';
  // What it does in the meantime is not looked at: only how it ends.
  for (const until = performance.now() + settleMs; !isShown() && performance.now() < until;)
    await new Promise((resolve) => setTimeout(resolve, 10));
  if (!isShown()) faults.push(errors.length > 0 ? 'blank after helio-error' : 'blank');
  element.remove();
  return [...faults, ...uncaught].map((fault) => `<${tag}> ${fault}`);
}

const tests = {
  /** A mutant of the pack, in every element; undefined if it is refused, as most are. */
  async pack(seed: number): Promise<Faults | undefined> {
    const made = mutant({ ...pack, id: 'mutant' }, randomFrom(seed));
    registry().packs.delete('mutant');
    try {
      registerPack(made);
    } catch (error) {
      return error instanceof PackError && error.reason ? undefined : [`registerPack: ${firstLines(error)}`];
    }
    if (!findPack('mutant')) return undefined;
    const faults: Faults = [];
    for (const tag of tags) faults.push(...(await look(tag, { pack: 'mutant' })));
    return faults;
  },
  /** Attributes of every element, set while it is shown. */
  async attributes(seed: number): Promise<Faults> {
    const random = randomFrom(seed);
    const faults: Faults = [];
    for (const tag of tags) {
      const names = ['lang', ...(customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes];
      const odd = (): [string, string] => [pick(random, names), pick(random, oddStrings)];
      const [before, ...after] = [odd(), odd(), odd()];
      const found = await look(tag, Object.fromEntries([before]), (element) => {
        for (const [name, value] of after) element.setAttribute(name, value);
      });
      faults.push(...found.map((fault) => `${fault} ${JSON.stringify([before, ...after]).slice(0, 150)}`));
    }
    return faults;
  },
  /** Words of the interface that are none: one in three is wrong. */
  async messages(seed: number): Promise<Faults> {
    const random = randomFrom(seed);
    const kept = new Map<PropertyKey, unknown>();
    const all = (get: (key: PropertyKey) => unknown): object =>
      new Proxy(
        {},
        {
          has: () => true,
          get: (_, key) => get(key),
          getOwnPropertyDescriptor: (_, key) => ({ configurable: true, enumerable: true, value: get(key) }),
        },
      );
    const word = (key: PropertyKey): unknown => {
      if (!kept.has(key)) kept.set(key, random() < 1 / 3 ? pick(random, oddValues) : 'word {name} {count}');
      return kept.get(key);
    };
    const words = all(word);
    registry().messages.set(
      'qaa',
      all(() => words),
    );
    const faults: Faults = [];
    for (const tag of tags) faults.push(...(await look(tag, { lang: 'qaa' })));
    registry().messages.delete('qaa');
    return faults;
  },
};
Object.assign(globalThis, { fuzz: tests });
export type InPage = typeof tests;
