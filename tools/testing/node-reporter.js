/**
 * Writes what the tests of Node's runner came to as one JSON object, for tools/testing/test.ts. It is JavaScript because the
 * runner loads its reporters before anything can compile TypeScript.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* nodeReporter(events) {
  let passed = 0;
  const failed = [];
  for await (const { type, data } of events) {
    if (type === 'test:pass' && data.details.type !== 'suite') passed += 1;
    if (type === 'test:fail' && !failedByItsTests(data.details.error)) {
      failed.push({ file: data.file, name: data.name, message: data.details.error.cause?.message ?? '' });
    }
  }
  yield JSON.stringify({ passed, failed });
}

/** A suite, or a test with tests of its own, fails with them and would be counted twice. */
function failedByItsTests(error) {
  return error.failureType === 'subtestsFailed';
}
