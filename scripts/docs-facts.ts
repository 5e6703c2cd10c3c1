/**
 * Writes `build/docs/facts.json`: what the docs say of the package and must not be written by hand. Version, sizes and hashes of the
 * files, the elements, who reviewed what, and how high each element is in a column of a given width.
 */
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import type { BuiltPack } from '../src/content/types.js';
import type { AddressInfo } from 'node:net';
import { chromiumArgs, ensureBrowser } from './browser.mjs';
import { readJson } from './build/package.js';
import { readElements, type Documented, type ManifestElement } from './manifest/elements.js';
import { readReport } from './write-openacr.js';

const file = 'build/docs/facts.json';
/** Widths of a column, in px: a phone, a column of text, a wide page. */
const columns = [360, 720, 1080];

/** Each element from its own file, alone on a page: that is what its snippet gives. */
type Heights = Record<number, number>;

async function heightsOf(elements: readonly ManifestElement[]): Promise<Record<string, Heights>> {
  const server = createServer((request, response) => {
    const [, script] = /^\/([\w-]+\.min\.js)$/.exec(request.url ?? '') ?? [];
    if (script) response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(`dist/cdn/${script}`));
    else {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><html lang="en"><meta charset="utf-8"><body style="margin:0;font:16px/1.5 sans-serif">');
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArgs });
  try {
    const heights: Record<string, Heights> = {};
    for (const { tag, name } of elements) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
      await page.addScriptTag({ url: `/${name}.min.js` });
      heights[tag] = await page.evaluate(measure, [tag, columns] as const);
      await page.close();
    }
    return heights;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page. */
async function measure([tag, widths]: readonly [string, readonly number[]]): Promise<Heights> {
  const heights: Heights = {};
  for (const width of widths) {
    const column = document.createElement('div');
    column.style.width = `${String(width)}px`;
    const element = document.createElement(tag) as HTMLElement & { updateComplete: Promise<unknown> };
    column.append(element);
    document.body.append(column);
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    heights[width] = Math.ceil(element.getBoundingClientRect().height);
    column.remove();
  }
  return heights;
}

const isDocument = (slots: readonly Documented[]): boolean =>
  slots.some(({ name, description }) => name === '' && description.startsWith('The document'));

const built = async (path: string): Promise<unknown> => import(new URL(`../dist/${path}`, import.meta.url).href);

export async function writeFacts(): Promise<void> {
  const { version, files: hashes } = (await readJson('dist/cdn/integrity.json')) as { version: string; files: Record<string, string> };
  const { elements } = await readElements();
  const { documentTags } = (await built('ssr/index.js')) as { documentTags: string[] };
  const { pack } = (await built('generated/packs/dermatomyositis/index.js')) as { pack: BuiltPack };
  const files = await Promise.all(
    Object.entries(hashes).map(async ([name, integrity]) => {
      const content = await readFile(`dist/cdn/${name}`);
      return { name, integrity, bytes: content.byteLength, gzipped: gzipSync(content, { level: 9 }).byteLength };
    }),
  );
  const report = await readReport();
  const criteria = Object.values(report.chapters).flatMap((chapter) => Object.entries(chapter));
  const heights = await heightsOf(elements);
  const facts = {
    version,
    columns,
    files,
    elements: elements.map(({ tag, name, className, summary, attributes, slots }) => ({
      tag,
      name,
      className,
      summary,
      attributes: attributes.map((each) => ({ name: each.name, values: each.values, default: each.default })),
      // Some enclose what is the host's: a word, a part of the page.
      hasDocument: documentTags.includes(tag) && isDocument(slots),
      heights: heights[tag],
    })),
    accessibility: {
      notes: report.notes,
      levels: [...new Set(criteria.map(([, { level }]) => level))].map((level) => ({
        level,
        numbers: criteria.flatMap(([number, each]) => (each.level === level ? [number] : [])),
      })),
    },
    review: pack.structure.pack?.review ?? null,
  };
  await mkdir('build/docs', { recursive: true });
  await writeFile(file, `${JSON.stringify(facts, null, 2)}\n`);
}
