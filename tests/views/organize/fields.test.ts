import { describe, expect, test } from 'vitest';
import {
  aCampaign,
  anActivity,
  anAllDaySession,
  anOrganization,
  aProgramme,
  aTimedSession,
  aVenue,
} from '../../builders.ts';
import { aField, copied } from './a-filling.ts';

const field = (id: string, name = '栏目') => ({ id, name });

describe('the name', () => {
  test('is counted in characters against the limit of the year', () => {
    expect(aField(field('name'), { name: '𬭎与水' }).entries).toEqual([
      { label: undefined, text: '𬭎与水', length: 3, count: '3 字，最多 50 字' },
    ]);
  });

  test('is refused when it is too long, and says by how much', () => {
    const long = aField(field('name'), { name: '水'.repeat(52) });
    expect([long.state, long.note]).toEqual(['faulty', '多了 2 个字：改短 name，副标题写进 subTheme。']);
  });

  test('has no limit in a year without one', () => {
    const free = aField(field('name'), { name: '水'.repeat(52) }, { name: {} });
    expect([free.state, free.entries[0]?.count]).toEqual(['ready', '52 字']);
  });
});

describe('the time', () => {
  const publishing = { from: '2023-08-21', to: '2023-09-30' };

  test('runs from the first beginning to the last end, without cancelled sessions', () => {
    const sessions = [
      aTimedSession(),
      aTimedSession({ start: '2023-09-18T14:00+08:00', end: '2023-09-18T15:00+08:00' }),
      aTimedSession({ start: '2023-09-20T14:00+08:00', end: '2023-09-20T15:00+08:00', status: 'cancelled' }),
    ];
    expect(copied(aField(field('time'), { sessions }))).toEqual([
      '开始：2023-09-17 09:00',
      '结束：2023-09-18 15:00',
      '各场：9月17日（周日）09:00–11:30；9月18日（周一）14:00–15:00',
    ]);
  });

  test('of whole days ends before midnight', () => {
    const sessions = [anAllDaySession({ to: '2023-09-19' })];
    expect(copied(aField(field('time'), { sessions }))).toEqual(['开始：2023-09-18 00:00', '结束：2023-09-19 23:59']);
  });

  test('of a part of a day is that part, and says so', () => {
    const answer = aField(field('time'), { sessions: [anAllDaySession({ part: 'afternoon' })] });
    expect(copied(answer)).toEqual(['开始：2023-09-18 12:00', '结束：2023-09-18 18:00']);
    expect(answer.note).toContain('按整个上午、下午或晚上填');
  });

  test('is missing until every session has its day', () => {
    const sessions = [{ kind: 'tba' as const, status: 'scheduled' as const }];
    expect(aField(field('time'), { sessions })).toMatchObject({ state: 'missing', entries: [] });
  });

  test('says by when to fill in where it must lie after that', () => {
    expect(aField(field('time'), {}, { publishing }).note).toBe('在 9月17日 09:00 以前填报，最好 9月10日以前。');
  });

  test('is refused before the platform opens', () => {
    const sessions = [aTimedSession({ start: '2023-08-20T09:00+08:00', end: '2023-08-20T10:00+08:00' })];
    expect(aField(field('time'), { sessions }, { publishing }).state).toBe('faulty');
  });

  test('is refused outside the days that the year’s platform takes, and taken on the last of them', () => {
    const activities = { from: '2023-08-02', to: '2023-09-17' };
    const later = [aTimedSession({ start: '2023-09-17T20:00+08:00', end: '2023-09-18T01:00+08:00' })];
    const untilMidnight = [aTimedSession({ start: '2023-09-17T20:00+08:00', end: '2023-09-18T00:00+08:00' })];
    const early = [aTimedSession({ start: '2023-08-01T20:00+08:00', end: '2023-08-01T21:00+08:00' })];
    expect(aField(field('time'), { sessions: untilMidnight }, { activities }).state).toBe('ready');
    expect(aField(field('time'), { sessions: early }, { activities }).state).toBe('faulty');
    expect(aField(field('time'), { sessions: later }, { activities }).note).toBe(
      '2023年的平台只收 8月2日至9月17日的活动。',
    );
  });

  test('of a cancelled activity is not to be filled in', () => {
    const sessions = [aTimedSession({ status: 'cancelled', reason: '下雨' })];
    expect(aField(field('time'), { sessions })).toMatchObject({ state: 'faulty', entries: [] });
  });
});

