/** `npm run coverage`: which lines of `src` the unit tests reach in Node, and which the browser tests reach in Chromium (v8). */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { runTool } from './run-command.mjs';

rmSync('coverage', { recursive: true, force: true });
process.env.CHROME_PATH = ensureBrowser();
const { only = 'unit,browser' } = parseArgs({ options: { only: { type: 'string' } } }).values;
const isWanted = (name: string): boolean => only.split(',').includes(name);

const unitTests = readdirSync('test/unit', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('package'))
  .map((file) => join('test/unit', file));
const codes: number[] = [];
if (isWanted('unit')) {
  console.log('\n— unit, in Node —');
  const report = ['--include', 'src/**/*.ts', '--exclude', 'src/generated/**', '--reporter', 'text-summary', '--reporter', 'html'];
  const tests = [process.execPath, '--import', 'tsx', '--test', '--test-concurrency=2', '--test-reporter=dot', ...unitTests];
  codes.push(await runTool('c8', 'c8', [...report, '--reports-dir', 'coverage/unit', ...tests]));
}
if (isWanted('browser')) {
  console.log('\n— browser, in Chromium —');
  codes.push(await runTool('@web/test-runner', 'wtr', ['--coverage']));
}
console.log('\nLine by line: coverage/unit/index.html, coverage/browser/lcov-report/index.html');
if (codes.some((code) => code !== 0)) process.exitCode = 1;
