import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import type { BookletOrder } from '#domain/schedule/booklet-files.ts';
import { bookletDocument, bookletNames } from '#views/schedule/booklet.ts';
import { bookletsView } from '#views/schedule/booklets.ts';
import {
  aCampaign,
  anActivity,
  anAllDaySession,
  aRegion,
  aTimedSession,
  aVenue,
  aWeeklySession,
} from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';

const titlesIn = (order: BookletOrder, content: Partial<CampaignContent>) =>
  bookletDocument(order, aViewContext(content)).sections.map(({ title, rows }) => [
    title,
    ...rows.map((row) => row.title),
  ]);

const exhibition = anActivity({ id: 'show', name: '展览', sessions: [anAllDaySession({ to: '2023-09-20' })] });
const weekly = anActivity({ id: 'weekly', name: '周末课', sessions: [aWeeklySession()] });
const talk = anActivity({ id: 'talk', name: '讲座', sessions: [aTimedSession()] });
const open = anActivity({ id: 'open', name: '未定', sessions: [{ kind: 'tba', status: 'scheduled' }] });

describe('by day', () => {
  test('what lasts for days and every week stands once, before the days; what has no day stands at the end', () => {
    expect(titlesIn('day', { activities: [open, talk, exhibition, weekly] })).toEqual([
      ['好几天都有', '周末课', '展览'],
      ['9月17日（周日）', '讲座'],
      ['日期待定', '未定'],
    ]);
  });

  test('a row under its day has no day, others have', () => {
    const { sections } = bookletDocument('day', aViewContext({ activities: [talk, exhibition] }));
    expect(sections.map(({ rows }) => rows.map(({ when }) => when))).toEqual([
      [['9月18日至20日', '几点待公布']],
      [['09:00–11:30']],
    ]);
  });
});

describe('by region and venue', () => {
  const content = {
    campaign: aCampaign({ regions: [aRegion(), aRegion({ id: 'pengyang', name: '彭阳县', code: '640425' })] }),
    venues: [aVenue(), aVenue({ id: 'hall', name: '彭阳馆', region: 'pengyang' })],
    activities: [
      talk,
      anActivity({ id: 'away', name: '下乡', venue: 'hall' }),
      anActivity({ id: 'net', name: '网上', venue: undefined, region: undefined, online: { platform: '视频号' } }),
      anActivity({ id: 'town', name: '赶集', venue: undefined, region: 'yuanzhou', room: '古镇' }),
      anActivity({ id: 'none', name: '没地方', venue: undefined, region: undefined }),
    ],
  };

  test('regions and venues come in their own order, the rest at the end, with the day in each row', () => {
    expect(titlesIn('region', content)).toEqual([
      ['原州区', '讲座', '赶集'],
      ['彭阳县', '下乡'],
      ['全市', '网上', '没地方'],
    ]);
    expect(titlesIn('venue', content)).toEqual([
      ['固原市博物馆广场　原州区', '讲座'],
      ['彭阳馆　彭阳县', '下乡'],
      ['别的地方', '赶集'],
      ['线上', '网上'],
      ['地点待公布', '没地方'],
    ]);
    const { sections } = bookletDocument('venue', aViewContext(content));
    expect(sections[0]?.rows[0]?.when).toEqual(['9月17日 周日', '09:00–11:30']);
  });
});

test('a cancelled session says so and why, not where it would have been', () => {
  const sessions = [aTimedSession({ status: 'cancelled', reason: '大风' })];
  const { sections } = bookletDocument('day', aViewContext({ activities: [anActivity({ name: '风筝', sessions })] }));
  expect(sections[0]?.rows[0]).toMatchObject({ title: '【取消】风筝', details: ['大风'] });
});

test('a weekly rule says which days are cancelled, and is not cancelled when its first one is', () => {
  const sessions = [aWeeklySession({ cancelled: [{ on: '2023-09-02', reason: '大风' }] })];
  const { sections } = bookletDocument('day', aViewContext({ activities: [anActivity({ name: '风筝', sessions })] }));
  expect(sections[0]?.rows[0]).toMatchObject({
    title: '风筝',
    when: ['每周六、周日，9月2日至17日，9月2日取消，共 5 场', '14:00–16:00'],
  });
});

test('a full session says so, a postponed one when it was to be', () => {
  const previously = { start: '2023-09-16T09:00+08:00', end: '2023-09-16T11:00+08:00' };
  const sessions = [
    aTimedSession({ status: 'full' }),
    aTimedSession({ start: '2023-09-18T09:00+08:00', end: undefined, status: 'postponed', reason: '下雨', previously }),
  ];
  const { sections } = bookletDocument('day', aViewContext({ activities: [anActivity({ name: '风筝', sessions })] }));
  const [full, postponed] = sections.flatMap(({ rows }) => rows);
  expect(full?.title).toBe('【约满】风筝');
  expect(postponed?.title).toBe('【改期】风筝');
  expect(postponed?.details[1]).toContain('；原定9月16日（周六）09:00–11:00；下雨');
});

test('whether to book is asked of what the public comes to alone', () => {
  const activities = [
    anActivity({ id: 'school', booking: undefined, admission: { to: 'members' } }),
    anActivity({ id: 'square', booking: undefined }),
  ];
  const { sections } = bookletDocument('day', aViewContext({ activities }));
  expect(sections.flatMap(({ rows }) => rows.map(({ details }) => details[1]))).toEqual([
    '不对外',
    '所有人；是否预约待公布',
  ]);
});

test('a sample says so, and a booklet when it was made', () => {
  const document = bookletDocument('day', aViewContext({ activities: [anActivity({ name: '风筝', sample: true })] }));
  expect(document.sections[0]?.rows[0]?.title).toBe('【示例】风筝');
  expect(document.asOf).toMatch(/^\d{4}年\d+月\d+日编。此后可能有取消和改期/u);
});

test('the page offers each booklet with its sheets, and none by region to a campaign without regions', () => {
  const context = aViewContext({ campaign: aCampaign({ regions: [] }), venues: [aVenue({ region: undefined })] });
  const sizes = bookletNames(context)
    .filter(({ paper }) => paper === 'a5')
    .map((name, index) => ({ ...name, bytes: 120_000, sheets: index === 0 ? 2 : 21 }));
  const view = bookletsView(sizes, context);
  expect(view.rows.map(({ title, links }) => [title, ...links.map(({ href, label }) => [href, label])])).toEqual([
    [
      '活动手册（按日期）',
      ['/guyuan-2023/schedule/booklets/by-day-a5.pdf', '小册子，A4 纸对折（PDF，双面 2 张纸，118\u00a0KB）'],
    ],
    [
      '活动手册（按场馆）',
      ['/guyuan-2023/schedule/booklets/by-venue-a5.pdf', '小册子，A4 纸对折（PDF，双面 21 张纸，118\u00a0KB）'],
    ],
  ]);
  expect(view.notes.join('')).toContain('一次订不住');
});

test('its figures leave out what is cancelled, activities as sessions', () => {
  const off = anActivity({ id: 'off', sessions: [aTimedSession({ status: 'cancelled', reason: '大风' })] });
  expect(bookletDocument('day', aViewContext({ activities: [talk, off] })).notes.at(-1)).toMatch(/1 项活动、1 场$/u);
});
