/**
 * `npm run hosts`: build/heliotrope-hosts.zip, what an editor or a web team gets who uses no npm: the folder for a web server with both kinds of
 * frames, the page that tells what a host allows, the plugin for WordPress, the papers for information governance, licences and checksums.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { readPackage } from './build/package.js';

const out = 'build/heliotrope-hosts.zip';
const { version } = await readPackage();
const files: Record<string, Uint8Array> = {};

function run(script: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script}: ${stderr}`);
}

async function add(folder: string, as: string): Promise<void> {
  for (const path of (await readdir(folder, { recursive: true })).sort())
    if ((await stat(join(folder, path))).isFile()) files[as + path.replaceAll('\\', '/')] = await readFile(join(folder, path));
}

const work = await mkdtemp(join(tmpdir(), 'heliotrope-hosts-'));
try {
  run('scripts/site.ts', '--out', join(work, 'site'));
  await add(join(work, 'site'), 'site/');
} finally {
  await rm(work, { recursive: true });
}
run('scripts/wordpress.ts');
files['heliotrope-wordpress.zip'] = await readFile('build/heliotrope-wordpress.zip');
// What is read before anything is served lies on top.
files['doctor.html'] = await readFile('dist/embed/doctor.html');
for (const file of Object.keys(files).filter((path) => path.startsWith('site/governance/')))
  files[file.replace('site/', '')] = files[file] ?? strToU8('');
for (const file of ['LICENSE', 'LICENSE-content', 'SECURITY.md']) files[file] = await readFile(file);
files['CHANGES.md'] = await readFile('CHANGELOG-editors.md');
files['README.txt'] = strToU8(`Heliotrope ${version}, for hosts

site/                     put it on a web server: frames (site/v${version}/embed), files for script tags, oEmbed.
                          To let others show a part by its address alone, make it with that address:
                          npm run site -- --url https://YOUR-ADDRESS/
                          Frames called NAME.en.html are one file with everything in it; those called
                          NAME.en.ext.html are for servers whose policy bars scripts within a page.
                          NAME.es.html and NAME.es.ext.html are in Spanish, as site/v${version}/cdn/NAME.es.min.js is.
heliotrope-wordpress.zip  Plugins, Add New, Upload: a block and a shortcode.
doctor.html               paste it into a page: it tells what that page allows.
governance/               intended use, hazard log, clinical safety case, DTAC, data protection.
CHANGES.md                what has changed, in plain words.
SHA256SUMS                checksums of all files: sha256sum --check SHA256SUMS

No clinician has reviewed the text yet; each part says so. It is information, no medical device.
Code: MIT (LICENSE). Content: CC BY 4.0 (LICENSE-content).
`);
const sums = Object.entries(files).map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`);
files['SHA256SUMS'] = strToU8(sums.sort().join(''));

const folder = `heliotrope-hosts-${version}/`;
const inFolder: Zippable = Object.fromEntries(Object.entries(files).map(([path, content]) => [folder + path, content]));
// The same files make the same zip.
await writeFile(out, zipSync(inFolder, { level: 9, mtime: new Date(1980, 0, 2) }));
console.log(`${out}: for hosts that use no npm.`);
