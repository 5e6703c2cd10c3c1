/** Writes `dist/embed`: a frame for each element, in both kinds, what runs in them, and `embed.js` for pages around them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { filesOf, framesOf } from '../embed/frames.js';
import { readPackage } from './package.js';

const { version } = await readPackage();
await mkdir('dist/embed', { recursive: true });
await build({
  entryPoints: { 'embed': 'src/embed/embed.ts', 'frame.min': 'src/embed/frame.ts' },
  outdir: 'dist/embed',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  banner: { js: `/*! heliotrope ${version} | MIT */` },
  logLevel: 'warning',
});
const files = await filesOf(framesOf(), 'dist');
await Promise.all([...files].map(([name, text]) => writeFile(`dist/embed/${name}`, text)));
