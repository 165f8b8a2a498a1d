import { describe, expect, it } from 'vitest';
import { doTask, tasks } from '../../e2e/keyboard-tasks.ts';
import { goRound, roundTrips, windows } from '../../e2e/keyboard-user.ts';
import { aReader, aVisitor } from '../../e2e/visitor.ts';

const visitor = aVisitor();

describe.each(windows)('in a window of $width by $height', (viewport) => {
  it.each(roundTrips)('Tab goes all round %s, and every stop can be seen', async (address) => {
    const page = await visitor.open(address, { reducedMotion: 'reduce', viewport });
    expect(await goRound(page)).toBeGreaterThan(10);
    await page.context().close();
  });
});

describe('JavaScript off', () => {
  const { read } = aReader('site', '/', { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  it.each(tasks.filter(({ script }) => script === 'either'))('one can $task', async (task) => {
    await doTask(await read(task.from), task);
  });
});
