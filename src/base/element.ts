import { LitElement, type PropertyDeclaration, type PropertyValues } from 'lit';
import { applyRule, propertiesOf, sharedRules, type AttributeRule, type Figure } from './attribute-rules.js';
import { HelioErrorEvent, HelioReadyEvent } from './events.js';
import { attempt, fallBack, recovered } from './guard.js';
import { knownOf, type CheckOfIds } from './known-of.js';
import { LanguageController } from './language.js';
import { pinHeight } from './pin-height.js';
import { keepPrivate } from './private-events.js';
import { helpElsewhere, helpRequest, showHelpBox } from './settings-context.js';
import { SettingsController } from './settings-controller.js';
import { sheetIn } from './sheets.js';
import { minding } from './translations.js';
import { Values } from './values.js';
import { version } from './version.js';
import { warn } from './warn.js';

export type {} from './events.js';

declare module 'lit' {
  interface PropertyDeclaration<Type = unknown, TypeHint = unknown> {
    /** What the attribute and the property may hold. */
    rule?: AttributeRule;
  }
}

/**
 * What every element has: the shared attributes, settings from above, its language, and no jump at upgrade. What is documented here
 * counts for every element; an element documents only what it adds.
 *
 * @slot - The document of this element, as `heliotrope render` writes it: shown until the element works, and whenever it cannot.
 * @cssprop [--helio-text] - Colour of text.
 * @cssprop [--helio-text-muted] - Colour of notes and of other text that steps back.
 * @cssprop [--helio-surface] - Colour of the ground.
 * @cssprop [--helio-surface-soft] - Ground of parts that step back.
 * @cssprop [--helio-accent] - The one accent: links, chosen controls, what is open.
 * @cssprop [--helio-on-accent] - Colour of text on the accent.
 * @cssprop [--helio-border] - Colour of the borders of controls.
 * @cssprop [--helio-urgent] - Colour of the text that says when to get help at once.
 * @cssprop [--helio-urgent-ground] - Ground of the box that says when to get help at once.
 * @cssprop [--helio-soon] - Colour of the text that says what should be looked at soon.
 * @cssprop [--helio-soon-ground] - Ground of the box that says what should be looked at soon.
 * @cssprop [--helio-radius=0.5em] - Radius of corners.
 * @cssprop [--helio-padding=1em] - Space inside the element's edge.
 * @fires {HelioReadyEvent} helio-ready - The element shows its content for the first time.
 * @fires {HelioErrorEvent} helio-error - The element cannot show its content, and says why in `message`.
 */
export abstract class HelioElement extends LitElement {
  /** The version of this package is here, for those who find two on a page. */
  static readonly version: string = version;
  static override properties = propertiesOf(sharedRules);

  /** The id of the pack of content says which condition it is about. Default `dermatomyositis`. */
  pack!: string;
  /** How the words are: `standard`, or `easy` for easier words. Default `standard`. */
  level!: 'standard' | 'easy';
  /** The level that the element's own heading has, 1 to 6; headings inside are one deeper each. Default 2. */
  headingLevel!: number;
  /** The ISO 3166 alpha-2 code of the readers' country decides which emergency numbers and licences are shown. Default unset: all. */
  country!: string;
  /** Whose body is drawn and who is spoken to: `adult`, `teen` or `child`. Default `adult`. */
  figure!: Figure;
  /** The skin tone that the drawing has, on the Monk scale from 1 to 10. Default 5. */
  tone!: number;
  /** The help line of the website is named here in one line of text, and shown as added by the website. Default unset. */
  helpline!: string;
  /** The website's own advisers who have reviewed the text are named here, and shown as added by the website. Default unset. */
  reviewedBy!: string;
  /** The date on which those advisers reviewed it is written `YYYY-MM-DD`. Default unset. */
  reviewedOn!: string;

