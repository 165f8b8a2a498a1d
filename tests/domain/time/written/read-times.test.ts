import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/time/day.ts';
import { readTimes } from '#domain/time/written/read-times.ts';
import type { WrittenSession } from '#schemas/session.ts';
import { session as sessionSchema } from '#schemas/session.ts';
import { unreadable, ways } from './ways.ts';

const window = { from: '2025-09-01', to: '2025-09-30' };
const parts = { morning: 'am', afternoon: 'pm', evening: 'eve', 'whole-day': 'day' };

const short = (day: string) => (day.startsWith('2025-') ? day.slice(5) : day);
const joined = (texts: readonly (string | undefined)[]) => texts.filter(Boolean).join(' ');

type Of<Kind extends WrittenSession['kind']> = Extract<WrittenSession, { kind: Kind }>;

function timedText({ start, end = '' }: Of<'timed'>): string {
  const [day, endDay] = [start.slice(0, 10), end.slice(0, 10)];
  const other = endDay === '' || endDay === day ? '' : `${short(endDay)} `;
  return `${short(day)} ${start.slice(11, 16)}-${other}${end.slice(11, 16)}`;
}

const daysText = (session: Of<'all-day'>): string => {
  const { from, to = from, opens, closes = '', lastEntry, part, closedWeekdays, closedOn, hours } = session;
  return joined([
    from === to ? short(from) : `${short(from)}..${short(to)}`,
    opens && `${opens}-${closes}`,
    part && parts[part],
    lastEntry && `<${lastEntry}`,
    closedWeekdays && `x${closedWeekdays.join('')}`,
    closedOn && `-${closedOn.map(short).join()}`,
    ...(hours ?? []).map((each) => `${each.weekdays?.join('')}=${each.opens}-${each.closes ?? ''}`),
  ]);
};

const weeklyText = ({ from, to, weekdays, starts, ends = '', part, except }: Of<'weekly'>): string =>
  joined([
    `weekly ${short(from)}..${short(to)} ${weekdays.join('')}`,
    starts && `${starts}-${ends}`,
    part && parts[part],
    except && `-${except.map(short).join()}`,
  ]);

function timeOf(session: WrittenSession): string {
  switch (session.kind) {
    case 'timed':
      return timedText(session);
    case 'all-day':
      return daysText(session);
    case 'weekly':
      return weeklyText(session);
    case 'partial':
      return `~${session.date}`;
    case 'tba':
      return 'tba';
    default:
      return session satisfies never;
  }
}

function readAs(text: string): string {
  const reading = readTimes(text, window);
  if (reading.kind === 'unreadable') return 'unreadable';
  const sessions = reading.sessions.map((session) =>
    joined([timeOf(session), session.title, session.status, session.note && `“${session.note}”`]),
  );
  return sessions.join(' | ') + (reading.questions.length > 0 ? ' ?' : '');
}

test.each(ways)('“%s”', (text, value) => {
  expect(readAs(text)).toBe(value);
});

test.each(unreadable)('“%s” is asked about as a whole', (text) => {
  expect(readTimes(text, window)).toEqual({ kind: 'unreadable', text });
});

const aDay = fc.integer({ min: 0, max: 3652 }).map((count) => addDays('2020-01-01', count));
const dash = fc.constantFrom('-', '—', '——', '－', '–', '～', '~', '至', '到', ' - ', ' 至 ');
const print = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
const isSameMonth = (from: string, to: string) => from.slice(0, 7) === to.slice(0, 7);

/** The ways in which notices write a range. */
const ranges: Readonly<Record<string, (from: string, to: string, dash: string) => string>> = {
  'with years': (from, to, dash) => `${from.slice(0, 4)}年${print(from)}${dash}${to.slice(0, 4)}年${print(to)}`,
  'in digits': (from, to, dash) => `${from}${dash}${to}`,
  'with dots': (from, to, dash) => `${from.replaceAll('-', '.')}${dash}${to.replaceAll('-', '.')}`,
  shortest: (from, to, dash) =>
    isSameMonth(from, to)
      ? `${from.slice(0, 4)}年${print(from).slice(0, -1)}${dash}${Number(to.slice(8))}日`
      : `${from.slice(0, 4)}年${print(from)}${dash}${to.slice(0, 4)}年${print(to)}`,
};
const fullWidth = (text: string) => text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

test.each(Object.entries(ranges))('a range that is written %s reads as what it was', (_, way) => {
  fc.assert(
    fc.property(aDay, fc.nat(60), dash, fc.boolean(), (from, length, between, isWide) => {
      const to = addDays(from, length);
      const text = way(from, to, between);
      const session = length === 0 ? { kind: 'all-day', from } : { kind: 'all-day', from, to };
      expect(readTimes(isWide ? fullWidth(text) : text, window)).toMatchObject({ sessions: [session] });
    }),
    { seed: 20230917 },
  );
});

