import { describe, it } from 'vitest';
import { doTask, tasks } from './keyboard-tasks.ts';
import { aReader } from './visitor.ts';

/** Without script, those that are done in another way then; tests/nightly does the others, too. */
describe.each([
  ['on', tasks.filter(({ script }) => script !== 'off')],
  ['off', tasks.filter(({ script }) => script === 'off')],
] as const)('by keyboard alone, JavaScript %s', (script, those) => {
  const { read } = aReader('site', '/', {
    javaScriptEnabled: script === 'on',
    viewport: { width: 1280, height: 900 },
  });
  it.each(those)('one can $task', async (task) => {
    await doTask(await read(task.from), task);
  });
});
