import { expect, test } from 'vitest';
import { allSettled } from '#worker/all-settled.ts';

test('the stand-in for Promise.allSettled gives what that gives', async () => {
  const promises = () => [Promise.resolve(1), Promise.reject(new Error('no')), Promise.resolve('2')];
  expect(await allSettled(promises())).toEqual(await Promise.allSettled(promises()));
});
