import { describe, expect, test } from 'vitest';
import type { CampaignContent } from '#domain/campaign/content.ts';
import type { Session } from '#schemas/session.ts';
import { activityView } from '#views/activity/activity.ts';
import { aCampaign, aNotice, anActivity, anOrganization, aProgramme, aTimedSession } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';
import { toldFirst } from '../../told-first.ts';

type Overrides = Parameters<typeof anActivity>[0];

/** The page of the activity `main-event` among the campaign's. */
function pageOf(overrides: Overrides = {}, { now, ...content }: Partial<CampaignContent> & { now?: string } = {}) {
  const activities = [anActivity(overrides), ...(content.activities ?? [])];
  const context = aViewContext({ ...content, activities }, now === undefined ? {} : { now });
  const node = context.site.activities.find(({ id }) => id === 'main-event');
  if (!node) throw new Error('No activity');
  return activityView(node, context);
}

const onThe = (day: number, overrides: Partial<ReturnType<typeof aTimedSession>> = {}) =>
  aTimedSession({ start: `2023-09-${day}T09:00+08:00`, end: `2023-09-${day}T10:00+08:00`, ...overrides });
const cancelled = (reason: string) => ({ status: 'cancelled', reason }) as const;
const postponed = (reason: string) => ({ status: 'postponed', reason }) as const;

describe('banners', () => {
  const banners = (overrides: Overrides) => pageOf(overrides).banners.map(({ tone, text }) => `${tone} ${text}`);

  test('are not there while all is as announced', () => {
    expect(banners({})).toEqual([]);
  });

  test('say that the activity is cancelled when all sessions are, with each reason once', () => {
    const sessions = [onThe(17, cancelled('大风')), onThe(18, cancelled('暴雨')), onThe(19, cancelled('大风'))];
    expect(banners({ sessions })).toEqual(['stop 本活动已取消。原因：大风；暴雨']);
  });

  test('say that some session is cancelled when others go on', () => {
    expect(banners({ sessions: [onThe(17, cancelled('大风')), onThe(18)] })).toEqual([
      'stop 有场次取消，请看下面的场次。原因：大风',
    ]);
  });

  test('tell cancelled sessions from postponed ones, each with its own reason', () => {
    expect(banners({ sessions: [onThe(17, cancelled('大风')), onThe(18, postponed('场地检修'))] })).toEqual([
      'stop 有场次取消，请看下面的场次。原因：大风',
      'stop 有场次改期，请看下面的新时间。原因：场地检修',
    ]);
  });

  test('do not call a cancelled activity postponed', () => {
    const sessions = [onThe(17, cancelled('大风'))];
    expect(banners({ sessions })).toHaveLength(1);
  });

  test('say that sample content is not real', () => {
    expect(banners({ sample: true })).toEqual([
      'plain 示例数据：这个活动是为了演示网站而编写的，并没有真的举办，不计入任何统计。',
    ]);
  });
});

describe('actions', () => {
  const labels = (overrides: Overrides, now?: string) =>
    toldFirst(pageOf(overrides, now === undefined ? {} : { now }).actions).map(({ label }) => label);
  const booking = { needed: true, url: 'https://book.example/', closes: '2023-09-16T18:00+08:00' };

  test('are the calendar with its address', () => {
    expect(toldFirst(pageOf().actions)).toEqual([
      { href: '/guyuan-2023/activities/main-event.ics', label: '加入日历' },
    ]);
  });

  test('begin with booking while some session is open for it', () => {
    expect(toldFirst(pageOf({ booking }).actions)[0]).toEqual({ href: 'https://book.example/', label: '预约' });
    expect(labels({ booking, sessions: [onThe(17, cancelled('大风')), onThe(18)] })).toContain('预约');
    expect(labels({ booking, sessions: [onThe(17, postponed('下雨'))] })).toContain('预约');
  });

  test('have no booking once it has closed, or when no session is open', () => {
    expect(labels({ booking }, '2023-09-16T18:00+08:00')).not.toContain('预约');
    expect(labels({ booking, sessions: [onThe(17, cancelled('大风')), onThe(18, { status: 'full' })] })).not.toContain(
      '预约',
    );
  });

  test('have no booking without an address to book at', () => {
    expect(labels({ booking: { needed: true, phone: '0954-2088400' } })).not.toContain('预约');
  });

  test('have no calendar once all that was to come is over or cancelled', () => {
    expect(labels({ sessions: [onThe(17)] }, '2023-09-17T10:00+08:00')).toEqual([]);
    expect(labels({ sessions: [onThe(17, cancelled('大风'))] })).toEqual([]);
    expect(labels({ sessions: [onThe(17), onThe(18)] }, '2023-09-18T08:00+08:00')).toContain('加入日历');
  });

  test('have no calendar while no session has a day', () => {
    const sessions: Session[] = [{ kind: 'partial', date: '2023-09', status: 'scheduled' }];
    expect(labels({ sessions })).toEqual([]);
  });
});

