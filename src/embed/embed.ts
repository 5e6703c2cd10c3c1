/**
 * `embed.js`: turns `<div data-heliotrope="body-map">` into the element where its script may run, else into a frame; and fits frames of ours to
 * what is in them. A classic script; it keeps nothing, and asks for the files beside it alone.
 */
import { languages } from '../generated/languages.js';
import { heightIn } from './heights.js';
import { becomeElement, fill, placeOf, type Place } from './place.js';

const script = document.currentScript as HTMLScriptElement;
const addressOf = (file: string): string => new URL(file, script.src).href;
const seen = new WeakSet<Element>();
const loading: Record<string, Promise<void>> = {};
/** What was in the place of each frame. */
const frames = new Map<HTMLIFrameElement, readonly Node[]>();

/** What comes before the ending of a file in the language that is asked for: nothing for English. */
function suffixOf(element: Element, { settings }: Place): string {
  const asked = settings.get('lang') ?? element.closest<HTMLElement>('[lang]')?.lang ?? '';
  return languages.exec(`.${asked.toLowerCase()}`)?.[0] ?? '';
}

/** Rejected where the host's policy, or the network, does not let the script come. */
const load = ({ name, tag }: Place, suffix: string): Promise<void> =>
  (loading[name + suffix] ??= new Promise((resolve, reject) => {
    const element = document.createElement('script');
    const settle = (): void => (customElements.get(tag) ? resolve : reject)();
    element.onload = element.onerror = settle;
    if (!suffix && customElements.get(tag)) settle();
    else {
      element.nonce = script.nonce;
      element.src = addressOf(`../cdn/${name}${suffix}.min.js`);
      document.head.append(element);
    }
  }));

function becomeFrame(place: HTMLElement, { name, settings }: Place, suffix: string): void {
  const frame = document.createElement('iframe');
  frame.title = place.title || place.innerText.trim().slice(0, 99) || name.replaceAll('-', ' ');
  frame.loading = 'lazy';
  frame.sandbox.value = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals';
  frame.width = '100%';
  frame.height = '600';
  frame.style.border = '0';
  frame.src = `${addressOf(`${name}${suffix || '.en'}.ext.html`)}?${settings.toString()}`;
  frames.set(frame, fill(place, frame));
}

function scan(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-heliotrope]:not(iframe)')) {
    const place = placeOf(element);
    if (!place || seen.has(element)) continue;
    seen.add(element);
    const suffix = suffixOf(element, place);
    load(place, suffix)
      // English, where its folder has no other.
      .catch(() => load(place, ''))
      .then(
        () => becomeElement(element, place),
        () => becomeFrame(element, place, suffix),
      );
  }
}

const secretOf = ({ dataset, src }: HTMLIFrameElement): string | undefined => dataset.secret ?? /#\?secret=(\w+)/.exec(src)?.[1];
const framesOfOurs = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src, dataset }) => src.startsWith(addressOf('.')) || 'heliotrope' in dataset);

addEventListener('message', ({ data, origin, source }) => {
  for (const frame of framesOfOurs()) {
    const height = heightIn(data, secretOf(frame));
    // A sandboxed frame has no origin but "null".
    if (height && source === frame.contentWindow && (origin === 'null' || frame.src.startsWith(`${origin}/`)))
      frame.height = String(height);
  }
});

// Where frames are not allowed either, what was in the place comes back.
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  if (effectiveDirective === 'frame-src')
    frames.forEach((inside, frame) => {
      if (frame.src.startsWith(blockedURI)) frame.replaceWith(...inside);
    });
});

new MutationObserver(scan).observe(document, { childList: true, subtree: true });
scan();
// Those that were there before us have told their height to nobody.
for (const frame of framesOfOurs()) frame.contentWindow?.postMessage({ type: 'iframe-get-child-dimensions' }, '*');
