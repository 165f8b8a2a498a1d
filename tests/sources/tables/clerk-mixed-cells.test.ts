import { expect, test } from 'vitest';
import { element } from '../../site-builders.ts';
import { rowsOf } from './clerk-rows.ts';

const row = async (cell: string, title = '时间地点内容', ...more: readonly string[]) =>
  element(
    await rowsOf([
      {
        name: '安排',
        rows: [
          ['序号', '活动名称', '活动类型', '主办单位', title],
          ['1', '安全用电', '讲座', '市科协', cell],
          ...more.map((text) => ['', '', '', '', text]),
        ],
        merged: more.length > 0 ? ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3'] : [],
      },
    ]),
  );

test('a cell of all that an activity is gives its time, its place and what happens', async () => {
  expect(await row('9月20日（星期五）下午15:00,五马街广场,请老师讲新型电池,大概一个半小时')).toMatchObject({
    asked: [],
    sessions: [{ start: '2024-09-20T15:00+08:00' }],
    venue: 'square',
    summary: '请老师讲新型电池,大概一个半小时',
  });
  expect(await row('9月20日上午10点钟在五马街广场摆摊,学用灭火器。下雨就改到9月21日。')).toMatchObject({
    asked: [],
    sessions: [{ start: '2024-09-20T10:00+08:00' }],
    venue: 'square',
    summary: '摆摊，学用灭火器',
    weather: '下雨就改到9月21日',
  });
});

test('hours of a span end with its clauses, and the days when it is closed are taken out', async () => {
  const { sessions, room, asked } = await row(
    '9月16号到22号,每天上午9点到11点半、下午2点半到5点,集团展厅(开发区内),参观老设备。周六周日不开。',
  );
  expect(asked).toEqual([]);
  expect(room).toBe('集团展厅(开发区内)');
  const weekdays = ['周一', '周二', '周三', '周四', '周五'];
  expect(sessions).toMatchObject([
    { weekdays, starts: '09:00', ends: '11:30' },
    { weekdays, starts: '14:30', ends: '17:00' },
  ]);
});

test('clauses with a time each are sittings in their places', async () => {
  expect(await row('9月20日上午9点在甲社区活动室,9月21日上午9点在五马街广场。讲家庭用电')).toMatchObject({
    asked: [],
    sessions: [
      { start: '2024-09-20T09:00+08:00', room: '甲社区活动室' },
      { start: '2024-09-21T09:00+08:00', venue: 'square' },
    ],
    summary: '讲家庭用电',
  });
});

test('labels in a cell, or in those of two rows of one activity, say what they are of', async () => {
  const read = { asked: [], venue: 'square', summary: '做一个小电动机' };
  const sessions = [{ start: '2024-09-18T14:30+08:00' }, { start: '2024-09-20T14:30+08:00' }];
  const first = '时间:9月18日、9月20日,都是下午2点半至4点半\n地点:五马街广场';
  expect(await row(`${first}\n内容：做一个小电动机。`, '活动时间、地点及主要内容')).toMatchObject({
    ...read,
    sessions,
  });
  expect(await row(first, '时间地点内容', '内容：做一个小电动机。')).toMatchObject({ ...read, sessions });
});

test('online the next clause names the platform', async () => {
  expect(await row('9月20日晚上8点线上直播,集团视频号“示例电气”,讲智能工厂')).toMatchObject({
    asked: [],
    online: { platform: '集团视频号“示例电气”' },
    summary: '讲智能工厂',
  });
});

test('ten days without a date stay so, with the words beside them', async () => {
  expect(await row('9月下旬找一个周末,在五马街广场,检测插线板')).toMatchObject({
    asked: [],
    sessions: [{ kind: 'partial', date: '2024-09-下旬' }],
    venue: 'square',
    summary: '找一个周末，检测插线板',
  });
});

test.each([
  ['晚上7点半,五马街广场,放科普片', '时间“晚上7点半”读不准'],
  ['9月20日上午,由市里的老师讲', '没有写活动地点'],
])('what a cell does not tell is asked about: %s', async (cell, question) => {
  expect((await row(cell)).asked.join()).toContain(question);
});

test('a column of what happens that tells the days is mixed, too; one of times and places has no more', async () => {
  const [first] = await rowsOf(
    '活动名称,活动类型,主办单位,活动内容\n义诊,义诊,市科协,"9月20日9:00，五马街广场，量血压、测血糖，讲解高血压的预防，发放科普资料和小礼品"\n讲座,讲座,市科协,"9月21日9:00，五马街广场，讲地震"\n',
  );
  expect(first).toMatchObject({ asked: [], venue: 'square', sessions: [{ start: '2024-09-20T09:00+08:00' }] });
  expect(await row('9月20日9:00 五马街广场', '时间地点')).toMatchObject({ asked: expect.anything(), venue: 'square' });
});
