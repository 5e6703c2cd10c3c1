/**
 * `npm run test:engines`: the browser tests in Chromium, Firefox and WebKitGTK. `npm run test:engines -- firefox` runs one. An engine that
 * is not here and may not be installed is told, and counts as failed. The last line is "N passed, N failed".
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureEngines } from './engines.mjs';
import { runTool } from './run-command.mjs';

const known = ['chromium', 'firefox', 'webkit'];
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const names = named.length > 0 ? named : known;
const files = process.argv.slice(2).flatMap((argument) => (argument.startsWith('--files=') ? ['--files', argument.slice(8)] : []));
const results = [];

try {
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`There is no engine ${unknown.join(', ')}: there are ${known.join(', ')}.`);
  await ensureDependencies();
  const { buildIfNeeded } = await import('./build.mjs');
  await buildIfNeeded();
  const missing = ensureEngines(names);
  for (const name of names) {
    if (missing.includes(name)) {
      console.error(
        `\n${name} is not here, and may not be installed from here. Debian and Ubuntu: apt-get install firefox-esr webkit2gtk-driver xvfb. ` +
          'Or name what there is: FIREFOX_PATH, MINIBROWSER_PATH.',
      );
      results.push({ name, passed: 0, failed: 1 });
      continue;
    }
    console.log(`\n— ${name} —`);
    mkdirSync('build', { recursive: true });
    const countsFile = `build/counts-${name}.json`;
    rmSync(countsFile, { force: true });
    const code = await runTool('@web/test-runner', 'wtr', files, { env: { ENGINES: name, COUNTS_FILE: countsFile } });
    const counts = existsSync(countsFile) ? JSON.parse(readFileSync(countsFile, 'utf8')) : { passed: 0, failed: 0 };
    if (code !== 0 && counts.failed === 0 && !counts.unable) counts.failed = 1;
    results.push({ name, ...counts });
  }
} catch (error) {
  console.error(`\n${error.message}`);
  results.push({ name: 'run', passed: 0, failed: 1 });
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
for (const { name, passed, failed, unable = 0 } of results) {
  const rest = unable > 0 ? `; ${unable} need what only Chromium's driver can do (media, size, accessibility tree)` : '';
  console.log(`${name}: ${passed} passed, ${failed} failed${rest}`);
}
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
