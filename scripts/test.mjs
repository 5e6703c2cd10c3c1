/**
 * `npm test`: makes sure of dependencies, a browser and a fresh build, and runs every check. The last line is "N passed, N failed":
 * a check without tests of its own counts as one. `--only unit,browser` runs those steps alone.
 * `npm run test:hosts` and `npm run test:docs` run what takes longer: projects that consume the package, and the docs.
 * Node built-ins only until the dependencies are there.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensurePoppler } from './poppler.mjs';
import { runNode, runTool } from './run-command.mjs';

const total = { passed: 0, failed: 0 };
const failedSteps = [];
const packsFolder = 'src/packs';

function testFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => join(folder, file));
}

const sideBySide = new Set(['types', 'lint', 'format', 'spelling', 'packs']);

/** Runs a check that has no tests of its own. */
async function check(run) {
  const counts = (await run()) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return counts;
}

/** Runs a test runner whose reporter writes the counts to the file that it is given. */
async function count(name, run) {
  mkdirSync('build', { recursive: true });
  const countsFile = join('build', `counts-${name}.json`);
  rmSync(countsFile, { force: true });
  const exitCode = await run(countsFile);
  const counts = existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, 'utf8')) : { passed: 0, failed: 0 };
  // A runner that ends badly without a failed test has not run them all.
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

function nodeTests(name, files) {
  if (files.length === 0) return { passed: 0, failed: 0 };
  return count(name, (countsFile) =>
    runNode([
      '--import',
      'tsx',
      '--test',
      // Each file is a process of its own.
      '--test-concurrency=2',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./test/runner/node-counts-reporter.mjs',
      `--test-reporter-destination=${countsFile}`,
      ...files,
    ]),
  );
}

const isPackageTest = (file) => file.startsWith(join('test', 'unit', 'package'));
const isConsumerTest = (file) => file.startsWith(join('test', 'hosts', 'consumers'));
const needsBrowser = new Set(['browser', 'promises', 'hosts', 'consumers', 'docs', 'maintainers']);
/** Run only where they are named. */
const onRequest = new Set(['consumers', 'docs', 'maintainers']);

const steps = {
  types: () =>
    check(() => runTool('typescript', 'tsc', ['-p', '.', '--noEmit', '--incremental', '--tsBuildInfoFile', 'build/types.tsbuildinfo'])),
  lint: () => check(() => runTool('eslint', 'eslint', ['.'])),
  format: () => check(() => runTool('prettier', 'prettier', ['--check', '--log-level', 'warn', '.'])),
  spelling: () => check(() => runTool('cspell', 'cspell', ['lint', '--no-progress', '--no-summary'])),
  packs: async () => {
    const counts = { passed: 0, failed: 0 };
    for (const pack of readdirSync(packsFolder)) {
      const { passed, failed } = await check(() => runNode(['dist/cli/heliotrope.js', 'lint', join(packsFolder, pack)]));
      counts.passed += passed;
      counts.failed += failed;
    }
    return counts;
  },
  unit: () =>
    nodeTests(
      'unit',
      testFiles('test/unit').filter((file) => !isPackageTest(file)),
    ),
  browser: () =>
    count('browser', (COUNTS_FILE) =>
      testFiles('test/browser').length === 0 ? 0 : runTool('@web/test-runner', 'wtr', [], { env: { COUNTS_FILE } }),
    ),
  promises: () => nodeTests('promises', testFiles('test/promises')),
  hosts: () =>
    nodeTests(
      'hosts',
      testFiles('test/hosts').filter((file) => !isConsumerTest(file)),
    ),
  consumers: () => nodeTests('consumers', testFiles('test/hosts').filter(isConsumerTest)),
  docs: async () => {
    if ((await runNode(['scripts/docs.mjs'])) !== 0) return { passed: 0, failed: 1 };
    return nodeTests('docs', testFiles('test/docs'));
  },
  maintainers: () => nodeTests('maintainers', testFiles('test/maintainers')),
  package: () => nodeTests('package', testFiles('test/unit').filter(isPackageTest)),
};

function wantedSteps() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return Object.keys(steps).filter((name) => !onRequest.has(name));
  const wanted = values.only.split(',');
  const unknown = wanted.filter((name) => !(name in steps));
  if (unknown.length > 0) throw new Error(`--only ${values.only}: the steps are ${Object.keys(steps).join(', ')}.`);
  return wanted;
}

async function step(name, run) {
  console.log(`\n— ${name} —`);
  const started = performance.now();
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedSteps.push(name);
  console.log(`${name}: ${passed} passed, ${failed} failed (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

try {
  const wanted = wantedSteps();
  await ensureDependencies();
  // The runners take the browser from there.
  if (wanted.some((name) => needsBrowser.has(name))) process.env.CHROME_PATH = ensureBrowser();
  if (wanted.includes('promises')) ensurePoppler();
  await step('build', () => check(() => runNode(['scripts/build.mjs', '--if-needed'])));
  if (failedSteps.length === 0) {
    // Each of these uses one core.
    await Promise.all(wanted.filter((name) => sideBySide.has(name)).map((name) => step(name, steps[name])));
    for (const name of wanted.filter((each) => !sideBySide.has(each))) await step(name, steps[name]);
  } else console.error('The other steps need the build, and were not run.');
  if (failedSteps.length > 0) {
    const again = failedSteps.filter((name) => name in steps).join();
    console.error(
      `\nFailed: ${failedSteps.join(', ')}. What failed is told above.${again ? ` To run only that: npm test -- --only ${again}` : ''}`,
    );
  }
} catch (error) {
  console.error(`\n${error.message}\nnpm test stopped. Correct what the message names, then run it again.`);
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
