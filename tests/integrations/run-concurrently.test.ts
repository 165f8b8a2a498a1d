import { expect, test } from 'vitest';
import { runConcurrently } from '#integrations/run-concurrently.ts';

test('all tasks are done in order, never more than so many at once', async () => {
  const begun: number[] = [];
  let [running, most] = [0, 0];
  const task = (number: number) => async () => {
    begun.push(number);
    running += 1;
    most = Math.max(most, running);
    for (let turn = number % 3; turn >= 0; turn -= 1) await Promise.resolve();
    running -= 1;
  };
  const numbers = Array.from({ length: 100 }, (_, number) => number);
  await runConcurrently(numbers.map(task), 8);
  expect(begun).toEqual(numbers);
  expect([most, running]).toEqual([8, 0]);
});

test('when a task fails no other is begun', async () => {
  const begun: number[] = [];
  const task = (number: number) => async () => {
    begun.push(number);
    await Promise.resolve();
    if (number === 5) throw new Error('FIVE');
  };
  const tasks = Array.from({ length: 100 }, (_, number) => task(number));
  await expect(runConcurrently(tasks, 2)).rejects.toThrow('FIVE');
  await new Promise(setImmediate);
  expect(begun.length).toBeLessThanOrEqual(7);
});
