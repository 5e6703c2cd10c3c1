/** Which ways of ours a host allows, and what to paste. Pure. */
import { languages } from '../../generated/languages.js';
import { noticesFor, type Notice } from '../advisories.js';
import { barred, barsLit, readPolicies } from './policy.js';
import { lookAt, type Found } from './look-at.js';

export interface Page {
  readonly html: string;
  /** Where it was found; a file has none. */
  readonly address?: URL;
  /** Policies in headers; `undefined`: a file has no headers, and what its server adds is not known. */
  readonly headers?: readonly string[];
  /** Versions that scripts of ours say, where they could be asked. */
  readonly versions?: readonly string[];
}

export interface Route {
  readonly route: 'element' | 'place' | 'frame' | 'document';
  readonly works: 'yes' | 'no' | 'unknown';
  readonly why: string;
}

export interface Report {
  readonly routes: readonly Route[];
  /** What to paste. */
  readonly snippet: string;
  readonly found: Omit<Found, 'policies'>;
  readonly notices: readonly { readonly version: string; readonly advisories: readonly Notice[] }[];
}

const pack = 'dermatomyositis';

/** Where a page is served from that was given as a file. */
export const unknownServer = new URL('https://your-server.invalid/');

/** `files`: the folder with our `cdn` and `embed`, with `/` at its end. */
export function diagnose(page: Page, notices: readonly Notice[], files: URL, name = 'body-map'): Report {
  const { policies: metas, ...found } = lookAt(page.html);
  const policies = readPolicies([...(page.headers ?? []), ...metas]);
  const from = page.address ?? unknownServer;
  const scripts = barred(policies, 'script-src-elem', files, from);
  const frames = barred(policies, 'frame-src', files, from);
  const lit = barsLit(policies);
  const unsaid = page.headers ? '' : ' The headers of its server are not known: give the address of the page.';
  const open = page.headers ? ('yes' as const) : ('unknown' as const);
  const element: Route = scripts
    ? { route: 'element', works: 'no', why: `Its policy bars scripts from ${files.href}: ${scripts}.` }
    : lit
      ? { route: 'element', works: 'no', why: 'Its policy names trusted types without lit-html: ask for "trusted-types lit-html".' }
      : found.stripped
        ? { route: 'element', works: 'no', why: 'Our text is there without its tag: what saves the page takes our tags out.' }
        : {
            route: 'element',
            works: open,
            why: `No policy of the page bars it.${found.tags.length ? ' Its tag is there.' : ' Whether what saves the page keeps the tag, a try shows: doctor.html.'}${unsaid}`,
          };
  const place: Route =
    scripts && frames
      ? { route: 'place', works: 'no', why: 'Neither the script nor the frame is allowed.' }
      : scripts
        ? { route: 'place', works: 'no', why: 'embed.js is a script, too.' }
        : { route: 'place', works: open, why: `A div with data-heliotrope, for editors that take unknown tags out.${unsaid}` };
  const frame: Route = frames
    ? { route: 'frame', works: 'no', why: `Its policy bars frames from ${files.href}: ${frames}.` }
    : { route: 'frame', works: open, why: `No policy of the page bars it.${unsaid}` };
  const routes: Route[] = [element, place, frame, { route: 'document', works: 'yes', why: 'Plain HTML: no script, no frame.' }];
  const versions = [...new Set([...found.versions, ...(page.versions ?? [])])];
  return {
    routes,
    snippet: snippetOf(routes.find(({ works }) => works !== 'no')?.route ?? 'document', files, name, suffixOf(page.html)),
    found: { ...found, versions },
    notices: versions.map((version) => ({ version, advisories: noticesFor(notices, pack, version) })),
  };
}

/** Of the language of the page, what is in the names of its files: nothing for English, and for those that we do not have. */
function suffixOf(html: string): string {
  const [, asked = ''] = /<html\b[^>]*?\slang\s*=\s*["']?([\w-]+)/i.exec(html) ?? [];
  return languages.exec(`.${asked.toLowerCase()}`)?.[0] ?? '';
}

function snippetOf(route: Route['route'], files: URL, name: string, suffix: string): string {
  switch (route) {
    case 'element': {
      // The autoloader takes the language of the page, and English where its folder has no other.
      const script = suffix ? `type="module" src="${files.href}cdn/auto.min.js"` : `defer src="${files.href}cdn/${name}.min.js"`;
      return `<script ${script}></script>\n<div>\n<helio-${name}></helio-${name}>\n</div>`;
    }
    case 'place':
      return `<div data-heliotrope="${name}"></div>\n<script defer src="${files.href}embed/embed.js"></script>`;
    case 'frame':
      return `<iframe src="${files.href}embed/${name}${suffix || '.en'}.html" title="${name.replaceAll('-', ' ')}" width="100%" height="800" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals"></iframe>`;
    case 'document':
      return `npx heliotrope render ${name}${suffix && ` --lang ${suffix.slice(1)}`}\n(paste what it prints)`;
  }
}
