/**
 * `doctor.html`, pasted into a page: tries what its host allows, and writes it into the list that is there. It asks the page's own server for
 * one file that is not there: whether a policy bars the question is the answer.
 */
import { languages } from '../generated/languages.js';
import { make } from './make.js';

interface Notice {
  readonly severity: string;
  readonly slice: string;
  readonly title: string;
  readonly wrongSince: string;
  readonly rightIn: string | null;
}
/** Put in when the page is written. */
declare const NOTICES: readonly Notice[];

const here = document.querySelector('#heliotrope-doctor');
const nowhere = new URL('/heliotrope-doctor-asks-for-nothing', location.origin).href;

const show = (check: string, words: string): void => here?.querySelector(`[title="${check}"]`)?.replaceChildren(words);

/** True: the policy of the page lets it be asked for, whether it is there or not. */
const allowed = (asking: HTMLScriptElement | HTMLIFrameElement): Promise<boolean> =>
  new Promise((resolve) => {
    const end = (answer: boolean) => (): void => {
      asking.remove();
      resolve(answer);
    };
    document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
      if (blockedURI && nowhere.startsWith(blockedURI)) end(false)();
    });
    asking.onload = asking.onerror = () => setTimeout(end(true), 50);
    try {
      asking.hidden = true;
      asking.src = nowhere;
      here?.append(asking);
    } catch {
      end(false)();
    }
  });

const numbers = (version: string): number[] => version.split(/[-.]/, 3).map(Number);
function isBefore(one: string, other: string): boolean {
  const [first, second] = [numbers(one), numbers(other)];
  const place = first.findIndex((number, index) => number !== second[index]);
  return place >= 0 && (first[place] ?? 0) < (second[place] ?? 0);
}

/** Live elements say their version; documents end with it. */
function versionsHere(): string[] {
  const live = [...document.querySelectorAll('*')].flatMap(({ localName }) => {
    const { version } = (customElements.get(localName) ?? {}) as { readonly version?: string };
    return localName.startsWith('helio-') && version ? [version] : [];
  });
  const written = [...document.body.innerText.matchAll(/Heliotrope (\d+\.\d+\.\d+), content \d/g)].map(([, version = '']) => version);
  return [...new Set([...live, ...written])];
}

function showVersions(): void {
  const list = here?.querySelector('[title="versions"]');
  for (const version of versionsHere()) {
    const since = NOTICES.filter(
      ({ wrongSince, rightIn }) => !isBefore(version, wrongSince) && (rightIn === null || isBefore(version, rightIn)),
    );
    list?.append(make('li', `Version ${version}: safety notices: ${String(since.length)}.`));
    list?.append(...since.map(({ severity, slice, title }) => make('li', `${severity}, ${slice}: ${title}`)));
  }
  if (list && !list.firstChild) list.append(make('li', 'No element of ours is live on this page, and no document says its version.'));
}

async function examine(): Promise<void> {
  if (!here) return;
  show('inline', 'yes');
  const tags = Boolean(here.querySelector('helio-doctor'));
  show('tags', tags ? 'yes' : 'no: they are taken out');
  const places = Boolean(here.querySelector('[data-heliotrope]'));
  show('places', places ? 'yes' : 'no: they are taken out');
  const elements = 'adoptedStyleSheets' in document && 'attachShadow' in here;
  const scripts = elements && (await allowed(make('script')));
  show('scripts', scripts ? 'yes' : elements ? 'no: the policy of the page bars them' : 'no: this browser is too old');
  const frames = Boolean(here.querySelector('iframe')) && (await allowed(make('iframe')));
  show('frames', frames ? 'yes' : 'no');
  showVersions();
  const suffix = languages.exec(`.${document.documentElement.lang.toLowerCase()}`)?.[0] ?? '';
  // The autoloader takes the language of the page, and English where its folder has no other.
  const script = suffix ? 'type="module" src="/heliotrope/cdn/auto.min.js"' : 'defer src="/heliotrope/cdn/body-map.min.js"';
  const element = `<script ${script}></script>\n<div>\n<helio-body-map></helio-body-map>\n</div>`;
  const place = '<div data-heliotrope="body-map"></div>\n<script defer src="/heliotrope/embed/embed.js"></script>';
  const frame = `<iframe src="/heliotrope/embed/body-map${suffix || '.en'}.html" title="Body map" width="100%" height="800" loading="lazy"></iframe>`;
  const paste =
    scripts && tags ? element : scripts && places ? place : frames ? frame : 'npx heliotrope render body-map  (and paste what it prints)';
  show('paste', paste);
}

void examine();
