/** `npm run docs`: builds the docs as static pages into `build/docs/site`. Nothing is sent anywhere. */
import { writeFacts } from './docs-facts.js';
import { runTool } from './run-command.mjs';

await writeFacts();
const args = ['build', '--disable-telemetry', '--quiet', '-o', 'build/docs/site'];
process.exitCode = await runTool('storybook', 'storybook', args, { STORYBOOK_DISABLE_TELEMETRY: '1', NODE_ENV: 'production' });
