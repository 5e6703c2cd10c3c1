/**
 * Reports the browser tests to scripts/test.mjs: a line for each file as it ends, where no terminal shows the runner's own
 * progress bar, and the counts, as JSON, to the file that COUNTS_FILE names. A skipped test counts as failed: none is skipped.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** What a test needs and the driver of this engine cannot do: it says nothing of the element, and is counted by itself. */
const isUnable = ({ error }) =>
  (process.env.ENGINES ?? 'chromium') !== 'chromium' &&
  /Only Chromium's driver can|is not supported for browser type|does not support CDP/.test(error?.message ?? '');

function count(suite, counts) {
  for (const test of suite?.tests ?? []) counts[test.passed && !test.skipped ? 'passed' : isUnable(test) ? 'unable' : 'failed']++;
  for (const inner of suite?.suites ?? []) count(inner, counts);
}

function countSession(session) {
  const counts = { passed: 0, failed: 0, unable: 0 };
  count(session.testResults, counts);
  // A file that does not load, or ends by a timeout, has no failed test of its own.
  if (!session.passed && counts.failed === 0 && counts.unable === 0) counts.failed++;
  return counts;
}

export function countsReporter({ rootDir = process.cwd(), countsFile = process.env.COUNTS_FILE } = {}) {
  return {
    reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
      if (process.stdout.isTTY) return;
      for (const session of sessionsForTestFile) {
        const { passed, failed, unable } = countSession(session);
        const rest = unable > 0 ? `, ${unable} not possible in this engine` : '';
        logger.log(`${relative(rootDir, testFile)}: ${passed} passed, ${failed} failed${rest}`);
      }
    },
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, unable: 0 };
      for (const session of sessions) {
        for (const [kind, number] of Object.entries(countSession(session))) total[kind] += number;
      }
      if (countsFile) writeFileSync(countsFile, JSON.stringify(total));
    },
  };
}
