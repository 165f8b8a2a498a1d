import { describe, expect, test } from 'vitest';
import { problemsSince } from '#domain/approval/since-published.ts';
import type { Activity } from '#schemas/activity.ts';
import type { Attachment, Notice } from '#schemas/notice.ts';
import {
  aCampaignContent,
  aNotice,
  anActivity,
  anAllDaySession,
  aTimedSession,
  aWeeklySession,
} from '../../builders.ts';

type Written = Partial<Activity> & { readonly id?: string };
const activities = (before: Written, after: Written) =>
  problemsSince(
    [aCampaignContent({ activities: [anActivity(before)] })],
    [aCampaignContent({ activities: [anActivity(after)] })],
  );
const sessions = (before: Activity['sessions'], after: Activity['sessions']) =>
  activities({ sessions: before }, { sessions: after });

const morning = aTimedSession();
const afternoon = aTimedSession({ start: '2023-09-17T14:00+08:00', end: '2023-09-17T16:00+08:00' });
const cancelled = aTimedSession({ status: 'cancelled', reason: '海边大风' });
const change = { on: '2023-09-15', kind: 'corrected', note: '时间写错了' } as const;

describe('a published session', () => {
  test('that is at another time asks for an entry in the record of changes', () => {
    expect(sessions([morning], [afternoon])).toEqual([
      {
        code: 'session-changed',
        file: 'content/campaigns/guyuan-2023/activities/main-event.json',
        path: ['sessions', 0, 'start'],
        message:
          '公布过的一场（2023年9月17日 09:00-11:30）时间改成了2023年9月17日 14:00-16:00，changes 里没有新的记录：已经存进日历、订阅的人收不到。',
        fix: '改期的，在那一场写 "status": "postponed"，再写原来的时间，在 changes 最后加一条 kind 为 postponed 的记录；原来写错了的，加一条 kind 为 corrected 的记录。',
      },
    ]);
  });

  test.each([
    ['is cancelled', [cancelled], ['sessions', 0, 'status'], '取消了'],
    [
      'is postponed',
      [aTimedSession({ start: '2023-09-18T09:00+08:00', end: undefined, status: 'postponed', reason: '大雨' })],
      ['sessions', 0, 'start'],
      '改期了',
    ],
    ['is somewhere else', [aTimedSession({ venue: 'library' })], ['sessions', 0, 'venue'], '换了地点'],
    ['has another date only', [anAllDaySession({ from: '2023-09-17' })], ['sessions', 0, 'from'], '时间改成了'],
    ['is gone', [], ['sessions'], '没有了'],
  ] as const)('that %s asks for one too', (_, after, path, said) => {
    expect(sessions([morning], [...after])).toMatchObject([
      { code: 'session-changed', path, message: expect.stringContaining(said) },
    ]);
  });

  test('that was cancelled and takes place after all asks for one too', () => {
    expect(sessions([cancelled], [morning])).toMatchObject([
      { path: ['sessions', 0, 'status'], message: expect.stringContaining('又照常举办了') },
    ]);
  });

  test('whose activity moves asks at the venue of the activity', () => {
    expect(activities({ venue: 'museum-square' }, { venue: 'library' })).toMatchObject([{ path: ['venue'] }]);
    expect(activities({ room: '一楼' }, { room: '二楼' })).toMatchObject([{ path: ['venue'] }]);
  });

  test('with another address online asks too', () => {
    const online = (url: string) => ({ online: { platform: '视频号', url } });
    expect(activities(online('https://a.example.cn/'), online('https://b.example.cn/'))).toHaveLength(1);
  });

  test('is told with any new entry, a cancelled or postponed one with one of its kind', () => {
    expect(activities({}, { sessions: [afternoon], changes: [change] })).toEqual([]);
    expect(activities({}, { sessions: [cancelled], changes: [change] })).toHaveLength(1);
    expect(activities({}, { sessions: [cancelled], changes: [{ ...change, kind: 'cancelled' }] })).toEqual([]);
    expect(activities({ changes: [change] }, { sessions: [afternoon], changes: [change] })).toHaveLength(1);
    const reworded = [{ ...change, note: '时间原来写错了' }];
    expect(activities({ changes: [change] }, { sessions: [afternoon], changes: reworded })).toHaveLength(1);
  });
});

