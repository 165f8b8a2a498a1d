import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import type { Session } from '#schemas/session.ts';
import { sessionTickets } from '#views/ticket/session-tickets.ts';
import { anActivity, anAllDaySession, aTimedSession, aWeeklySession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

function rows(...sessions: Session[]) {
  const context = aViewContext({ activities: [anActivity({ sessions, sample: true })] });
  return sessionTickets(element(context.site.activities), context);
}

test('a session is named by its day and keeps its hours', () => {
  expect(element(rows(aTimedSession())).ticket).toMatchObject({
    title: ['9月17日 周日'],
    starts: '09:00',
    when: '至 11:30',
    hours: '09:00–11:30',
    day: undefined,
  });
});

test('the only session is called 场次, several are numbered in order of time', () => {
  expect(rows(aTimedSession()).map(({ ticket }) => ticket.label)).toEqual(['场次']);
  expect(rows(anAllDaySession(), aTimedSession()).map(({ ticket }) => [ticket.label, ...ticket.title])).toEqual([
    ['第 1 场', '9月17日 周日'],
    ['第 2 场', '9月18日 周一'],
  ]);
});

test('a session without a day is named by what is known, said once', () => {
  expect(element(rows({ kind: 'partial', date: '2023-09-中旬', status: 'scheduled' })).ticket).toMatchObject({
    title: ['9月中旬'],
    when: '',
    hours: '',
  });
});

test('a session has the picture of its first day in the window', () => {
  const days = rows(aTimedSession(), anAllDaySession({ from: '2023-09-20', to: '2023-09-22' })).map(({ day }) => day);
  expect(days).toEqual([
    { index: 0, count: 7 },
    { index: 3, count: 7 },
  ]);
});

test('a session outside the window, or without a day, has no picture of a day', () => {
  const days = rows(anAllDaySession({ from: '2023-09-24' }), { kind: 'tba', status: 'scheduled' });
  expect(days.map(({ day }) => day)).toEqual([undefined, undefined]);
});

test('no filter narrows the sessions of an activity: they carry no facets', () => {
  expect(element(rows(aTimedSession())).ticket.marks.facets).toBeUndefined();
});

test('what the page says of the whole activity is not said again of each session', () => {
  expect(element(rows(aTimedSession())).ticket).toMatchObject({ audience: '', sample: false });
});

describe('a weekly rule', () => {
  const cancelled = [{ on: '2023-09-17', reason: '大风' }];
  const weekly = aWeeklySession({ to: '2023-09-24', except: ['2023-09-16'], cancelled });

  test('is one row with its days, those that are cancelled with the reason', () => {
    const [row, ...others] = rows(weekly);
    expect(others).toEqual([]);
    expect(row?.ticket).toMatchObject({
      label: '每周',
      title: ['每周六、周日'],
      starts: '14:00',
      when: '至 16:00',
      day: '9月2日至24日，9月16日除外，9月17日取消，共 6 场',
      off: false,
    });
    expect(row?.dates.map(({ text, note }) => [text, note])).toEqual([
      ['9月2日 周六', undefined],
      ['9月3日 周日', undefined],
      ['9月9日 周六', undefined],
      ['9月10日 周日', undefined],
      ['9月17日 周日', '已取消：大风'],
      ['9月23日 周六', undefined],
      ['9月24日 周日', undefined],
    ]);
  });

  test('has the status of its next session, and ends with the last; scripts never call it running, nor save it', () => {
    const start = instantOf('2023-09-02T14:00+08:00');
    expect(element(rows(weekly)).ticket).toMatchObject({
      status: { text: '直接到场' },
      marks: { start, end: instantOf('2023-09-24T16:00+08:00'), hours: 'untold', key: undefined },
    });
  });

  test('is called by its name, other sessions by their number', () => {
    const labels = rows(aTimedSession(), { ...weekly, title: '观星' }).map(({ ticket }) => ticket.label);
    expect(labels).toEqual(['观星', '第 2 场']);
  });
});

test('a stage is called by its name', () => {
  const final: Session = { kind: 'tba', title: '决赛', status: 'scheduled' };
  const names = rows(aTimedSession({ title: '初赛' }), final).map(({ ticket }) => [ticket.label, ...ticket.title]);
  expect(names).toEqual([
    ['初赛', '9月17日 周日'],
    ['决赛', '时间待定'],
  ]);
});

test('hours that differ by day are a table, with the last entry and the closed days', () => {
  const session = anAllDaySession({
    ...{ to: '2023-09-30', opens: '09:00', closes: '17:00', lastEntry: '16:30', closedWeekdays: ['周一'] },
    hours: [{ weekdays: ['周五'], closes: '20:00' }],
  });
  const { hours, ticket } = element(rows(session));
  expect(hours).toEqual({
    rows: [
      { days: '平时', hours: '09:00–17:00', lastEntry: '16:30 停止入场' },
      { days: '周五', hours: '09:00–20:00', lastEntry: undefined },
    ],
    closed: ['周一不开放'],
  });
  expect(ticket.notes).toEqual([]);
});

test('a session says how it is booked where that differs between sessions', () => {
  const [morning, afternoon] = [
    { capacity: 40, capacityUnit: '组' },
    { capacity: 20, waitingList: 'yes' as const },
  ];
  const sessions = [aTimedSession({ booking: morning }), anAllDaySession({ booking: afternoon })];
  const notes = (booking: { needed: boolean; closes?: string }, ...all: Session[]) => {
    const context = aViewContext({ activities: [anActivity({ sessions: all, booking })] });
    return sessionTickets(element(context.site.activities), context).map(({ ticket }) => ticket.notes);
  };
  expect(notes({ needed: true, closes: '2023-09-16T18:00+08:00' }, ...sessions)).toEqual([
    ['9月16日 18:00 截止，40 组'],
    ['9月16日 18:00 截止，20 个名额，约满可以候补'],
  ]);
  expect(notes({ needed: true }, aTimedSession(), anAllDaySession())).toEqual([[], []]);
});

test('a session leads to its online address where the activity has several', () => {
  const [first, second] = ['https://live.example/1', 'https://live.example/2'].map((url) => ({
    platform: '视频号',
    url,
  }));
  const links = (...sessions: Session[]) => rows(...sessions).map((row) => row.links.map(({ href }) => href));
  expect(links(aTimedSession({ online: first }), anAllDaySession({ online: second }))).toEqual([
    ['https://live.example/1'],
    ['https://live.example/2'],
  ]);
  expect(links(aTimedSession({ online: first }), anAllDaySession({ online: first }))).toEqual([[], []]);
});
