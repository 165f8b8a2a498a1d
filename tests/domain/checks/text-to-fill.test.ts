import { expect, test } from 'vitest';
import { toFill, toFillFaults } from '#domain/checks/text-to-fill.ts';

test('each gap of a skeleton is named where it stands', () => {
  expect(toFillFaults(`先看${toFill('通知标题')}，再看【待补】。`)).toMatchObject([
    { code: 'text-to-fill', message: '还没有写：通知标题。', offset: 2 },
    { code: 'text-to-fill', message: '还没有写：这一处。', offset: 14 },
  ]);
});

test.each(['待补的名单另发', '【示例】放风筝', '【待定】'])('%s is no gap', (text) => {
  expect(toFillFaults(text)).toEqual([]);
});
