import { afterEach } from 'vitest';

/**
 * A setup file of mutation tests: leaves out all test files after the first failure. With `bail`, vitest skips their tests,
 * but a thread that all files share still imports them.
 */

if ('aTestHasFailed' in globalThis) {
  throw new Error('A test of an earlier file failed.');
}

afterEach(({ task }) => {
  if (task.result?.state === 'fail') {
    Object.assign(globalThis, { aTestHasFailed: true });
  }
});
