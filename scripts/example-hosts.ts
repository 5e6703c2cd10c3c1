/**
 * Serves the example hosts as a real server would: their pages, the CSS framework and our files from this machine, and the security
 * headers that go with each. The pages are templates in a small way, so that no version, hash or document is copied into them by hand:
 *
 * - `{{version}}` is the version of the package, `{{integrity:<file>}}` the hash of that file of `dist/cdn`;
 * - `<!-- document -->` inside one of our tags becomes the document of that tag, with its attributes as written.
 *
 * The health site has several pages: see example-site.ts. The host without a bundler gets our modules, those of lit, and its own pack as `heliotrope build` writes it.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { strictPolicy } from '../docs/site/policy.js';
import { pack as shipped } from '../src/generated/packs/dermatomyositis/index.js';
import { buildExamplePack } from './example-pack.js';
import { sitePage } from './example-site.js';

export interface ExampleHost {
  /** Folder of `examples`, and the path under which it is served. */
  name: string;
  title: string;
  headers: Record<string, string>;
  /** The page with its body map. Left out: the first. */
  mapPage?: string;
  /** A finding that its body map shows. */
  finding: string;
}

export const exampleHosts: readonly ExampleHost[] = [
  {
    name: 'health-site',
    title: 'A health site with a CSS framework, a page for each part',
    headers: {},
    mapPage: 'where-it-shows.html',
    finding: 'eyelid-colour',
  },
  {
    name: 'hospital-intranet',
    title: 'A hospital intranet with a strict security policy',
    headers: { 'Content-Security-Policy': strictPolicy, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' },
    finding: 'eyelid-colour',
  },
  { name: 'patient-blog', title: 'A patient-group blog with a theme that resets everything', headers: {}, finding: 'eyelid-colour' },
  { name: 'systemic-sclerosis', title: 'Another condition: a pack of its own, and no bundler', headers: {}, finding: 'cold-fingers' },
];

type RenderDocument = (tag: string, attributes: Record<string, string>) => string;

interface Integrity {
  version: string;
  files: Record<string, string>;
}

const attributesOf = (written: string): Record<string, string> =>
  Object.fromEntries([...written.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, value]));

/** The page as the host would have stored it. */
function fillPage(page: string, { version, files }: Integrity, renderDocument: RenderDocument): string {
  return page
    .replaceAll('{{version}}', version)
    .replace(/\{\{integrity:([^}]+)\}\}/g, (_, file: string) => {
      const hash = files[file];
      if (!hash) throw new Error(`integrity.json knows no ${file}; it knows ${Object.keys(files).join(', ')}.`);
      return hash;
    })
    .replace(
      /<(helio-[a-z-]+)([^>]*)>\s*<!-- document -->/g,
      (_, tag: string, written: string) => `<${tag}${written}>\n${renderDocument(tag, attributesOf(written))}\n`,
    );
}

/** A page of a host as it is written; of a site of several, as it is put together. */
async function pageOf(folder: string, path: string): Promise<string | undefined> {
  if (existsSync(join(folder, 'site.json'))) return sitePage(folder, path.replace(/\.html$/, ''), shipped);
  const file = join(folder, path);
  return file.startsWith(folder) && existsSync(file) ? readFile(file, 'utf8') : undefined;
}

/** Answers requests for the examples of the project in `root`, which must be built. */
export async function serveExamples(root = process.cwd()): Promise<RequestListener> {
  const { renderDocument } = (await import(new URL('../dist/ssr/index.js', import.meta.url).href)) as { renderDocument: RenderDocument };
  const { registerPack } = (await import(new URL('../dist/content/register-pack.js', import.meta.url).href)) as {
    registerPack: (pack: unknown) => void;
  };
  const pack = await buildExamplePack(root, 'systemic-sclerosis');
  registerPack(pack);
  const integrity = JSON.parse(await readFile(join(root, 'dist/cdn/integrity.json'), 'utf8')) as Integrity;
  const folder = (path: string) => sirv(join(root, path), { dev: true, etag: true });
  const vendor = new Map([
    ['bootstrap', folder('node_modules/bootstrap/dist')],
    ['heliotrope', folder('dist/cdn')],
    ['heliotrope-modules', folder('dist')],
    ['lean-qr', folder('node_modules/lean-qr')],
    ['lit', folder('node_modules/lit')],
    ['lit-html', folder('node_modules/lit-html')],
    ['lit-element', folder('node_modules/lit-element')],
    ['reactive-element', folder('node_modules/@lit/reactive-element')],
    [`heliotrope-${integrity.version}`, folder('dist/cdn')],
  ]);
  const examples = folder('examples');

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const [, name = '', area, library] = path.split('/');
    const host = exampleHosts.find((each) => each.name === name);
    for (const [header, value] of Object.entries(host?.headers ?? {})) response.setHeader(header, value);
    const reply = (status: number, head: Record<string, string>, text = ''): void => {
      response.writeHead(status, head).end(text);
    };
    const notFound = () => reply(404, { 'Content-Type': 'text/plain; charset=utf-8' }, 'Not found');

    if (host && area === 'vendor' && library === 'packs' && path.endsWith(`/${pack.id}.json`)) {
      reply(200, { 'Content-Type': 'application/json; charset=utf-8' }, JSON.stringify(pack));
      return;
    }
    if (host && area === 'vendor') {
      const serve = vendor.get(library ?? '');
      request.url = `/${path.split('/').slice(4).join('/')}`;
      if (serve) serve(request, response, notFound);
      else notFound();
      return;
    }
    if (host && path === `/${name}`) {
      reply(308, { Location: `/${name}/` });
      return;
    }
    const folder = join(root, 'examples', host?.name ?? '');
    const wanted = (host ? path.slice(name.length + 2) : path.slice(1)).replace(/(^|\/)$/, '$1index.html');
    const page = wanted.endsWith('.html') ? await pageOf(folder, wanted) : undefined;
    if (page !== undefined) reply(200, { 'Content-Type': 'text/html; charset=utf-8' }, fillPage(page, integrity, renderDocument));
    else if (wanted.endsWith('.html')) notFound();
    else examples(request, response, notFound);
  }

  return (request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`The example could not be served. ${String(error)}`);
    });
  };
}