describe('the head of the page', () => {
  test('says what, when and where', () => {
    const { frame } = pageOf({ summary: '全市的科普日从这里开始。' });
    expect(frame).toMatchObject({
      title: '固原市2023年全国科普日主场活动 · 固原市2023年全国科普日',
      description: '全市的科普日从这里开始。 9月17日（周日）09:00–11:30，固原市博物馆广场。',
      canonical: 'https://kepu.example/guyuan-2023/activities/main-event/',
      picture: { url: 'https://kepu.example/guyuan-2023/activities/main-event/poster.png', width: 600, height: 350 },
    });
  });

  test('says that the activity is cancelled', () => {
    expect(pageOf({ sessions: [onThe(17, cancelled('大风'))] }).frame.title).toMatch(/^【已取消】固原市/u);
  });

  test('says when the first session is that takes place', () => {
    const { frame } = pageOf({ sessions: [onThe(17, cancelled('大风')), onThe(18)] });
    expect(frame.description).toContain('9月18日（周一）09:00–10:00');
  });

  test('has the type, the topic and the programmes as labels that lead to their pages', () => {
    expect(pageOf({ topic: '水' }).labels).toEqual([
      { href: '/guyuan-2023/types/hands-on/', label: '互动体验' },
      { href: '/guyuan-2023/topics/water/', label: '水' },
      { href: '/guyuan-2023/programmes/main/', label: '主场活动' },
    ]);
  });
});

describe('the text of the page', () => {
  test('is the editor’s Markdown as HTML, the body of the file, or none', () => {
    expect(pageOf({ details: '带上身份证。' }).details).toEqual({ kind: 'html', html: '<p>带上身份证。</p>' });
    expect(pageOf({ body: '带上身份证。' }).details).toEqual({ kind: 'mdx' });
    expect(pageOf().details).toEqual({ kind: 'none' });
  });

  test('counts sessions where there are several', () => {
    const note = (...sessions: Session[]) => pageOf({ sessions }).schedule.note;
    expect([note(onThe(17)), note(onThe(17), onThe(18))]).toEqual(['', '共 2 场']);
  });

  test('tells each change with its day and kind', () => {
    const changes = [
      { on: '2023-09-10', kind: 'moved', note: '改到图书馆' } as const,
      { on: '2023-09-12', kind: 'corrected', note: '电话更正' } as const,
      { on: '2023-09-13', kind: 'postponed', note: '改到 20 日' } as const,
      { on: '2023-09-14', kind: 'cancelled', note: '大风' } as const,
    ];
    expect(pageOf({ changes }).changes.map(({ date, text }) => `${date} ${text}`)).toEqual([
      '2023年9月10日 换地点：改到图书馆',
      '2023年9月12日 更正：电话更正',
      '2023年9月13日 改期：改到 20 日',
      '2023年9月14日 取消：大风',
    ]);
  });

  test('tells afterwards how it went, as far as it was reported', () => {
    const report = { on: '2023-09-25', photos: [], videos: [], media: [], summary: '来了很多孩子。' };
    const media = [{ title: '固原日报', url: 'https://news.example/' }];
    expect(pageOf().recap).toBeUndefined();
    expect(pageOf({ recap: report }).recap).toEqual({
      date: '2023年9月25日总结',
      visitors: undefined,
      photos: [],
      html: '<p>来了很多孩子。</p>',
      links: [],
    });
    const film = { title: '短片', url: 'https://film.example/' };
    expect(pageOf({ recap: { ...report, videos: [film, { ...film, seconds: 150 }] } }).recap?.links).toEqual([
      { href: 'https://film.example/', label: '短片' },
      { href: 'https://film.example/', label: '短片（2 分 30 秒）' },
    ]);
    expect(pageOf({ recap: { ...report, visitors: 320, media, photos: ['stage.jpg'] } }).recap).toMatchObject({
      visitors: '320 人参加',
      photos: [{ src: expect.stringMatching(/\/media\/stage\.jpg$/u), alt: expect.stringMatching(/现场照片 1$/u) }],
      links: [{ href: 'https://news.example/', label: '固原日报' }],
    });
  });

  test('names the notices that found it: its own and those of its programmes, each once', () => {
    const notices = [aNotice(), aNotice({ id: 'province', title: '省里的通知' }), aNotice({ id: 'other' })];
    const campaign = aCampaign({ programmes: [aProgramme({ source: { notice: 'province' } })] });
    const page = pageOf({ notices: ['guyuan-24', 'province'] }, { notices, campaign });
    expect(page.sources).toEqual([
      { href: '/guyuan-2023/notices/guyuan-24/', label: '关于举办2023年固原市全国科普日活动的通知' },
      { href: '/guyuan-2023/notices/province/', label: '省里的通知' },
    ]);
  });

  test('names host and organizer apart', () => {
    const organizations = [anOrganization(), anOrganization({ id: 'school', name: '固原一中' })];
    const { people } = pageOf({ organizers: ['school'] }, { organizations });
    expect(people.map(({ label }) => label)).toEqual(['主办', '承办']);
  });
});
