/**
 * `npm run site [-- --url https://example.org/heliotrope/] [--out FOLDER]`: a folder for any web server. It has each version that was made into
 * it, which never changes, and the latest. Nothing is sent anywhere.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { micromark } from 'micromark';
import { readPackage } from './build/package.js';
import { suffixOf } from './embed/frame-page.js';
import { filesOf, framesOf, languages, type Frame } from './embed/frames.js';
import { asHeadersFile, asHtaccess, asNginx, headerRules } from './embed/headers.js';
import { discovery, oembed, oembedPath, type Place } from './embed/oembed.js';
import { changesPage, homePage, sitePage } from './embed/site-pages.js';

const { values } = parseArgs({ options: { url: { type: 'string', default: '' }, out: { type: 'string' } } });
const { version } = await readPackage();
const own = 'build/site';
const out = resolve(values.out ?? own);
const mark = join(out, '.heliotrope-site');
const url = addressOf(values.url);

function addressOf(text: string): string {
  if (text === '') return '';
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Error(`--url ${text} is no address of a website. Write it as https://example.org/heliotrope/.`);
  const { origin, pathname } = new URL(text);
  return origin + pathname.replace(/\/?$/, '/');
}

async function prepare(): Promise<void> {
  if (values.out === undefined) await rm(out, { recursive: true, force: true });
  else if (existsSync(out) && (await readdir(out)).length > 0 && !existsSync(mark))
    throw new Error(`${out} has files of others. Name an empty folder, or one that npm run site has written.`);
  await mkdir(out, { recursive: true });
  await writeFile(mark, `Written by "npm run site". It may replace what is here, but no folder of a version.\n`);
}

const placeIn = (folder: string, { name, title, language }: Pick<Frame, 'name' | 'title' | 'language'>): Place => ({
  folder: url && `${url}${folder}/`,
  name,
  language,
  title,
});

/** Both kinds of frames, oEmbed and the files for script tags, all of one version. */
async function writeVersion(folder: string): Promise<void> {
  const target = join(out, folder);
  await rm(target, { recursive: true, force: true });
  await mkdir(join(target, 'oembed'), { recursive: true });
  await cp('dist/cdn', join(target, 'cdn'), { recursive: true, filter: (path) => !/\bauto\.(js|d\.ts)$/.test(path) });
  await mkdir(join(target, 'embed'));
  for (const file of ['embed.js', ...languages.map((language) => `frame${suffixOf(language)}.min.js`)])
    await cp(join('dist/embed', file), join(target, 'embed', file));
  const frames = languages.flatMap((language) => framesOf(language, (frame) => discovery(placeIn(folder, frame))));
  for (const [file, text] of await filesOf(frames, 'dist')) await writeFile(join(target, 'embed', file), text);
  for (const frame of frames) {
    const place = placeIn(folder, frame);
    await writeFile(join(target, oembedPath(place)), oembed(place, version));
  }
  await writeFile(join(target, 'SHA256SUMS'), await sumsOf(target));
}

/** Of all files below, in the order of their names, as `sha256sum --check` reads them. */
async function sumsOf(folder: string): Promise<string> {
  const paths = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/')).sort();
  const lines = paths.map(async (path) => {
    if (path === 'SHA256SUMS' || (await stat(join(folder, path))).isDirectory()) return '';
    return `${createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex')}  ${path}\n`;
  });
  return (await Promise.all(lines)).join('');
}

async function writeGovernance(): Promise<void> {
  await mkdir(join(out, 'governance'), { recursive: true });
  const files = (await readdir('docs/governance')).filter((file) => file.endsWith('.md'));
  for (const file of files) {
    const page = micromark(await readFile(join('docs/governance', file), 'utf8'));
    const name = file === 'README.md' ? 'index.html' : file.replace(/md$/, 'html');
    const linked = page.replaceAll(/href="([\w-]+)\.md"/g, 'href="$1.html"');
    await writeFile(join(out, 'governance', name), sitePage(basename(file, '.md'), linked));
  }
}

await prepare();
const pinned = `v${version}`;
if (existsSync(join(out, pinned))) console.log(`${pinned} is there already, and stays as it is: a page may have pinned it.`);
else await writeVersion(pinned);
await writeVersion('latest');
await writeFile(join(out, 'latest/index.html'), changesPage(version, await readFile('CHANGELOG-editors.md', 'utf8')));
await writeFile(
  join(out, 'index.html'),
  homePage(
    version,
    url,
    languages.flatMap((language) => framesOf(language)),
  ),
);
for (const file of ['advisories.json', 'advisories.atom', 'sbom.cdx.json']) await cp(join('dist', file), join(out, file));
for (const file of ['LICENSE', 'LICENSE-content']) await cp(file, join(out, file));
await cp('dist/accessibility', join(out, 'accessibility'), { recursive: true });
await cp('dist/embed/doctor.html', join(out, 'doctor.html'));
await writeGovernance();
const outer = (await readdir(join(out, 'latest/embed'))).filter((file) => file.endsWith('.ext.html')).sort();
const rules = headerRules(version, outer, url && new URL(url).origin, url ? new URL(url).pathname : '/');
await writeFile(join(out, '_headers'), asHeadersFile(rules));
await writeFile(join(out, 'headers.nginx.conf'), asNginx(rules));
await writeFile(join(out, '.htaccess'), asHtaccess(rules));
await writeFile(join(out, 'SHA256SUMS'), await sumsOf(out));
console.log(`${out}: ready for a web server.${url ? '' : ' Made without --url: WordPress and others find nothing by a link alone.'}`);
