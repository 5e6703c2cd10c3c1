import { ReactiveElement, type PropertyDeclaration } from 'lit';
import { notify } from '../../content/registry.js';
import { applyRule, oneOf, propertiesOf, sharedRules, type AttributeRule, type Figure } from '../../base/attribute-rules.js';
import { hearCitations } from '../../parts/hear-citations.js';
import {
  helpBoxOf,
  helpElsewhere,
  settingsContext,
  SettingsRequestEvent,
  showHelpBox,
  type Settings,
} from '../../base/settings-context.js';
import { byOrder, pathOf } from '../../page/order.js';
import { thePage } from '../../page/page.js';
import { version } from '../../base/version.js';
import { attempt } from '../../base/guard.js';

/** A request may come from another copy of this package: told by its fields, never by its class. */
const isSettingsRequest = (event: Event): event is SettingsRequestEvent =>
  event.type === 'context-request' && (event as Partial<SettingsRequestEvent>).context === settingsContext;

/**
 * Sets shared attributes once for all elements inside it. An element's own attribute wins; a nearer `helio-settings` wins over one
 * farther out, attribute by attribute. It draws nothing and takes no space of its own.
 *
 * @summary Sets attributes for its descendants.
 * @tag helio-settings
 * @slot - Anything, with Heliotrope elements at any depth.
 * @since 0.1.0
 */
export class HelioSettings extends ReactiveElement {
  /** The version of this package is here, for those who find two on a page. */
  static readonly version: string = version;
  static override properties = propertiesOf({
    ...sharedRules,
    helpBox: oneOf(['each', 'ends'], 'each'),
    surround: oneOf(['page', 'here'], 'page'),
  });

  /** The id of the pack says which condition the elements inside are about. Default unset. */
  pack: string | undefined;
  /** How the words of the elements inside are: `standard` or `easy`. Default unset. */
  level: 'standard' | 'easy' | undefined;
  /** The level that the headings of the elements inside have, 1 to 6. Default unset. */
  headingLevel: number | undefined;
  /** The ISO 3166 alpha-2 code of the readers' country decides which emergency numbers are shown. Default unset. */
  country: string | undefined;
  /** Whose body is drawn and who is spoken to: `adult`, `teen` or `child`. Default unset. */
  figure: Figure | undefined;
  /** The skin tone that drawings inside have, on the Monk scale from 1 to 10. Default unset. */
  tone: number | undefined;
  /** The help line of the website is named here in one line of text; the elements inside show it as added by the website. Default unset. */
  helpline: string | undefined;
  /** The website's own advisers who have reviewed the text are named here, and shown as added by the website. Default unset. */
  reviewedBy: string | undefined;
  /** The date on which those advisers reviewed it is written `YYYY-MM-DD`. Default unset. */
  reviewedOn: string | undefined;

  /**
   * Where the box that says when to get help is shown in full: in `each` element, or only at the `ends`: in the first and the last of the
   * elements inside that can be seen, with a line in its place between them. Default `each`.
   */
  helpBox: 'each' | 'ends' | undefined;
  /**
   * With which others the elements inside share what is around their content: with those of the whole `page`, or, `here`, only with
   * each other, so that the first and the last of them carry it. Default `page`.
   */
  surround: 'page' | 'here' | undefined;

  readonly #own = new Map<PropertyKey, unknown>();
  readonly #asking = new Map<SettingsRequestEvent['callback'], { readonly leave: () => void; readonly element: Element }>();
  readonly #warned = new Set<string>();
  #asked = false;
  #outer: Settings = {};
  #leaveOuter: (() => void) | undefined;
  #leaveCitations: (() => void) | undefined;

  constructor() {
    super();
    this.addEventListener('context-request', (event) => {
      attempt(this, () => {
        if (isSettingsRequest(event) && event.contextTarget !== this) this.#answer(event);
      });
    });
    this.addEventListener('heliotrope-help', (event) => {
      attempt(this, () => {
        this.#onHelp(event);
      });
    });
  }

  static override getPropertyDescriptor(name: string, key: string | symbol, options: PropertyDeclaration): PropertyDescriptor | undefined {
    const { rule } = options;
    if (!rule) return super.getPropertyDescriptor(name, key, options);
    return {
      configurable: true,
      enumerable: true,
      get(this: HelioSettings): unknown {
        return this.#own.get(name);
      },
      set(this: HelioSettings, value: unknown): void {
        const before = this.#own.get(name);
        const read = value === null || value === undefined ? undefined : this.#accept(name, rule, value);
        if (read === undefined) this.#own.delete(name);
        else this.#own.set(name, read);
        this.requestUpdate(name, before, options);
      },
    };
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dispatchEvent(
      new SettingsRequestEvent(this, (settings, leave) => {
        this.#outer = settings;
        this.#leaveOuter = leave;
        this.#tell();
      }),
    );
    // Elements inside may have been upgraded before: they ask again.
    notify();
    // Elements that have come, gone, or failed.
    this.#leaveCitations = hearCitations(this.ownerDocument, this.#onCitations);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveOuter?.();
    this.#outer = {};
    this.#leaveCitations?.();
  }

  protected override updated(): void {
    // A property, too, may have changed what is a page of its own.
    thePage().again();
    this.#tell();
  }

  get #settings(): Settings {
    const own = [...this.#own].filter(([name]) => name in sharedRules);
    return { ...this.#outer, ...Object.fromEntries(own) };
  }

  /** The elements inside that have the box and can be seen, in the order of the page. */
  get #withBox(): Element[] {
    return [...this.#asking.values()]
      .map(({ element }) => element)
      .filter((element) => helpBoxOf(element) && element.checkVisibility())
      .sort((a, b) => byOrder(pathOf(a), pathOf(b)));
  }

  #answer(event: SettingsRequestEvent): void {
    event.stopImmediatePropagation();
    const { callback } = event;
    const leave = (): void => {
      this.#asking.delete(callback);
    };
    this.#asking.set(callback, { leave, element: event.contextTarget });
    attempt(this, () => {
      callback(this.#settings, leave);
    });
  }

  #tell(): void {
    const between = new Set(this.helpBox === 'ends' ? this.#withBox.slice(1, -1) : []);
    const settings = this.#settings;
    // One that throws keeps no other from hearing.
    for (const [callback, { leave, element }] of this.#asking) {
      attempt(this, () => {
        callback(between.has(element) ? { ...settings, [helpElsewhere]: true } : settings, leave);
      });
    }
  }

  /** Many elements may say so at once. */
  readonly #onCitations = (): void => {
    if (this.helpBox !== 'ends' || this.#asked) return;
    this.#asked = true;
    queueMicrotask(() => {
      this.#asked = false;
      attempt(this, () => {
        this.#tell();
      });
    });
  };

  /** A reader wants the box, and is in an element that has a line in its place. */
  #onHelp(event: Event): void {
    // What can be seen may have changed, and with it which the first is.
    this.#tell();
    const [first] = this.#withBox;
    if (!first || first === event.target || !showHelpBox(first)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #accept(name: string, rule: AttributeRule, value: unknown): unknown {
    const { value: accepted, fault } = applyRule(name, rule, value);
    if (!fault) return accepted;
    if (!this.#warned.has(fault)) console.warn(`[heliotrope] <${this.localName}> ${fault}; it is not set.`);
    this.#warned.add(fault);
    return undefined;
  }
}
