import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { pageCommandsPlugin } from './test/runner/commands.mjs';
import { engines } from './test/runner/engines.mjs';
import { madeUpPackPlugin } from './test/runner/made-up-pack.mjs';
import { countsReporter } from './test/runner/wtr-counts-reporter.mjs';

// `npm run test:engines` names others.
const { browsers, plugins } = await engines((process.env.ENGINES ?? 'chromium').split(','));

export default {
  files: 'test/browser/**/*.test.ts',
  rootDir: '.',
  // Lit's production build, as readers get it.
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  browserStartTimeout: 60_000,
  browsers,
  plugins: [
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: './tsconfig.json' }),
    pageCommandsPlugin(),
    madeUpPackPlugin(),
    ...plugins,
  ],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), countsReporter()],
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**'],
    reportDir: 'coverage/browser',
    // As a tuple, a reporter would end the run.
    reporters: ['lcov', 'text-summary'],
  },
  testFramework: { config: { timeout: 5000 } },
};
