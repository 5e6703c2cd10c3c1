/** Writes `dist/cdn` as rollup.config.js says; gives the files that went into it. */
import { rm } from 'node:fs/promises';
import { rollup } from 'rollup';

/** What tsc made of src/cdn and of the list of loaders: they are in the bundle, and nothing else asks for them. */
const intermediate = ['dist/cdn/auto.js', 'dist/cdn/auto.d.ts', 'dist/generated/loaders.js', 'dist/generated/loaders.d.ts'];

export async function bundleCdn() {
  // It reads what tsc wrote, so it is loaded only now.
  const { default: configs } = await import('../rollup.config.js');
  const files = new Set();
  for (const config of configs) {
    const bundle = await rollup({
      ...config,
      onwarn(warning) {
        // tsc's decorator helper looks for one on `this`, and finds none, as it should.
        if (warning.code === 'THIS_IS_UNDEFINED') return;
        throw new Error(`rollup: ${warning.message}`);
      },
    });
    await bundle.write(config.output);
    for (const file of bundle.watchFiles) files.add(file);
    await bundle.close();
  }
  for (const file of intermediate) await rm(file, { force: true });
  return [...files];
}
