/** Reporter of node:test that gives the counts as JSON. A skipped or todo test counts as failed: none is skipped. */
export default async function* countsReporter(events) {
  const counts = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    // A suite fails with its tests, which are counted already.
    if (data.details?.type === 'suite' && data.details.error?.failureType === 'subtestsFailed') continue;
    const isSkipped = data.skip !== undefined || data.todo !== undefined;
    counts[type === 'test:pass' && !isSkipped ? 'passed' : 'failed']++;
  }
  yield JSON.stringify(counts);
}
