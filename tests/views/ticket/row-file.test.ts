import { describe, expect, test } from 'vitest';
import { keptPieces } from '#domain/rows/kept-words.ts';
import type { RowFile } from '#domain/rows/row-file.ts';
import { bookingWayOf, offerOfRow, stateOfRow, turnsOfRow } from '#domain/rows/row-state.ts';
import { type Row, rowsOf } from '#domain/rows/rows.ts';
import { writeFacets } from '#domain/schedule/facets.ts';
import { isContinuing, isFirstDay, occurrencesOf, undatedSessions } from '#domain/schedule/occurrences.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { bookingWords } from '#views/ticket/booking-words.ts';
import { rowFile } from '#views/ticket/row-file.ts';
import { watchedState } from '#views/ticket/status-words.ts';
import { occurrenceTicketNow, sessionTicketNow, type TicketNow } from '#views/ticket/ticket-now.ts';
import { anActivity, anAllDaySession, aTimedSession, aVenue, aWeeklySession } from '../../builders.ts';
import { aViewContext } from '../../site-builders.ts';

type Overrides = Parameters<typeof anActivity>[0];

const booking = {
  needed: true,
  url: 'https://book.example/',
  opens: '2023-09-10T08:00+08:00',
  closes: '2023-09-16T18:00+08:00',
};
const exhibition = anAllDaySession({ from: '2023-09-16', to: '2023-09-22', opens: '09:00', closes: '17:00' });
const off = { status: 'cancelled', reason: '大风' } as const;

/** An activity of each kind of time, place, booking and state. */
const kinds: Readonly<Record<string, Overrides>> = {
  sitting: { topic: '航天', audiences: ['亲子', '老年人'], highlight: true },
  booked: { booking },
  'booked-by-phone': { booking: { needed: true, phone: '0954-2072510' } },
  waiting: { booking: { ...booking, waitingList: 'yes' }, sessions: [aTimedSession({ status: 'full' })] },
  called: { sessions: [aTimedSession({ title: '第二讲', note: '带上放大镜' }), aTimedSession(off)] },
  postponed: {
    sessions: [
      aTimedSession({
        status: 'postponed',
        reason: '下雨',
        previously: { start: '2023-09-15T09:00+08:00', end: '2023-09-15T10:00+08:00' },
      }),
    ],
  },
  night: { sessions: [aTimedSession({ start: '2023-09-17T19:00+08:00', end: '2023-09-18T07:30+08:00' })] },
  days: { sessions: [aTimedSession({ start: '2023-09-17T19:00+08:00', end: '2023-09-20T07:30+08:00' })] },
  open: { sessions: [aTimedSession({ end: undefined })] },
  exhibition: {
    sessions: [{ ...exhibition, closedWeekdays: ['周一'], hours: [{ weekdays: ['周三'], closes: '20:00' }] }],
  },
  'last-entry': { sessions: [{ ...exhibition, to: '2023-09-16', lastEntry: '16:30' }] },
  evening: { sessions: [anAllDaySession({ part: 'evening' })] },
  weekly: { sessions: [aWeeklySession()] },
  partial: { sessions: [{ kind: 'partial', date: '2023-09-下旬', status: 'scheduled' }] },
  tba: { sessions: [{ kind: 'tba', status: 'scheduled' }] },
  closed: { admission: { to: 'members', note: '本校师生' }, ages: { from: 8 } },
  online: { venue: undefined, online: { platform: '视频号', url: 'https://live.example/' } },
  untold: { booking: undefined, sample: true, audiences: [] },
  moved: { changes: [{ on: '2023-09-10', kind: 'moved', note: '改到文化馆' }] },
};
const activities = Object.entries(kinds).map(([id, overrides]) => anActivity({ ...overrides, id }));
const venues = [aVenue({ point: { lng: 106.28, lat: 36.01, crs: 'gcj02' } })];
const contextAt = (now: Instant): ViewContext => ({ ...aViewContext({ activities, venues }), now });

/** What travels: text. */
const sent = (context: ViewContext): RowFile => JSON.parse(JSON.stringify(rowFile(context)));

