/** Writes `dist/embed`: a frame for each element, in both kinds, what runs in them, and `embed.js` for pages around them; `dist/oembed` for each. */
import { mkdir, writeFile } from 'node:fs/promises';
import { build, type BuildOptions } from 'esbuild';
import { doctorPage } from '../embed/doctor-page.js';
import { suffixOf } from '../embed/frame-page.js';
import { filesOf, framesOf, languages, type Frame } from '../embed/frames.js';
import { sourceTwins } from './twins.js';
import { discovery, oembed, oembedPath, type Place } from '../embed/oembed.js';
import { readJson, readPackage } from './package.js';

const { version } = await readPackage();
await mkdir('dist/embed', { recursive: true });
const options: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: `/*! heliotrope ${version} | MIT */` },
  logLevel: 'warning',
};
await build({ ...options, entryPoints: { embed: 'src/embed/embed.ts', 'frame.min': 'src/embed/frame.ts' }, outdir: 'dist/embed' });
for (const language of languages.slice(1))
  await build({
    ...options,
    plugins: [sourceTwins(language)],
    entryPoints: { [`frame${suffixOf(language)}.min`]: 'src/embed/frame.ts' },
    outdir: 'dist/embed',
  });
const { advisories } = (await readJson('dist/advisories.json')) as { advisories: Record<string, unknown>[] };
const notices = advisories.map(({ severity, slice, title, wrongSince, rightIn }) => ({ severity, slice, title, wrongSince, rightIn }));
// Its own head says the version, and it may be pasted where a comment is taken out.
const { outputFiles } = await build({
  ...options,
  banner: {},
  charset: 'ascii',
  define: { NOTICES: JSON.stringify(notices) },
  entryPoints: ['src/embed/doctor.ts'],
  write: false,
});
await writeFile('dist/embed/doctor.html', doctorPage(version, outputFiles[0]?.text ?? ''));
// Where they will be served is not known yet: they name each other from where they are. `npm run site -- --url …` writes whole addresses.
const placeOf = ({ name, title, language }: Pick<Frame, 'name' | 'title' | 'language'>): Place => ({ folder: '', name, language, title });
const frames = languages.flatMap((language) => framesOf(language, (frame) => discovery(placeOf(frame))));
const files = await filesOf(frames, 'dist');
await Promise.all([...files].map(([name, text]) => writeFile(`dist/embed/${name}`, text)));
await mkdir('dist/oembed', { recursive: true });
for (const frame of frames) {
  const place = placeOf(frame);
  await writeFile(`dist/${oembedPath(place)}`, oembed(place, version));
}
