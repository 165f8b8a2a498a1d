import { expect, test } from 'vitest';
import type { TimeField } from '#domain/import/table/column-titles.ts';
import { readTimeCells } from '#domain/import/times/time-cells.ts';

const window = { from: '2024-09-15', to: '2024-09-25' };
const read = (cells: Partial<Record<TimeField, string>>) => readTimeCells((field) => cells[field] ?? '', window);
const timed = (start: string, end: string) => ({
  kind: 'timed',
  start: `2024-09-${start}+08:00`,
  end: `2024-09-${end}+08:00`,
});

test.each<readonly [string, Partial<Record<TimeField, string>>, readonly object[]]>([
  ['a date beside hours', { dates: '9月20日', times: '9:00-11:30' }, [timed('20T09:00', '20T11:30')]],
  ['a date that both repeat', { dates: '9月20日', times: '9月20日9:00-11:30' }, [timed('20T09:00', '20T11:30')]],
  ['hours with points', { dates: '9月20日', hours: '9.00-11.30' }, [timed('20T09:00', '20T11:30')]],
  [
    'numbered days with numbered hours',
    { dates: '①9月18日\n②9月20日\n③9月24日', hours: '①上午9点②下午2点半③上午9点，每场约一个半小时' },
    ['18T09:00', '20T14:30', '24T09:00'].map((start) => ({
      kind: 'timed',
      start: `2024-09-${start}+08:00`,
      note: '每场约一个半小时',
    })),
  ],
  [
    'numbered hours of one day',
    { dates: '9月18日', hours: '①9:00-10:00②14:00-15:00' },
    [timed('18T09:00', '18T10:00'), timed('18T14:00', '18T15:00')],
  ],
  [
    'numbered hours of more days',
    { dates: '9月18日、20日、21日', hours: '①9:00-10:00；②14:00-15:00' },
    ['18', '20', '21']
      .map((day) => timed(`${day}T09:00`, `${day}T10:00`))
      .concat(['18', '20', '21'].map((day) => timed(`${day}T14:00`, `${day}T15:00`))),
  ],
  ['serial numbers', { dates: '45555', hours: '0.375' }, [{ kind: 'timed', start: '2024-09-20T09:00+08:00' }]],
  [
    'days with hours of their own',
    { dates: '9月20日\n9月21日', hours: '9:00-10:00\n14:00-15:00' },
    [timed('20T09:00', '20T10:00'), timed('21T14:00', '21T15:00')],
  ],
  [
    'days with the same hours',
    { dates: '9月20日；9月21日', hours: '9:00-10:00' },
    [timed('20T09:00', '20T10:00'), timed('21T09:00', '21T10:00')],
  ],
  ['a day without a month', { dates: '23日', times: '早6点到8点' }, [timed('23T06:00', '23T08:00')]],
  ['the only such weekday of the campaign', { dates: '周四', hours: '9:00-10:00' }, [timed('19T09:00', '19T10:00')]],
  [
    'hours with names below each other',
    { dates: '9月20日', hours: '大班9:30-10:10\n中班10:20-11:00' },
    [
      { ...timed('20T09:30', '20T10:10'), title: '大班' },
      { ...timed('20T10:20', '20T11:00'), title: '中班' },
    ],
  ],
  [
    'a day that waits for something',
    { dates: '待定', hours: '等省上专家行程' },
    [{ kind: 'tba', note: '等省上专家行程' }],
  ],
  ...[
    { startDate: '9月18日起每周三15:00', endDate: '17:00，到9月25日止' },
    { startDate: '9月18日起，每周三15:00', endDate: '9月25日17:00' },
    { startDate: '9月18日每周三15:00-17:00', endDate: '9月25日' },
  ].map((cells): readonly [string, Partial<Record<TimeField, string>>, readonly object[]] => [
    `a rule beside its last day, ${cells.endDate}`,
    cells,
    [{ kind: 'weekly', from: '2024-09-18', to: '2024-09-25', weekdays: ['周三'], starts: '15:00', ends: '17:00' }],
  ]),
  ['a month and a day', { month: '9', day: '20', hours: '9:00-11:30' }, [timed('20T09:00', '20T11:30')]],
  [
    'a month and days',
    { month: '9月', day: '20、21日', hours: '9:00-11:30' },
    [timed('20T09:00', '20T11:30'), timed('21T09:00', '21T11:30')],
  ],
  [
    'starts and how long each lasts',
    { dates: '9月20日', starts: '10:00、15:00', ends: '各40分钟' },
    [timed('20T10:00', '20T10:40'), timed('20T15:00', '20T15:40')],
  ],
  [
    'starts and about how long each lasts',
    { dates: '9.20、9.21', weekday: '五、六', starts: '10:30/14:30', ends: '每场约30分钟' },
    ['20T10:30', '20T14:30', '21T10:30', '21T14:30'].map((start) => ({
      kind: 'timed',
      start: `2024-09-${start}+08:00`,
      note: '每场约30分钟',
    })),
  ],
  ['a weekday of its own', { dates: '9月20日', weekday: '五', hours: '9:00-11:30' }, [timed('20T09:00', '20T11:30')]],
  [
    'starts and ends line by line',
    { dates: '9月20日\n9月21日', starts: '9:00\n14:00', ends: '11:30\n16:00' },
    [timed('20T09:00', '20T11:30'), timed('21T14:00', '21T16:00')],
  ],
  ['a start and an end', { starts: '2024-09-20 9:00', ends: '2024-09-20 11:30' }, [timed('20T09:00', '20T11:30')]],
  [
    'a start and an end of a night',
    { starts: '2024-09-20 19:00', ends: '2024-09-21 7:30' },
    [timed('20T19:00', '21T07:30')],
  ],
  ['a date, a start and an end', { dates: '9月20日', starts: '9:00', ends: '11:30' }, [timed('20T09:00', '20T11:30')]],
  [
    'days from and to',
    { startDate: '9月16日', endDate: '9月18日' },
    [{ kind: 'all-day', from: '2024-09-16', to: '2024-09-18' }],
  ],
  [
    'days from and to with hours',
    { startDate: '9月16日', endDate: '9月18日', hours: '9:00-17:00' },
    [{ kind: 'all-day', from: '2024-09-16', to: '2024-09-18', opens: '09:00', closes: '17:00' }],
  ],
  ['hours still to come', { dates: '9月20日', hours: '待定' }, [{ kind: 'all-day', from: '2024-09-20' }]],
  ['a third of a month', { dates: '9月中旬', hours: '待定' }, [{ kind: 'partial', date: '2024-09-中旬' }]],
  [
    'a day, its weekday and its festival in lines',
    { dates: '9.17\n周二\n中秋', hours: '9:00-11:30' },
    [{ ...timed('17T09:00', '17T11:30'), note: '中秋' }],
  ],
  [
    'a third of a month and an end still to come',
    { starts: '9月下旬', ends: '时间未定，定了再报' },
    [{ kind: 'partial', date: '2024-09-下旬' }],
  ],
  ['nothing', {}, [{ kind: 'tba' }]],
  ['a festival', { dates: '中秋', hours: '19:00-21:00' }, [{ ...timed('17T19:00', '17T21:00'), note: '中秋' }]],
  [
    'the first day of the campaign',
    { dates: '科普日首日', hours: '9:00-10:00' },
    [{ ...timed('15T09:00', '15T10:00'), note: '科普日首日' }],
  ],
  [
    'days that are counted',
    { dates: '17、19、21三个晚上', hours: '19:30-21:00' },
    ['17', '19', '21'].map((day) => timed(`${day}T19:30`, `${day}T21:00`)),
  ],
  [
    'a solar term below a day',
    { dates: '9.22\n周日\n秋分', hours: '9:00-11:30' },
    [{ ...timed('22T09:00', '22T11:30'), note: '秋分' }],
  ],
  [
    'a month and the days of a weekend',
    { month: '9', day: '双休日（21、22）', hours: '9:00-11:00' },
    [timed('21T09:00', '21T11:00'), timed('22T09:00', '22T11:00')],
  ],
  ['a month and no day yet', { month: '9', day: '未定' }, [{ kind: 'partial', date: '2024-09' }]],
  [
    'a month, no day yet and hours',
    { month: '9', day: '未定', hours: '9:00-11:00' },
    [{ kind: 'partial', date: '2024-09', note: '9:00-11:00' }],
  ],
  [
    'a month and days with months of their own',
    { month: '9', day: '8月20日—10月10日', hours: '9:00-17:00' },
    [{ kind: 'all-day', from: '2024-08-20', to: '2024-10-10', opens: '09:00', closes: '17:00' }],
  ],
  ['a month and a third of it', { month: '9月', day: '下旬' }, [{ kind: 'partial', date: '2024-09-下旬' }]],
  [
    'a month and a rule',
    { month: '9', day: '每周六', hours: '9:00-11:00' },
    [{ kind: 'weekly', from: '2024-09-01', to: '2024-09-30', weekdays: ['周六'], starts: '09:00', ends: '11:00' }],
  ],
  ...['21（周六）', '周六（21）', '21日', '21 周六'].map(
    (day): readonly [string, Partial<Record<TimeField, string>>, readonly object[]] => [
      `a month and a day, ${day}`,
      { month: '9', day, hours: '9:00-11:00' },
      [timed('21T09:00', '21T11:00')],
    ],
  ),
  [
    'a month and its festival',
    { month: '9', day: '中秋', hours: '19:00-21:00' },
    [{ ...timed('17T19:00', '17T21:00'), note: '中秋' }],
  ],
  ['a month and all of it', { month: '9', day: '全月' }, [{ kind: 'all-day', from: '2024-09-01', to: '2024-09-30' }]],
  [
    'a third of a month and its hours',
    { dates: '9月下旬', hours: '9:00-11:00' },
    [{ kind: 'partial', date: '2024-09-下旬', note: '9:00-11:00' }],
  ],
  [
    'a third of a month and what it waits for',
    { dates: '9月下旬', hours: '看专家时间' },
    [{ kind: 'partial', date: '2024-09-下旬', note: '看专家时间' }],
  ],
  [
    'a day and what its hours wait for',
    { dates: '9月20日', hours: '看专家时间' },
    [{ kind: 'all-day', from: '2024-09-20', note: '看专家时间' }],
  ],
  ['what a day waits for', { dates: '看专家时间' }, [{ kind: 'tba', note: '看专家时间' }]],
  ['a start and an end still to come', { starts: '待定', ends: '待定' }, [{ kind: 'tba' }]],
  [
    'hours of each day beside the days from and to',
    { startDate: '9月16日', endDate: '9月17日', hours: '16日9:00-17:00，17日9:00-12:00' },
    [timed('16T09:00', '16T17:00'), timed('17T09:00', '17T12:00')],
  ],
  [
    'a day above a line in brackets',
    { dates: '9月20日\n（周五，中秋假期）', hours: '9:00-11:30' },
    [{ ...timed('20T09:00', '20T11:30'), note: '中秋假期' }],
  ],
  [
    'days above the weekday on which it is closed',
    { dates: '9月16日—25日\n（周一闭馆）', hours: '9:00—16:30' },
    [
      {
        kind: 'all-day',
        from: '2024-09-16',
        to: '2024-09-25',
        opens: '09:00',
        closes: '16:30',
        closedWeekdays: ['周一'],
      },
    ],
  ],
  [
    'what stands always',
    { dates: '常设', hours: '9:00-17:00（周一闭馆）' },
    [
      {
        kind: 'all-day',
        from: '2024-09-15',
        to: '2024-09-25',
        opens: '09:00',
        closes: '17:00',
        closedWeekdays: ['周一'],
        note: '常设',
      },
    ],
  ],
])('%s make one time', (_, cells, sessions) => {
  expect(read(cells)).toEqual({ kind: 'read', sessions, questions: [] });
});