describe('where', () => {
  test('the region is that of the activity, else the whole city', () => {
    expect(copied(aField(field('region')))).toEqual(['宁夏回族自治区 固原市 原州区']);
    const city = aField(field('region'), { venue: undefined });
    expect([copied(city), city.note]).toEqual([['宁夏回族自治区 固原市'], '没有写县区，按全市填。']);
  });

  test('a venue without an address says which file to mend', () => {
    const place = aField(field('address'), { room: '北门' });
    expect([place.state, copied(place)]).toEqual(['missing', ['固原市博物馆广场 北门']]);
    expect(place.note).toContain('venues/museum-square.json');
  });

  test('an address stands with venue and room', () => {
    const content = { venues: [aVenue({ address: '原州区西城路1号' })] };
    expect(copied(aField(field('address'), { room: '北门' }, { content }))).toEqual([
      '原州区西城路1号 固原市博物馆广场 北门',
    ]);
  });

  test('an online activity gives its page', () => {
    const online = { platform: '固原科普', url: 'https://example.cn/live' };
    expect(copied(aField(field('address'), { venue: undefined, online }))).toEqual(['线上：https://example.cn/live']);
  });
});

describe('whether it belongs to an action', () => {
  const programmes = [
    aProgramme(),
    aProgramme({ id: 'joint', name: '系列联合行动', kind: 'joint' }),
    aProgramme({ id: 'societies', name: '学会科普联合行动', kind: 'joint', parent: 'joint' }),
    aProgramme({ id: 'homes', name: '科普文化进万家', kind: 'action', parent: 'societies' }),
  ];
  const content = (activity: Parameters<typeof anActivity>[0]) => ({
    campaign: aCampaign({ programmes }),
    activities: [anActivity(activity)],
  });

  test('follows from the nearest programme of that kind above', () => {
    const inAction = content({ programmes: ['homes'] });
    expect(copied(aField(field('joint-action'), {}, { content: inAction }))).toEqual(['是', '行动：学会科普联合行动']);
    expect(copied(aField(field('special-action'), {}, { content: inAction }))).toEqual(['否']);
  });

  test('is no for what stands elsewhere', () => {
    expect(copied(aField(field('joint-action'), {}, { content: content({}) }))).toEqual(['否']);
  });
});

describe('who', () => {
  test('partners that the content does not speak of are for a person to look up, not “no”', () => {
    expect(aField(field('ministries'))).toMatchObject({ state: 'check', entries: [] });
    expect(copied(aField(field('ministries'), { cooperation: { ministries: [], societies: [] } }))).toEqual(['否']);
    expect(copied(aField(field('societies'), { cooperation: { ministries: [], societies: ['市地质学会'] } }))).toEqual([
      '是',
      '合作单位：市地质学会',
    ]);
  });

  test('hosts and organizers stand by their full names', () => {
    expect(copied(aField(field('organizers'), { organizers: ['city-association'] }))).toEqual([
      '主办：固原市科学技术协会',
      '承办：固原市科学技术协会',
    ]);
  });

  test('a collective name has no seal', () => {
    const content = { organizations: [anOrganization({ name: '市直学（协）会', kind: '集体名称' })] };
    expect(aField(field('organizers'), {}, { content }).state).toBe('faulty');
  });

  test('the channel is its class and its unit', () => {
    expect(aField(field('channel', '归口单位'))).toMatchObject({ state: 'missing', entries: [] });
    expect(copied(aField(field('channel'), { channel: { class: '市科协', unit: '固原市科学技术协会' } }))).toEqual([
      '类别：市科协',
      '单位：固原市科学技术协会',
    ]);
  });
});

describe('what one chooses from a list', () => {
  const sections = ['联合行动', '更多活动'];
  const platform = (section: string) => ({ platform: { review: '未提交' as const, section } });

  test('a section is one of the year’s', () => {
    expect(aField(field('section'), {}, { sections }).note).toBe(
      '还没有选：在 platform.section 里写一个。可选：联合行动、更多活动。',
    );
    expect(aField(field('section'), platform('联合行动'), { sections }).state).toBe('ready');
    expect(aField(field('section'), platform('别的'), { sections }).state).toBe('faulty');
  });

  test('a kind of venue is taken as written while the list is not known', () => {
    const activity = { platform: { review: '未提交' as const, venueKind: '广场' } };
    expect(aField(field('venue-kind')).state).toBe('missing');
    expect(aField(field('venue-kind'), activity).state).toBe('ready');
    expect(aField(field('venue-kind'), activity, { venueKinds: ['学校'] }).state).toBe('faulty');
  });
});

