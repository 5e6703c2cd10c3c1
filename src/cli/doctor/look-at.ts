/** What of ours a page has, as its HTML says. Pure. */

export interface Found {
  /** Names of elements whose tags are there. */
  readonly tags: readonly string[];
  readonly places: readonly string[];
  readonly frames: readonly string[];
  readonly scripts: readonly string[];
  readonly versions: readonly string[];
  /** A document of ours is there without its tag: what saves the page has taken the tag out. */
  readonly stripped: boolean;
  /** Policies in meta tags. */
  readonly policies: readonly string[];
}

const all = (html: string, pattern: RegExp): string[] => [
  ...new Set([...html.matchAll(pattern)].map((match) => match.slice(1).find(Boolean) ?? '')),
];

const decoded = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#039;', "'").replaceAll('&amp;', '&');

const ourScript = /(?:^|\/)(?:heliotrope|auto|[a-z-]+)(?:\.[a-z-]+)?\.min\.js(?:[?#]|$)|\/embed\.js(?:[?#]|$)/;
const ourVersion = /\bHeliotrope (\d+\.\d+\.\d+(?:-[\w.]+)?), content \d/g;

export function lookAt(page: string): Found {
  const html = page.replaceAll(/<!--.*?-->/gs, '');
  const tags = all(html, /<helio-([a-z-]+)/g);
  const places = all(html, /data-heliotrope="([a-z-]+)"/g);
  const sources = all(html, /<script\b[^>]*?\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)')/gi).map(decoded);
  const scripts = sources.filter((source) => /heliotrope/i.test(source) || (tags.length + places.length > 0 && ourScript.test(source)));
  const frames = all(html, /<iframe\b[^>]*?\ssrc\s*=\s*"([^"]*\/embed\/[a-z-]+\.[a-z-]+(?:\.ext)?\.html[^"]*)"/gi).map(decoded);
  const versions = [...all(html, ourVersion), ...[...scripts, ...frames].flatMap((source) => all(source, /\/v(\d+\.\d+\.\d+)\//g))];
  return {
    tags,
    places,
    frames,
    scripts,
    versions: [...new Set(versions)],
    stripped: ourVersion.test(html) && tags.length === 0,
    policies: [...html.matchAll(/<meta\b[^>]*http-equiv\s*=\s*["']?content-security-policy["']?[^>]*>/gi)].flatMap(
      ([meta]) => decoded(/content\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(meta)?.slice(1).find(Boolean) ?? '') || [],
    ),
  };
}

/** The first line of a script of ours says its version. */
export const versionOfScript = (text: string): string | undefined => /^\/\*! heliotrope (\d+\.\d+\.\d+(?:-[\w.]+)?)/.exec(text)?.[1];