test.each<readonly [string, Partial<Record<TimeField, string>>]>([
  ['dates that differ', { dates: '9月20日', times: '9月21日9:00-11:30' }],
  ['more days than hours', { dates: '9月20日\n9月21日\n9月22日', hours: '9:00\n14:00' }],
  ['fewer numbered hours than days', { dates: '①9月18日②9月20日③9月21日', hours: '①9:00②14:00' }],
  ['numbered hours of days without numbers', { dates: '9月18日、20日', hours: '①9:00②14:00' }],
  ['an end before its start', { startDate: '9月20日', endDate: '9月18日' }],
  ['hours of a day that is not among the days', { startDate: '9月16日', endDate: '9月17日', hours: '18日9:00-17:00' }],
  ['an end without a start', { ends: '9月20日' }],
  ['what says nothing of a time', { times: '看情况' }],
  ['hours without a day', { hours: '9:00-11:30' }],
  ['a month and a day of another month', { month: '9', day: '10月2日', hours: '9:00' }],
  ['a month and a festival of another month', { month: '10', day: '中秋', hours: '9:00' }],
  ['a weekend and another day', { month: '9', day: '双休日（21、23）', hours: '9:00' }],
  ['two months and a day', { month: '9-10', day: '20', hours: '9:00' }],
  ['days without a month or 日', { dates: '17、19、21', hours: '9:00' }],
])('%s are asked about', (_, cells) => {
  expect(read(cells)).toMatchObject({ kind: 'unreadable' });
});

