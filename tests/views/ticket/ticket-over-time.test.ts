import { describe, expect, test } from 'vitest';
import { occurrencesOf } from '#domain/schedule/occurrences.ts';
import { instantOf } from '#domain/time/instant.ts';
import { nameAt, writeNames } from '#domain/time/moments.ts';
import { statusWords } from '#views/ticket/status-words.ts';
import { activityTicket, occurrenceTicket, sessionTicket } from '#views/ticket/ticket.ts';
import type { TicketView } from '#views/ticket/ticket-over-time.ts';
import { anActivity, anAllDaySession, aTimedSession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

type Overrides = Parameters<typeof anActivity>[0];

const booking = {
  needed: true,
  url: 'https://book.example/',
  opens: '2023-09-10T08:00+08:00',
  closes: '2023-09-16T18:00+08:00',
};
const instant = (time: string) => instantOf(`2023-09-${time}+08:00`);
const contextOf = (overrides: Overrides, now = '03T08:00') =>
  aViewContext({ activities: [anActivity(overrides)] }, { now: `2023-09-${now}+08:00` });

function rowOf(overrides: Overrides, now?: string): TicketView {
  const context = contextOf(overrides, now);
  const node = element(context.site.activities);
  return sessionTicket(node, element(node.sessions), context);
}

/** What a script says at a moment of a row that was built before everything. */
const saidAt = (row: TicketView, time: string) => nameAt(writeNames(row.states), instant(time));

const valueAt = <T>(
  moments: readonly { from: number | undefined; until: number | undefined; value: T }[],
  time: string,
) => moments.find(({ from, until }) => (from ?? 0) <= instant(time) && instant(time) < (until ?? Infinity))?.value;

describe('a row that was built long before', () => {
  test('says of booking, of the session and of its end what is true at each moment', () => {
    const row = rowOf({ booking });
    const times = ['09T12:00', '10T08:00', '16T17:59', '16T18:00', '17T09:00', '17T11:29', '17T11:30'];
    expect(times.map((time) => saidAt(row, time))).toEqual([
      'booking-not-open',
      'bookable',
      'bookable',
      'booking-closed',
      'booking-closed',
      'booking-closed',
      'ended',
    ]);
    expect(times.map((time) => valueAt(row.bookings, time)?.label)).toEqual([
      undefined,
      '预约',
      '预约',
      ...Array.from({ length: 4 }),
    ]);
  });

  test('says that a session is on, and only that it began while its end is not told', () => {
    const free = { booking: { needed: false } };
    expect(saidAt(rowOf(free), '17T10:00')).toBe('running');
    expect(saidAt(rowOf({ ...free, sessions: [aTimedSession({ end: undefined })] }), '17T10:00')).toBe('started');
  });

  test('never says of an exhibition of several days, or of a day without hours, that it is on', () => {
    const free = { booking: { needed: false } };
    const days = anAllDaySession({ from: '2023-09-17', to: '2023-09-20', opens: '09:00', closes: '17:00' });
    expect(saidAt(rowOf({ ...free, sessions: [days] }), '18T10:00')).toBe('free');
    expect(saidAt(rowOf({ ...free, sessions: [anAllDaySession()] }), '18T10:00')).toBe('free');
  });

  test('says of one day of an exhibition that it is on, and over in the evening', () => {
    const days = anAllDaySession({ from: '2023-09-17', to: '2023-09-20', opens: '09:00', closes: '17:00' });
    const context = contextOf({ sessions: [days], booking: { needed: false } });
    const [first] = occurrencesOf(context.site.activities).map((each) => occurrenceTicket(each, context));
    expect(['17T08:00', '17T10:00', '17T17:00'].map((time) => first && saidAt(first, time))).toEqual([
      'free',
      'running',
      'ended',
    ]);
  });

  test('shows the next session of an activity as each one ends', () => {
    const second = aTimedSession({ start: '2023-09-18T14:00+08:00', end: '2023-09-18T16:00+08:00' });
    const context = contextOf({ sessions: [aTimedSession(), second] });
    const row = activityTicket(element(context.site.activities), context);
    expect(['17T08:00', '17T12:00'].map((time) => valueAt(row.stubs, time)?.starts)).toEqual(['09:00', '14:00']);
    expect(valueAt(row.texts, '17T12:00')?.about).toContain('9月18日 周一，共 2 场');
  });

  test('says what a row says that is built at that moment', () => {
    const built = rowOf({ booking });
    for (const time of ['10T07:59', '10T08:00', '16T18:00', '17T10:00', '17T11:30', '30T08:00']) {
      const then = rowOf({ booking }, time);
      expect([time, saidAt(built, time)]).toEqual([time, then.state]);
      expect(valueAt(built.texts, time)).toEqual(then.texts[0].value);
    }
  });
});

describe('without script a row states what stays true', () => {
  test('when booking closes, or that it is needed, not that it is open', () => {
    expect(rowOf({ booking }, '12T08:00').lasting.text).toBe('9月16日 18:00 截止预约');
    expect(rowOf({ booking }, '09T08:00')).toMatchObject({
      lasting: { text: '需要预约' },
      notes: ['9月10日 08:00 开始预约'],
    });
    expect(rowOf({ booking: { needed: true } }).lasting.text).toBe('需要预约');
  });

  test('nothing of what is on at the moment of the build', () => {
    expect(rowOf({ booking: { needed: false } }, '17T10:00').lasting).toEqual(statusWords.free);
  });

  test('that it is over, once it is', () => {
    expect(rowOf({ booking }, '17T12:00').lasting).toEqual(statusWords.ended);
  });
});