const built = contextAt(Date.parse('2023-09-01T08:00+08:00'));
const rows = rowsOf(sent(built));
const unmarked = (text: string) => keptPieces(text).join('');
const saidOf = (row: Row, now: Instant) => {
  const { session } = row;
  const way = bookingWayOf(row, now);
  const opens = offerOfRow(row, now) === 'booking-not-open' && session.booking?.note;
  return {
    key: session.key,
    title: session.title.map(unmarked) as readonly string[],
    label: unmarked(session.label),
    starts: row.starts,
    when: row.when,
    about: [row.days, session.place, session.audience].filter(Boolean).map(unmarked).join('　'),
    admission: unmarked(session.admission),
    notes: [...session.notes, ...(opens ? [opens] : []), ...row.notes].map(unmarked),
    was: unmarked(session.was),
    state: watchedState(stateOfRow(row, now), session.watched),
    booking: way && { href: way.href, label: bookingWords[way.way] },
    off: row.cancelled,
    sample: session.sample,
    facets: writeFacets(row.facets),
    picture: `${session.type} ${session.topic} ${session.activity}`,
  };
};

const wantedOf = (ticket: TicketNow, hasDay: boolean): ReturnType<typeof saidOf> => ({
  key: ticket.marks.key ?? '',
  title: ticket.title,
  label: ticket.label,
  starts: ticket.starts ?? '',
  when: ticket.when,
  about: [hasDay ? ticket.day : '', ticket.place, ticket.audience].filter(Boolean).join('　'),
  admission: ticket.admission ?? '',
  notes: [...ticket.notes],
  was: ticket.was ?? '',
  state: ticket.state,
  booking: ticket.booking as ReturnType<typeof saidOf>['booking'],
  off: ticket.off,
  sample: ticket.sample,
  facets: writeFacets(ticket.marks.facets ?? {}),
  picture: `${ticket.type.slug} ${ticket.topic} ${ticket.seed}`,
});

/** Each moment at which anything changes, and one before. */
const moments = [...new Set([built.now, ...rows.flatMap(turnsOfRow)])].sort((a, b) => a - b);

describe('a row of the file says what the ticket says, at each moment', () => {
  test('of a session on one of its days', () => {
    for (const now of moments) {
      const context = contextAt(now);
      const tickets = occurrencesOf(context.site.activities).map((each) => occurrenceTicketNow(each, context));
      const wanted = tickets.map((ticket) => wantedOf(ticket, false));
      const said = rows.filter(({ kind }) => kind === 'day').map((row) => saidOf(row, now));
      expect(sorted(said)).toEqual(sorted(wanted));
    }
  });

  test('of a session that goes on for days, and of one without a day', () => {
    for (const now of moments) {
      const context = contextAt(now);
      const { activities: nodes } = context.site;
      const going = occurrencesOf(nodes).filter((each) => isContinuing(each) && isFirstDay(each));
      const undated = nodes.flatMap((node) => undatedSessions(node).map((session) => ({ node, session })));
      const tickets = [...going, ...undated].map(({ node, session }) => sessionTicketNow(node, session, context));
      const said = rows.filter(({ kind }) => kind !== 'day').map((row) => saidOf(row, now));
      expect(sorted(said)).toEqual(sorted(tickets.map((ticket) => wantedOf(ticket, true))));
    }
  });
});

test('a place is where its point is, in the system of Chinese maps', () => {
  expect(rows[0]?.session.points).toEqual([{ lng: 106.28, lat: 36.01 }]);
});

test('what is the same in many rows is there once', () => {
  const more = Array.from({ length: 50 }, (_, index) => anActivity({ id: `again-${index}`, sessions: [exhibition] }));
  const size = (count: number) => JSON.stringify(rowFile(aViewContext({ activities: more.slice(0, count) }))).length;
  expect((size(50) - size(10)) / 40).toBeLessThan(150);
});

const sorted = (said: readonly ReturnType<typeof saidOf>[]) =>
  said.toSorted((a, b) => (`${a.key} ${a.facets}` < `${b.key} ${b.facets}` ? -1 : 1));
