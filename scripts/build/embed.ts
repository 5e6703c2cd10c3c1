/** Writes `dist/embed`: a frame for each element, in both kinds, what runs in them, and `embed.js` for pages around them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { build, type BuildOptions } from 'esbuild';
import { doctorPage } from '../embed/doctor-page.js';
import { filesOf, framesOf } from '../embed/frames.js';
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
const files = await filesOf(framesOf(), 'dist');
await Promise.all([...files].map(([name, text]) => writeFile(`dist/embed/${name}`, text)));
