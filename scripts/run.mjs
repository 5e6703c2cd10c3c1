// @ts-check
/**
 * `node scripts/run.mjs [script.ts …]`: makes sure of dependencies and of a fresh build, then runs the script. Node built-ins only until the
 * dependencies are there.
 */
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';
import { runStep } from './run-command.mjs';

// The script finds itself and its arguments where it would without us.
process.argv.splice(1, 1);
const script = process.argv[1];
const again = script ? `${basename(script, '.ts')} stopped` : 'The build stopped';
try {
  await ensureDependencies();
  if ((await runStep('dist')) !== 0) throw new Error('The build failed.');
  if (script) {
    // From here on TypeScript can be imported.
    const { register } = await import('tsx/esm/api');
    register();
    await import(pathToFileURL(resolve(script)).href);
  }
} catch (error) {
  console.error(
    `\n${error instanceof Error ? error.message : String(error)}\n${again}. Correct what the message names, then run it again.`,
  );
  process.exitCode = 1;
}
