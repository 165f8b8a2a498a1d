import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { elderStart, elderStartHash } from '#layouts/elder-start.ts';
import { registerWorker, registerWorkerHash } from '#layouts/register-worker.ts';

test.each([
  ['puts a page into 长辈版', elderStart, elderStartHash],
  ['registers the worker', registerWorker, registerWorkerHash],
])('the policy lets the script run that %s', (_, script, hash) => {
  expect(hash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`);
});