describe('taking part', () => {
  test('booking wants a link', () => {
    expect(copied(aField(field('booking')))).toEqual(['否']);
    expect(aField(field('booking'), { booking: { needed: true, phone: '0954-2088400' } }).state).toBe('missing');
    const booking = { needed: true, url: 'https://example.cn/' };
    expect(copied(aField(field('booking'), { booking }))).toEqual(['是', '预约链接：https://example.cn/']);
  });

  test('fewer visitors than recommendation asks for may be filled in', () => {
    const few = aField(field('expected-visitors'), { expectedVisitors: 49 });
    expect([few.state, few.note]).toEqual(['ready', '可以填报；想参加推优，不少于 50 人。']);
    expect(aField(field('expected-visitors'), { expectedVisitors: 50 }).note).toBeUndefined();
    const online = { venue: undefined, online: { platform: '直播' }, expectedVisitors: 99 };
    expect(aField(field('expected-visitors'), online).note).toContain('不少于 100 人');
  });
});

describe('the details', () => {
  const parts = [
    { id: 'time', name: '时间' },
    { id: 'flow', name: '流程' },
    { id: 'contact', name: '联系方式' },
  ];
  const details = { id: 'details', name: '活动详情', parts };

  test('are the parts of the guide in its order, with the text where only a text can tell', () => {
    const told = aField(details, { details: '先看再问。', contact: { office: '市科协', phones: ['0954-2088400'] } });
    expect([told.state, copied(told), told.note]).toEqual([
      'ready',
      ['时间：9月17日（周日）09:00–11:30\n先看再问。\n联系方式：市科协 0954-2088400'],
      '正文里要写到流程。',
    ]);
  });

  test('name the parts that are not there', () => {
    expect(aField(details, { details: '先看再问。' })).toMatchObject({
      state: 'check',
      note: '还没有联系方式。正文里要写到流程。',
    });
  });

  test('are missing without a text', () => {
    expect(aField(details).state).toBe('missing');
  });

  test('of MDX are its body', () => {
    expect(copied(aField({ id: 'details', name: '活动详情' }, { body: '先看再问。' }))).toEqual(['先看再问。']);
  });
});

describe('what comes afterwards', () => {
  const photos = { id: 'photos', name: '活动图片', afterwards: true };

  test('photos wait for the end, and are missing from then on', () => {
    expect(aField(photos, {}, { now: '2023-09-17T11:00+08:00' }).state).toBe('later');
    expect(aField(photos, {}, { now: '2023-09-17T11:30+08:00' }).state).toBe('missing');
  });

  test('videos need not be', () => {
    const videos = { id: 'videos', name: '活动视频', afterwards: true, optional: true };
    expect(aField(videos, {}, { now: '2023-10-01T00:00+08:00' }).state).toBe('empty');
  });

  test('of science workers the money stays with the platform', () => {
    expect(aField(field('science-workers')).state).toBe('missing');
    const known = { scienceWorkerCount: 5, scienceWorkers: [{ name: '讲解员', title: '馆员' }] };
    const answer = aField(field('science-workers'), known);
    expect([answer.state, copied(answer)]).toEqual(['check', ['参与人数：5', '名单：讲解员，馆员']]);
  });
});

test('a field that the program does not know is for a person to fill in', () => {
  expect(aField(field('mascot'))).toMatchObject({ state: 'check', note: '网站内容里没有这一栏，在平台上填。' });
  expect(aField(field('constructor')).state).toBe('check');
});

test('归口单位 of the campaign answers for its activities, unless an activity has its own', () => {
  const field = { id: 'channel', name: '归口单位' };
  const content = { campaign: aCampaign({ channel: { class: '市科协', unit: '固原市科学技术协会' } }) };
  expect(copied(aField(field, {}, { content }))).toEqual(['类别：市科协', '单位：固原市科学技术协会']);
  const channel = { class: '区县科协', unit: '西吉县科学技术协会' } as const;
  expect(copied(aField(field, { channel }, { content }))).toEqual(['类别：区县科协', '单位：西吉县科学技术协会']);
  expect(aField(field).note).toBe(
    '没有写归口单位：在 channel 里写 class（类别）和 unit（单位全称），各项活动一样的写在 campaign.json。',
  );
});