test('a start and an end days apart are read as hours of each day, and asked about', () => {
  expect(read({ starts: '2024-09-20 9:00', ends: '2024-09-22 17:00' })).toMatchObject({
    sessions: [{ kind: 'all-day', from: '2024-09-20', to: '2024-09-22', opens: '09:00', closes: '17:00' }],
    questions: [expect.stringContaining('先按每天 09:00 到 17:00')],
  });
});

test('a weekday in a cell of its own must be that of the day; a rule beside hours is of the campaign', () => {
  expect(read({ dates: '2024年9月20日', weekday: '星期六', hours: '9:00' })).toMatchObject({
    questions: ['2024年9月20日是周五，不是周六：哪个写错了？'],
  });
  expect(read({ dates: '周末', starts: '19:00', ends: '21:00' })).toMatchObject({
    sessions: [{ kind: 'weekly', weekdays: ['周六', '周日'], starts: '19:00', ends: '21:00' }],
    questions: [expect.stringContaining('没有写从哪天到哪天')],
  });
});

test('what is asked about a start or an end in cells of their own is asked about the time', () => {
  const reading = read({ starts: '2022-09-20 09:00', ends: '2022-09-20 11:00' });
  expect(reading).toMatchObject({ kind: 'read', questions: [expect.stringContaining('2022年9月20日不在')] });
});

test.each([
  ['9.2', '“9.2”是9月2日还是9月20日？数字末尾的 0，表格不显示。'],
  ['9.18', undefined],
  ['9.20', undefined],
  ['9.4', undefined],
  ['9.2上午', undefined],
])('a number that may have lost its last zero is asked about: %s', (dates, question) => {
  const reading = readTimeCells((field) => ({ dates, hours: '9:00' })[field as 'dates'] ?? '', {
    from: '2024-09-01',
    to: '2024-09-30',
  });
  expect(reading).toMatchObject({ kind: 'read', questions: question === undefined ? [] : [question] });
});