describe('of a published session', () => {
  test('more may be told', () => {
    const day = anAllDaySession({ from: '2023-09-17' });
    expect(sessions([{ kind: 'tba', status: 'scheduled' }], [morning])).toEqual([]);
    expect(sessions([{ kind: 'partial', date: '2023-09-中旬', status: 'scheduled' }], [morning])).toEqual([]);
    expect(sessions([day], [morning])).toEqual([]);
    expect(sessions([day], [{ ...day, opens: '09:00', closes: '17:00' }])).toEqual([]);
    expect(sessions([{ ...day, part: 'morning' }], [{ ...day, opens: '09:00' }])).toEqual([]);
    expect(sessions([aTimedSession({ end: undefined })], [morning])).toEqual([]);
    expect(activities({}, { room: '一楼' })).toEqual([]);
    expect(sessions([morning], [aTimedSession({ status: 'full' })])).toEqual([]);
  });

  test('what was told may not be told otherwise', () => {
    const day = anAllDaySession({ from: '2023-09-17', part: 'morning' });
    expect(sessions([day], [afternoon])).toHaveLength(1);
    expect(sessions([day], [anAllDaySession({ from: '2023-09-17', opens: '14:00' })])).toHaveLength(1);
    expect(sessions([{ kind: 'partial', date: '2023-09-下旬', status: 'scheduled' }], [morning])).toHaveLength(1);
    expect(sessions([morning], [{ kind: 'tba', status: 'scheduled' }])).toHaveLength(1);
  });

  test('nothing changed when others come before it, or when a rule is written as its days', () => {
    const other = aTimedSession({ start: '2023-09-16T09:00+08:00', end: '2023-09-16T11:00+08:00' });
    expect(sessions([morning], [other, morning])).toEqual([]);
    const rule = aWeeklySession({ from: '2023-09-16', to: '2023-09-17' });
    const days = ['16', '17'].map((day) =>
      aTimedSession({ start: `2023-09-${day}T14:00+08:00`, end: `2023-09-${day}T16:00+08:00` }),
    );
    expect(sessions([rule], days)).toEqual([]);
  });

  test('by a rule it is asked once, with the number of those that changed', () => {
    expect(sessions([aWeeklySession()], [aWeeklySession({ starts: '15:00' })])).toMatchObject([
      { path: ['sessions', 0, 'from'], message: expect.stringMatching(/这样的一共 6 场。$/u) },
    ]);
    const off = aWeeklySession({ cancelled: [{ on: '2023-09-16', reason: '台风' }] });
    expect(sessions([aWeeklySession()], [off])).toMatchObject([{ path: ['sessions', 0, 'cancelled'] }]);
  });

  test('that is a draft or a sample nobody was told', () => {
    expect(activities({ draft: true }, { sessions: [afternoon] })).toEqual([]);
    expect(activities({ sample: true }, { sample: true, sessions: [afternoon] })).toEqual([]);
  });

  test('the former id is known', () => {
    expect(activities({}, { id: 'opening', formerIds: ['main-event'], sessions: [afternoon] })).toHaveLength(1);
  });
});

describe('a published activity', () => {
  const without = (before: Written) =>
    problemsSince([aCampaignContent({ activities: [anActivity(before)] })], [aCampaignContent({ activities: [] })]);
  const loss = '收藏、转发过的网址打不开，已经存进日历、订阅的人等不到取消的消息。';

  test('whose file is gone asks for a cancellation, at the file', () => {
    expect(without({})).toEqual([
      {
        code: 'published-removed',
        file: 'content/campaigns/guyuan-2023/activities/main-event.json',
        path: [],
        message: `公布过的活动“固原市2023年全国科普日主场活动”没有了：${loss}`,
        fix: '不办了的，把文件放回去，每一场写 "status": "cancelled" 和原因，在 changes 最后加一条 kind 为 cancelled 的记录；改了文件名的、和另一个重复的，在留下的那一个的 formerIds 里写上“main-event”，旧网址会转过去。',
      },
    ]);
    expect(activities({}, { id: 'opening' })).toMatchObject([{ code: 'published-removed', path: [] }]);
  });

  test('is told from another folder at the file as it stood in this one', () => {
    const before = aCampaignContent({
      activities: [{ ...anActivity(), file: '/tmp/p/guyuan-2023/activities/a.json' }],
    });
    expect(problemsSince([before], [aCampaignContent({ activities: [] })])).toMatchObject([
      { file: 'content/campaigns/guyuan-2023/activities/a.json' },
    ]);
  });

  test('that another stands for, a draft and a sample may go', () => {
    expect(activities({}, { id: 'opening', formerIds: ['main-event'] })).toEqual([]);
    expect(without({ draft: true })).toEqual([]);
    expect(without({ sample: true })).toEqual([]);
  });

  test('that became a draft or a sample asks too, at the field', () => {
    expect(activities({}, { draft: true })).toMatchObject([
      { path: ['draft'], message: `公布过的活动“固原市2023年全国科普日主场活动”改成了草稿：${loss}` },
    ]);
    expect(activities({}, { sample: true })).toMatchObject([
      { path: ['sample'], fix: expect.stringMatching(/^把 sample 改回去；不办了的，每一场写/u) },
    ]);
    expect(activities({ draft: true }, { draft: true })).toEqual([]);
  });
});

