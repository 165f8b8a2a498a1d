import { describe, expect, test } from 'vitest';
import {
  hasEnded,
  isBookable,
  isCancelled,
  isChange,
  isOver,
  isPostponed,
  isWaitable,
  offerOf,
} from '#domain/activity/offer.ts';
import type { SessionTime } from '#domain/schedule/session-time.ts';
import { instantOf } from '#domain/time/instant.ts';
import type { Session } from '#schemas/session.ts';
import { anAllDaySession, aTimedSession } from '../../builders.ts';
import { anActivityNode, element } from '../../site-builders.ts';

/** 17 September, 09:00 to 11:30. */
const sitting = aTimedSession();
const tba: Session = { kind: 'tba', status: 'scheduled' };
const middleOfMonth: Session = { kind: 'partial', date: '2023-09-中旬', status: 'scheduled' };
const cancelled = aTimedSession({ status: 'cancelled', reason: '大风' });
const postponed = aTimedSession({ status: 'postponed', reason: '下雨' });

type Booking = NonNullable<Parameters<typeof anActivityNode>[0]>['booking'];

const sessionOf = (session: Session, booking: Booking = { needed: false }) =>
  element(anActivityNode({ sessions: [session], booking }).sessions);
const offer = (session: Session, booking: Booking = { needed: false }, now = '2023-09-16T08:00+08:00') =>
  offerOf(sessionOf(session, booking), {}, instantOf(now));

describe('what can be done about a session', () => {
  test('one that needs no booking is free to come to', () => {
    expect(offer(sitting)).toBe('free');
  });

  test('one of which nobody said whether to book is not free to come to', () => {
    const session = element(anActivityNode({ sessions: [sitting], booking: undefined }).sessions);
    expect(offerOf(session, {}, instantOf('2023-09-16T08:00+08:00'))).toBe('untold');
  });

  test('one that is not for the public is never free to come to', () => {
    const admission = { to: 'members', note: '本校师生' } as const;
    expect(offerOf(sessionOf(sitting), { admission }, instantOf('2023-09-16T08:00+08:00'))).toBe('closed-group');
  });

  test('one whose booking opens later cannot be booked before', () => {
    const booking = { needed: true, opens: '2023-09-12T12:00+08:00' };
    expect(offer(sitting, booking, '2023-09-12T11:59+08:00')).toBe('booking-not-open');
    expect(offer(sitting, booking, '2023-09-12T12:00+08:00')).toBe('bookable');
  });

  test('one that needs booking can be booked, until booking closes', () => {
    const booking = { needed: true, closes: '2023-09-15T18:00+08:00' };
    expect(offer(sitting, booking, '2023-09-15T17:59+08:00')).toBe('bookable');
    expect(offer(sitting, booking, '2023-09-15T18:00+08:00')).toBe('booking-closed');
  });

  test('one whose booking has no times needs booking, which nobody said is open, until it is over', () => {
    expect(offer(sitting, { needed: true }, '2023-09-17T11:29+08:00')).toBe('to-book');
    expect(offer(sitting, { needed: true }, '2023-09-17T11:30+08:00')).toBe('ended');
  });

  test('one whose day is not known is to be announced, whether it needs booking or not', () => {
    expect([offer(tba), offer(middleOfMonth), offer(tba, { needed: true })]).toEqual(['tba', 'tba', 'tba']);
  });

  test('one that is full says so, though booking is open', () => {
    expect(offer(aTimedSession({ status: 'full' }), { needed: true })).toBe('full');
  });

  test('a postponed one says so until it is over', () => {
    expect(offer(postponed)).toBe('postponed');
    expect(offer(postponed, { needed: false }, '2023-09-18T08:00+08:00')).toBe('ended');
  });

  test('a cancelled one says so for ever', () => {
    expect(offer(cancelled, { needed: true }, '2023-10-01T08:00+08:00')).toBe('cancelled');
  });
});

describe('booking', () => {
  const open = (session: Session, now = '2023-09-16T08:00+08:00', booking: Booking = { needed: true }) =>
    isBookable(sessionOf(session, booking), instantOf(now));

  test('is open for a postponed session at its new time', () => {
    expect(open(postponed)).toBe(true);
  });

  test('is not open for what is cancelled, full, over or without a day', () => {
    expect([open(cancelled), open(aTimedSession({ status: 'full' })), open(tba), open(middleOfMonth)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(open(sitting, '2023-09-17T12:00+08:00')).toBe(false);
  });

  test('has a waiting list for what is full, where one is told', () => {
    const waitable = (waitingList: 'yes' | 'no', session = aTimedSession({ status: 'full' })) =>
      isWaitable(sessionOf(session, { needed: true, waitingList }), instantOf('2023-09-16T08:00+08:00'));
    expect([waitable('yes'), waitable('no'), waitable('yes', sitting)]).toEqual([true, false, false]);
  });

  test('is not open where none is needed', () => {
    expect(open(sitting, '2023-09-16T08:00+08:00', { needed: false })).toBe(false);
  });
});

describe('the end of a session', () => {
  const ended = (time: SessionTime, now: string) => hasEnded(time, instantOf(now));

  test('an exhibition has ended when it closes on its last day', () => {
    const { time } = sessionOf(anAllDaySession({ from: '2023-09-17', to: '2023-09-18', closes: '17:00' }));
    expect(ended(time, '2023-09-18T16:59+08:00')).toBe(false);
    expect(ended(time, '2023-09-18T17:00+08:00')).toBe(true);
  });

  test('what is known to a third of a month has ended when the third is over', () => {
    const time: SessionTime = { kind: 'partial', date: '2023-09-中旬' };
    expect(ended(time, '2023-09-20T23:59+08:00')).toBe(false);
    expect(ended(time, '2023-09-21T00:00+08:00')).toBe(true);
  });

  test('what is to be announced never has', () => {
    expect(ended({ kind: 'tba' }, '2033-01-01T00:00+08:00')).toBe(false);
  });
});

describe('an activity', () => {
  test('is cancelled when all of its sessions are', () => {
    expect(isCancelled(anActivityNode({ sessions: [cancelled, cancelled] }))).toBe(true);
    expect(isCancelled(anActivityNode({ sessions: [cancelled, sitting] }))).toBe(false);
  });

  test('is postponed when some session is', () => {
    expect(isPostponed(anActivityNode({ sessions: [sitting, postponed] }))).toBe(true);
    expect(isPostponed(anActivityNode({ sessions: [sitting, cancelled] }))).toBe(false);
    expect(isPostponed(anActivityNode({ sessions: [cancelled] }))).toBe(false);
  });

  test('is over when each of its sessions has ended or is cancelled', () => {
    const later = aTimedSession({ start: '2023-09-20T09:00+08:00', end: '2023-09-20T10:00+08:00' });
    const at = instantOf('2023-09-18T08:00+08:00');
    expect(isOver(anActivityNode({ sessions: [sitting, { ...later, status: 'cancelled' }] }), at)).toBe(true);
    expect(isOver(anActivityNode({ sessions: [sitting, later] }), at)).toBe(false);
    expect(isOver(anActivityNode({ sessions: [sitting, tba] }), at)).toBe(false);
  });
});

test('what a visitor must hear who knew the session before is that it is off or at another time', () => {
  const offers = ['cancelled', 'ended', 'postponed', 'full', 'tba', 'booking-closed', 'bookable', 'free'] as const;
  expect(offers.filter(isChange)).toEqual(['cancelled', 'postponed']);
});
