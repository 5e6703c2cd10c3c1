/** Writes the safety notices of `advisories.yaml` as `advisories.json` and, for readers of feeds, `advisories.atom`: `advisories.ts [out]`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { noticesFile, type Notice } from '../../src/cli/advisories.js';
import { readPackage } from './package.js';

const out = process.argv[2] ?? 'dist';

/** The feed has no address of its own: where it is put is for who puts it there. */
const feedId = 'urn:uuid:9a0c2f0e-6d1f-4c57-9f55-0c9f3f6f7c11';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const x = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');
const moment = (day: string): string => `${day}T00:00:00Z`;

const entry = ({ id, date, severity, slice, title, statement, wrongSince, rightIn }: Notice): string => `  <entry>
    <id>${x(id)}</id>
    <title>${x(title)}</title>
    <updated>${moment(date)}</updated>
    <category term="${x(severity)}" label="severity"/>
    <category term="${x(slice)}" label="slice"/>
    <content type="text">${x(`${statement} Wrong since ${wrongSince}; ${rightIn === null ? 'put right in the source, in no release yet' : `right in ${rightIn}`}.`)}</content>
  </entry>`;

const { version } = await readPackage();
const written = parse(await readFile('advisories.yaml', 'utf8')) as Notice[];
// The newest first; of one day, in the order of the file.
const advisories = written.sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? 1 : -1));
const file = v.parse(noticesFile, { version, updated: advisories[0]?.date, advisories });
if (new Set(advisories.map(({ id }) => id)).size < advisories.length) throw new Error('advisories.yaml: an id is used twice.');

await mkdir(out, { recursive: true });
await writeFile(join(out, 'advisories.json'), `${JSON.stringify(file, undefined, 2)}\n`);
await writeFile(
  join(out, 'advisories.atom'),
  `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${feedId}</id>
  <title>Heliotrope: safety notices</title>
  <updated>${moment(file.updated)}</updated>
  <author><name>The heliotrope contributors</name></author>
  <rights>CC BY 4.0</rights>
${advisories.map(entry).join('\n')}
</feed>
`,
);
