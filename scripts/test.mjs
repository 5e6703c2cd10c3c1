// @ts-check
/**
 * `npm test`: makes sure of dependencies, a browser and a fresh build, and runs every check. The last line is "N passed, N failed":
 * a check without tests of its own counts as one. `--only unit,browser` runs those steps alone. Node built-ins only until the
 * dependencies are there.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensurePhp } from './php.mjs';
import { ensurePoppler } from './poppler.mjs';
import { runNode, runStep, runTool } from './run-command.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

/** @type {(name: string, folder: string, isWanted?: (file: string) => boolean) => () => Promise<Counts>} */
const nodeTests =
  (name, folder, isWanted = () => true) =>
  () =>
    count(name, (countsFile) => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.test.ts') && isWanted(file))
        .sort()
        .map((file) => join(folder, file));
      const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
      reporters.push('--test-reporter=./test/runner/node-counts-reporter.mjs', `--test-reporter-destination=${countsFile}`);
      return runNode(['--import', 'tsx', '--test', '--test-concurrency=2', ...reporters, ...files]);
    });

/** @param {string} folder */
const isIn = (folder) => (/** @type {string} */ file) => file.startsWith(folder + sep);
/** @param {string} folder */
const isNotIn = (folder) => (/** @type {string} */ file) => !isIn(folder)(file);

/**
 * A check that has no tests of its own, as a step of package.json: what passed and has not changed since passes at once.
 *
 * @param {string} step
 * @returns {Promise<Counts>}
 */
async function check(step) {
  return (await runStep(step)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A test runner whose reporter writes the counts to the file that it is given.
 *
 * @param {string} name
 * @param {(countsFile: string) => Promise<number>} run
 * @returns {Promise<Counts>}
 */
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

/** Each uses one core. */
const sideBySide = ['types', 'lint', 'format', 'spelling', 'packs'];
const needsBrowser = new Set([
  'browser',
  'promises',
  'hosts',
  'consumers',
  'servers',
  'docs',
  'maintainers',
  'paper',
  'phone',
  'wordpress',
  'release',
]);
const needsPoppler = new Set(['promises', 'paper']);
/** Run only where they are named. */
const onRequest = new Set(['hosts', 'consumers', 'servers', 'docs', 'maintainers', 'paper', 'phone', 'wordpress', 'release']);

/** @type {Record<string, () => Promise<Counts>>} */
const steps = {
  ...Object.fromEntries(sideBySide.map((name) => [name, () => check(`check:${name}`)])),
  unit: nodeTests('unit', 'test/unit', isNotIn('package')),
  browser: () => count('browser', (COUNTS_FILE) => runTool('@web/test-runner', 'wtr', [], { COUNTS_FILE })),
  promises: nodeTests('promises', 'test/promises'),
  paper: nodeTests('paper', 'test/paper'),
  hosts: nodeTests('hosts', 'test/hosts', (file) => isNotIn('consumers')(file) && isNotIn('servers')(file)),
  consumers: nodeTests('consumers', 'test/hosts', isIn('consumers')),
  servers: nodeTests('servers', 'test/hosts', isIn('servers')),
  docs: async () => {
    if ((await runNode(['scripts/run.mjs', 'scripts/docs.ts'])) !== 0) return { passed: 0, failed: 1 };
    return nodeTests('docs', 'test/docs')();
  },
  wordpress: async () => {
    if ((await runNode(['scripts/run.mjs', 'scripts/wordpress.ts'])) !== 0) return { passed: 0, failed: 1 };
    return nodeTests('wordpress', 'test/wordpress')();
  },
  release: nodeTests('release', 'test/release'),
  maintainers: nodeTests('maintainers', 'test/maintainers'),
  phone: nodeTests('phone', 'test/phone'),
  package: nodeTests('package', 'test/unit', isIn('package')),
};

function wantedSteps() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return Object.keys(steps).filter((name) => !onRequest.has(name));
  const wanted = values.only.split(',');
  if (wanted.some((name) => !(name in steps))) throw new Error(`--only ${values.only}: the steps are ${Object.keys(steps).join(', ')}.`);
  return wanted;
}

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const failedSteps = [];

/** @param {string} name */
async function step(name, run = steps[name]) {
  if (!run) return;
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
  if (wanted.some((name) => needsPoppler.has(name))) ensurePoppler();
  if (wanted.includes('wordpress')) ensurePhp();
  await step('build', () => check('dist'));
  if (failedSteps.length === 0) {
    await Promise.all(wanted.filter((name) => sideBySide.includes(name)).map((name) => step(name)));
    for (const name of wanted.filter((each) => !sideBySide.includes(each))) await step(name);
  } else console.error('The other steps need the build, and were not run.');
  if (failedSteps.length > 0) {
    const again = failedSteps.filter((name) => name in steps).join();
    console.error(`\nFailed: ${failedSteps.join(', ')}; see above.${again ? ` To run only that: npm test -- --only ${again}` : ''}`);
  }
} catch (error) {
  console.error(
    `\n${error instanceof Error ? error.message : String(error)}\nnpm test stopped. Correct what the message names, then run it again.`,
  );
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