  protected readonly speech = new LanguageController(this, () => this.contentLanguages);
  /** The element's own values; a shared one that is missing here comes from `helio-settings`. */
  readonly #own = new Values(this, () => {
    this.forgetReader();
  });
  /** How often it could not be shown: what was made then is not used again. */
  protected failures = 0;
  /** The text of the attribute that is being read; `undefined` while a property is set. */
  #text: string | null | undefined;
  readonly #warned = new Set<string>();
  readonly #settings = new SettingsController(this, (settings) => {
    this.mark('help-elsewhere', settings[helpElsewhere] === true);
  });
  #states: CustomStateSet | undefined;
  #ready = false;
  #failure = '';
  #endFallBack: (() => void) | undefined;
  #pin: ReturnType<typeof pinHeight>;

  /** Properties with a rule never throw and never hold what is not allowed: one warning, and the default. */
  static override getPropertyDescriptor(name: string, _key: string | symbol, options: PropertyDeclaration): PropertyDescriptor | undefined {
    const { rule } = options;
    return (
      rule && {
        get(this: HelioElement): unknown {
          const value = this.#own.get(name) ?? (rule.shared ? this.#settings.current[name] : undefined) ?? rule.fallback;
          const known = this.knownIds(name);
          return known ? knownOf(value, known) : value;
        },
        set(this: HelioElement, value: unknown): void {
          const before = (this as unknown as Record<string, unknown>)[name];
          const accepted = value === null || value === undefined ? undefined : this.#accept(name, rule, value);
          this.#own.set(name, accepted, this.#text);
          this.requestUpdate(name, before, options);
        },
      }
    );
  }

  /** What the host adds in words of its own. */
  protected get hostWords(): Readonly<Record<'helpline' | 'reviewedBy' | 'reviewedOn', string>> {
    const { helpline, reviewedBy, reviewedOn } = this;
    return { helpline, reviewedBy, reviewedOn };
  }

  /** The languages of its content, which it may speak beside those of its messages. */
  protected get contentLanguages(): readonly string[] {
    return [];
  }

  /** True: it is part of a line, where no height needs keeping. */
  protected get inline(): boolean {
    return false;
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#adoptStyles(root);
    minding(root);
    // What is part of a line has nothing to tick.
    if (!this.inline) keepPrivate(root);
    return root;
  }

  override attributeChangedCallback(name: string, before: string | null, text: string | null): void {
    this.#text = text;
    super.attributeChangedCallback(name, before, text);
    this.#text = undefined;
  }

  override connectedCallback(): void {
    const connect = super.connectedCallback.bind(this);
    if (this.hasUpdated || this.inline || !this.firstElementChild) connect();
    else this.#pin = pinHeight(this, connect);
  }

  /** In another document: a print window, a frame. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
    this.requestUpdate();
  }

  protected override performUpdate(): void {
    super.performUpdate();
    if (!this.#endFallBack) return;
    this.#endFallBack();
    this.#endFallBack = undefined;
    recovered(this);
  }

  /** Called by the guard (guard.ts), which has said why. */
  protected failed(what: string): void {
    this.failures += 1;
    if (what === 'performUpdate' || !this.shadowRoot?.firstElementChild) this.#endFallBack = fallBack(this);
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#ready || this.#failure) return;
    this.#ready = true;
    this.#pin?.(() => this.keepPlace?.());
    this.dispatchEvent(new HelioReadyEvent());
  }

  /** A reader who was in the document is to be at the same place now. */
  protected keepPlace?(): void;
  /** A reader chooses, or, without a value, drops the choice: the property's value is another, and the page is not told. */
  protected choose<K extends keyof this & string>(name: K, value: this[K] | undefined): void {
    const before = this[name];
    this.#own.chosen.set(name, value);
    this.requestUpdate(name, before);
  }

  /** Drops all that a reader has chosen. An element that holds more of a reader's drops that, too. */
  protected forgetReader(): void {
    for (const name of this.#own.chosen.keys()) this.choose(name as 'level', undefined);
    this.requestUpdate();
  }

  /** The ids that a list may hold, once the pack says so. Those it does not know are dropped, with one warning. */
  protected knownIds(_name: string): ReadonlyMap<string, unknown> | undefined {
    return undefined;
  }

  /** Brings the reader to the help box: the whole one that the page shows, or, if none can be seen, its own. */
  protected showHelp(): void {
    if (this.#states?.has('help-elsewhere') && !this.dispatchEvent(helpRequest())) return;
    this.mark('help-elsewhere', false);
    showHelpBox(this);
  }

  /** Says that the content cannot be shown, and why; once for each reason. An empty reason takes it back. */
  protected fail(message: string): void {
    if (message === this.#failure) return;
    this.#failure = message;
    if (!message) return;
    const whole = `<${this.localName}> ${message}`;
    this.warn(whole);
    this.dispatchEvent(new HelioErrorEvent(whole));
  }

  /** Tells the developer of the page. */
  protected warn(message: string): void {
    warn(message);
  }

  /** Warns of ids in a list that the pack does not know; `unknown` finds them: see parts/unknown-ids.ts. */
  protected checkIds(name: string, unknown: CheckOfIds): void {
    const known = this.knownIds(name);
    const written = this.#own.get(name);
    const fault = known && written ? unknown(name, written, knownOf(written, known), known) : undefined;
    if (fault) this.#warnValue(...fault);
  }

  /** Better without styles than without words. */
  #adoptStyles(root: ShadowRoot): void {
    attempt(this, () => {
      const { elementStyles } = this.constructor as typeof LitElement;
      root.adoptedStyleSheets = elementStyles.flatMap((style) => ('cssText' in style ? sheetIn(root, style.cssText) : style) ?? []);
    });
  }

  /** One warning for each fault. */
  #warnValue(fault: string, using: string): void {
    if (this.#warned.has(fault)) return;
    this.#warned.add(fault);
    this.warn(`<${this.localName}> ${fault}; using ${using || 'none'}.`);
  }

  #accept(name: string, rule: AttributeRule, value: unknown): unknown {
    const { value: accepted = rule.fallback, fault } = applyRule(name, rule, value);
    if (fault) this.#warnValue(fault, String(accepted));
    return accepted;
  }

  /** A state for styles alone. */
  protected mark(state: string, on: boolean): void {
    if (on) (this.#states ??= this.attachInternals().states).add(state);
    else this.#states?.delete(state);
  }
}
