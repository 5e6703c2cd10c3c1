/**
 * `npm run test:engines`: the browser tests in Chromium, Firefox and WebKitGTK. `npm run test:engines -- firefox` runs one. An engine that
 * is not here and may not be installed is told, and counts as failed. The last line is "N passed, N failed".
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureEngines } from './engines.mjs';
import { runTool } from './run-command.mjs';

const known = ['chromium', 'firefox', 'webkit'] as const;
interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly unable?: number;
}

const { values, positionals } = parseArgs({ options: { files: { type: 'string' } }, allowPositionals: true });
const unknown = positionals.filter((name) => !known.some((each) => each === name));
if (unknown.length > 0) throw new Error(`There is no engine ${unknown.join(', ')}: there are ${known.join(', ')}.`);
const names = positionals.length > 0 ? known.filter((name) => positionals.includes(name)) : known;
const missing = ensureEngines(names);

async function test(name: string): Promise<Counts> {
  mkdirSync('build', { recursive: true });
  const countsFile = `build/counts-${name}.json`;
  rmSync(countsFile, { force: true });
  const files = values.files ? ['--files', values.files] : [];
  const code = await runTool('@web/test-runner', 'wtr', files, { ENGINES: name, COUNTS_FILE: countsFile });
  const counts: Counts = existsSync(countsFile) ? (JSON.parse(readFileSync(countsFile, 'utf8')) as Counts) : { passed: 0, failed: 0 };
  return code !== 0 && counts.failed === 0 && !counts.unable ? { ...counts, failed: 1 } : counts;
}

const results: (Counts & { readonly name: string })[] = [];
for (const name of names) {
  console.log(`\n— ${name} —`);
  if (missing.includes(name)) {
    console.error(
      `${name} was not found. Debian and Ubuntu: apt-get install firefox-esr webkit2gtk-driver xvfb. Or name it: FIREFOX_PATH, MINIBROWSER_PATH.`,
    );
    results.push({ name, passed: 0, failed: 1 });
  } else results.push({ name, ...(await test(name)) });
}
const sum = (key: 'passed' | 'failed'): number => results.reduce((total, result) => total + result[key], 0);
for (const { name, passed, failed, unable = 0 } of results) {
  const rest = unable > 0 ? `; ${String(unable)} need what only Chromium's driver can do (media, size, accessibility tree)` : '';
  console.log(`${name}: ${String(passed)} passed, ${String(failed)} failed${rest}`);
}
console.log(`\n${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