test('a published notice that is gone asks for a correction', () => {
  const before = aCampaignContent({ notices: [aNotice()] });
  expect(problemsSince([before], [aCampaignContent({ notices: [] })])).toMatchObject([
    {
      code: 'published-removed',
      file: 'content/campaigns/guyuan-2023/notices/guyuan-24.mdx',
      message: expect.stringMatching(/^公布过的通知“.*”没有了：.*看过的人不知道它还算不算。$/u),
      fix: expect.stringContaining('corrections'),
    },
  ]);
});

test('entries of the record of changes stay', () => {
  expect(activities({ changes: [change, { ...change, kind: 'moved' }] }, { changes: [change] })).toEqual([
    {
      code: 'changes-removed',
      file: 'content/campaigns/guyuan-2023/activities/main-event.json',
      path: ['changes'],
      message: 'changes 里公布过的记录少了 1 条。',
      fix: '把旧的放回去，新的加在后面。',
    },
  ]);
});

describe('a published notice', () => {
  type WrittenNotice = Partial<Notice> & { readonly body?: string };
  const notices = (before: WrittenNotice, after: WrittenNotice) =>
    problemsSince(
      [aCampaignContent({ notices: [aNotice(before)] })],
      [aCampaignContent({ notices: [aNotice(after)] })],
    );
  const corrections = [{ on: '2023-09-02', note: '日期写错了。' }];

  test('whose text changes asks for a correction, at what changed', () => {
    expect(notices({ body: '报送到 9月10日。\n' }, { body: '报送到  9月15日。\n' })).toEqual([
      {
        code: 'notice-changed',
        file: 'content/campaigns/guyuan-2023/notices/guyuan-24.mdx',
        path: ['body'],
        bodyOffset: 8,
        message: '这份通知公布过，现在改了，corrections 里没有新的记录：看过、转过的人不知道改了什么。',
        fix: '在 corrections 最后加一条：on 写改的那一天，note 写改了什么；原件本身没有变、重新发了一份的，旧的不动，另写一个通知。',
      },
    ]);
    expect(notices({}, { title: '关于举办活动的通知' })).toMatchObject([{ path: ['title'] }]);
  });

  test('with a new correction, more fields, or a summary in other words is as it should be', () => {
    expect(notices({}, { title: '关于举办活动的通知', corrections })).toEqual([]);
    expect(notices({}, { copiedTo: '市委办', summary: '今年的安排' })).toEqual([]);
    const table: Attachment = {
      id: 'a',
      title: '表',
      kind: 'table',
      head: [],
      columns: ['地方'],
      fields: [],
      steps: [],
    };
    const explained = { ...table, meanings: [{ name: '地方', means: '县区' }] };
    expect(notices({ attachments: [table] }, { attachments: [explained] })).toEqual([]);
    expect(notices({ body: '一\n\n二' }, { body: '一\n二\n' })).toEqual([]);
  });

  test('keeps its corrections', () => {
    expect(notices({ corrections }, {})).toMatchObject([{ code: 'changes-removed', path: ['corrections'] }]);
  });
});

test('a new campaign, activity or notice was told to nobody', () => {
  const own = aCampaignContent();
  expect(problemsSince([], [own])).toEqual([]);
  expect(problemsSince([{ ...own, activities: [], notices: [] }], [own])).toEqual([]);
});