const hour = fc.integer({ min: 0, max: 23 });
const minute = fc.constantFrom('00', '05', '30', '45');
const two = (value: number) => String(value).padStart(2, '0');

/** The ways in which notices write an hour after six. */
const hours: Readonly<Record<string, (hour: number, minute: string) => string>> = {
  'in digits': (of, minute) => `${of}:${minute}`,
  'with two digits': (of, minute) => `${two(of)}:${minute}`,
  'with 点': (of, minute) => (minute === '00' ? `${of}点` : minute === '30' ? `${of}点半` : `${of}点${minute}分`),
  'with 时': (of, minute) => `${of}时${minute === '00' ? '' : `${minute}分`}`,
  'by the part of the day': (of, minute) =>
    `${of < 12 ? '上午' : of < 18 ? '下午' : '晚上'}${of < 13 ? of : of - 12}:${minute}`,
};

test.each(Object.entries(hours))('hours that are written %s read as what they were', (_, way) => {
  fc.assert(
    fc.property(hour, minute, hour, minute, (from, fromMinute, to, toMinute) => {
      const [start, end] = [`${two(from)}:${fromMinute}`, `${two(to)}:${toMinute}`];
      fc.pre(start < end);
      expect(readTimes(`2025年9月20日${way(from, fromMinute)}—${way(to, toMinute)}`, window)).toMatchObject({
        sessions: [{ kind: 'timed', start: `2025-09-20T${start}+08:00`, end: `2025-09-20T${end}+08:00` }],
      });
    }),
    { seed: 20230917 },
  );
});

const pieces =
  '9 17 31 0 2023 年 月 日 - . : ; 、 上午 晚 中旬 至 每周六 次日 起 （ ） 共三场 取消 除外 周一闭馆'.split(' ');

test('whatever is written, it is read as days that exist or quoted', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fc.constantFrom(...pieces, ' ')).map((some) => some.join('')),
      ),
      (text) => {
        const found = readTimes(text, window);
        if (found.kind === 'unreadable') expect(found.text).toBe(text);
        const sessions = found.kind === 'read' ? found.sessions : [];
        for (const each of sessions) expect(sessionSchema.safeParse(each).error?.issues).toBeUndefined();
      },
    ),
    { seed: 20230917, numRuns: 1000 },
  );
});

test('working days around a festival whose days off are not announced are asked about', () => {
  const september = { from: '2024-09-15', to: '2024-09-25' };
  const text = '9月15日至25日，工作日9:00-16:30';
  expect(readTimes(text, september)).toMatchObject({ questions: ['“工作日”里有中秋假期：放假是哪几天？'] });
  expect(readTimes('9月15日至25日9:00-16:30（中秋放假）', september)).toMatchObject({ kind: 'unreadable' });
  const holidayOf = (day: string) =>
    day === '2024-10-01' || day === '2024-09-17' ? ({ kind: 'off', name: '节' } as const) : undefined;
  expect(readTimes(text, { ...september, holidayOf })).toMatchObject({
    questions: [],
    sessions: [{ kind: 'weekly', except: ['2024-09-17'] }],
  });
  expect(readTimes('9月15日至25日9:00-16:30（中秋放假）', { ...september, holidayOf })).toMatchObject({
    sessions: [{ kind: 'all-day', closedOn: ['2024-09-17'] }],
  });
});

test('days of the campaign are told by its name where its own days say which they are', () => {
  const week = { from: '2024-09-16', to: '2024-09-22' };
  const days = { from: '2024-09-15', to: '2024-09-25' };
  const day = { from: '2024-09-21', to: '2024-09-21' };
  const startOf = (text: string, window: typeof week) => {
    const reading = readTimes(text, window);
    const [session] = reading.kind === 'read' ? reading.sessions : [];
    return session?.kind === 'timed' ? session.start.slice(5, 16) : reading.kind;
  };
  expect(startOf('科普周首日9:00', week)).toBe('09-16T09:00');
  expect(startOf('活动周最后一天9:00', week)).toBe('09-22T09:00');
  expect(startOf('科普日首日9:00', days)).toBe('09-15T09:00');
  expect(startOf('科普日那周的周四9:00', week)).toBe('09-19T09:00');
  expect(startOf('科普日当周周四9:00', day)).toBe('09-19T09:00');
  expect(startOf('科普日当天9:00', day)).toBe('09-21T09:00');
  expect(startOf('科普日当天9:00', days)).toBe('unreadable');
  expect(startOf('科普日那周的周四9:00', days)).toBe('unreadable');
  expect(startOf('活动周首日9:00', days)).toBe('unreadable');
});
