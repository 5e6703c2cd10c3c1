/** What a page's Content Security Policies allow. Several hold together: each must allow it. Pure. */

type Policy = ReadonlyMap<string, readonly string[]>;

/** Headers and meta tags, each with one policy or several, separated by commas. */
export function readPolicies(texts: readonly string[]): Policy[] {
  return texts
    .flatMap((text) => text.split(','))
    .map((text) => {
      const directives = text
        .split(';')
        .map((directive) => directive.trim().split(/\s+/))
        .filter(([name]) => name);
      // The first of a name counts.
      return new Map(directives.reverse().map(([name = '', ...values]) => [name.toLowerCase(), values]));
    })
    .filter((policy) => policy.size > 0);
}

const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src-elem', 'script-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

function sourcesFor(policy: Policy, directive: string): readonly string[] | undefined {
  const named = (fallbacks[directive] ?? [directive]).find((name) => policy.has(name));
  return named === undefined ? undefined : policy.get(named);
}

/** `address`: of what is to be loaded; `page`: of the page itself. */
function matches(source: string, address: URL, page: URL): boolean {
  if (source === '*') return /^(https?|wss?):$/.test(address.protocol);
  if (source === `'self'`) return page.origin === address.origin;
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source))
    return address.protocol === source.toLowerCase() || (source === 'http:' && address.protocol === 'https:');
  const [, scheme, host = '', port, path] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:']+)(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(source) ?? [];
  if (!host) return false;
  const isHost = host.startsWith('*.') ? address.hostname.endsWith(host.slice(1).toLowerCase()) : address.hostname === host.toLowerCase();
  const usual: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };
  const isPort = port === '*' || (port ?? usual[address.protocol]) === (address.port || usual[address.protocol]);
  const isPath = !path || (path.endsWith('/') ? address.pathname.startsWith(path) : address.pathname === path);
  return isHost && isPort && isPath && (!scheme || `${scheme.toLowerCase()}:` === address.protocol);
}

/** The directive that bars it, as it was written; `undefined` if nothing does. */
export function barred(
  policies: readonly Policy[],
  directive: 'script-src-elem' | 'frame-src',
  address: URL,
  page: URL,
): string | undefined {
  for (const policy of policies) {
    const sandbox = policy.get('sandbox');
    if (directive === 'script-src-elem' && sandbox && !sandbox.includes('allow-scripts')) return `sandbox ${sandbox.join(' ')}`.trim();
    const sources = sourcesFor(policy, directive);
    // Hosts in the list count for nothing beside 'strict-dynamic'.
    const strict = directive === 'script-src-elem' && sources?.includes(`'strict-dynamic'`);
    if (sources && (strict || !sources.some((source) => matches(source, address, page))))
      return `${directive.replace('-elem', '')} ${sources.join(' ')}`;
  }
  return undefined;
}

/** Trusted types are asked for, and lit may not make its policy. */
export const barsLit = (policies: readonly Policy[]): boolean =>
  policies.some((policy) => {
    const names = policy.get('trusted-types');
    return names !== undefined && !names.includes('*') && !names.includes('lit-html');
  });
