/**
 * Writes `build/docs/facts.json`: what the docs say of the package and must not be written by hand. Version, sizes and hashes of the
 * files, the elements, who reviewed what, and how high each element is in a column of a given width.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { chromiumArgs, ensureBrowser } from './browser.mjs';
import { readElements } from './manifest/elements.mjs';
import { readReport } from './write-openacr.mjs';

const file = 'build/docs/facts.json';
/** Widths of a column, in px: a phone, a column of text, a wide page. */
export const columns = [360, 720, 1080];

/** Each element from its own file, alone on a page: that is what its snippet gives. */
async function heightsOf(elements) {
  const server = createServer(async (request, response) => {
    const [, script] = /^\/([\w-]+\.min\.js)$/.exec(request.url) ?? [];
    if (script) response.writeHead(200, { 'content-type': 'text/javascript' }).end(await readFile(`dist/cdn/${script}`));
    else {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><html lang="en"><meta charset="utf-8"><body style="margin:0;font:16px/1.5 sans-serif">');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: chromiumArgs });
  try {
    const heights = {};
    for (const { tag, name } of elements) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.addScriptTag({ url: `/${name}.min.js` });
      heights[tag] = await page.evaluate(measure, [tag, columns]);
      await page.close();
    }
    return heights;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page. */
async function measure([tag, widths]) {
  const heights = {};
  for (const width of widths) {
    const column = document.createElement('div');
    column.style.width = `${width}px`;
    const element = document.createElement(tag);
    column.append(element);
    document.body.append(column);
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    heights[width] = Math.ceil(element.getBoundingClientRect().height);
    column.remove();
  }
  return heights;
}

const isDocument = (slots) => slots.some(({ name, description }) => name === '' && description.startsWith('The document'));

export async function writeFacts() {
  const { version, files: hashes } = JSON.parse(await readFile('dist/cdn/integrity.json', 'utf8'));
  const { elements } = await readElements();
  const { documentTags } = await import('../dist/ssr/index.js');
  const { pack } = await import('../dist/generated/packs/dermatomyositis/index.js');
  const files = await Promise.all(
    Object.entries(hashes).map(async ([name, integrity]) => {
      const content = await readFile(`dist/cdn/${name}`);
      return { name, integrity, bytes: (await stat(`dist/cdn/${name}`)).size, gzipped: gzipSync(content, { level: 9 }).byteLength };
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
      // What stands inside some is the host's: a word, a part of the page.
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
    review: pack.structure.review ?? pack.structure.pack?.review ?? null,
  };
  await mkdir('build/docs', { recursive: true });
  await writeFile(file, `${JSON.stringify(facts, null, 2)}\n`);
  return facts;
}
