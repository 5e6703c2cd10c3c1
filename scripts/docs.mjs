/** `npm run docs`: builds the docs as static pages into `build/docs/site`. Nothing is sent anywhere. */
import { ensureDependencies } from './dependencies.mjs';
import { runTool } from './run-command.mjs';

try {
  await ensureDependencies();
  const { buildIfNeeded } = await import('./build.mjs');
  await buildIfNeeded();
  const { writeFacts } = await import('./docs-facts.mjs');
  await writeFacts();
  const args = ['build', '--disable-telemetry', '--quiet', '-o', 'build/docs/site'];
  process.exitCode = await runTool('storybook', 'storybook', args, { env: { STORYBOOK_DISABLE_TELEMETRY: '1', NODE_ENV: 'production' } });
} catch (error) {
  console.error(`\n${error.message}\nnpm run docs stopped. Correct what the message names, then run it again.`);
  process.exitCode = 1;
}
