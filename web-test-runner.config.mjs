import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumArgs, findBrowser } from './scripts/browser.mjs';
import { pageCommandsPlugin } from './test/runner/commands.mjs';
import { countsReporter } from './test/runner/wtr-counts-reporter.mjs';

export default {
  files: 'test/browser/**/*.test.ts',
  rootDir: '.',
  // Lit's production build, as readers get it.
  nodeResolve: { exportConditions: ['production', 'default'] },
  concurrency: 2,
  browserStartTimeout: 60_000,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findBrowser(), args: [...chromiumArgs, '--font-render-hinting=none', '--force-color-profile=srgb'] },
    }),
  ],
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: './tsconfig.json' }), pageCommandsPlugin()],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY }), countsReporter()],
  testFramework: { config: { timeout: 5000 } },
};
