/** What the server of the site should answer with: one table, written for three kinds of server. Pure. */

type Headers = Readonly<Record<string, string>>;
/** By folder or file, from the root of the site. */
export type HeaderRules = readonly (readonly [path: string, headers: Headers])[];

/**
 * `origin`: a sandboxed frame has none of its own, and one engine takes `'self'` for nothing then. `root` is the path of the site: it ends
 * with `/`.
 */
export function headerRules(version: string, outerFrames: readonly string[], origin = '', root = '/'): HeaderRules {
  const source = origin || `'self'`;
  const policy = [
    `default-src 'none'`,
    `script-src ${source}`,
    `style-src ${source}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    'trusted-types lit-html heliotrope',
  ].join('; ');
  const open = {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  const folders = { [`${root}v${version}/`]: 'public, max-age=31536000, immutable', [`${root}latest/`]: 'public, max-age=3600' };
  return Object.entries(folders).flatMap(([folder, cache]) => [
    [folder, { ...open, 'Cache-Control': cache }] as const,
    ...outerFrames.map((file) => [`${folder}embed/${file}`, { 'Content-Security-Policy': policy }] as const),
  ]);
}

const lines = (rules: HeaderRules, write: (path: string, headers: [string, string][]) => string): string =>
  `${rules.map(([path, headers]) => write(path, Object.entries(headers))).join('\n')}\n`;

/** For hosts of static sites: `_headers`. */
export const asHeadersFile = (rules: HeaderRules): string =>
  lines(rules, (path, headers) => [path.replace(/\/$/, '/*'), ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'));

/** A block of its own hears nothing of those around it: what holds for the folder is said again. */
export const asNginx = (rules: HeaderRules): string =>
  lines(rules, (path, own) => {
    const isFolder = path.endsWith('/');
    const around = isFolder
      ? []
      : rules.flatMap(([folder, all]) => (folder.endsWith('/') && path.startsWith(folder) ? Object.entries(all) : []));
    const headers = [...around, ...own];
    return `location ${isFolder ? '' : '= '}${path} {\n${headers.map(([name, value]) => `  add_header ${name} "${value}" always;\n`).join('')}}`;
  });

/** For Apache with mod_headers: in the root of the site. */
export const asHtaccess = (rules: HeaderRules): string =>
  lines(rules, (path, headers) => {
    const match = `^${path.replaceAll('.', '\\.')}`;
    return `<If "%{REQUEST_URI} =~ m#${match}#">\n${headers.map(([name, value]) => `  Header always set ${name} "${value}"\n`).join('')}</If>`;
  });
