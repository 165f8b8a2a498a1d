import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Occurrence, occurrencesOf } from '#domain/schedule/occurrences.ts';
import { layOutTimetable, type Timetable } from '#domain/schedule/timetable.ts';
import type { Session } from '#schemas/session.ts';
import { anActivity, anAllDaySession, aTimedSession, aVenue } from '../../builders.ts';
import { aCampaignSite, element } from '../../site-builders.ts';

const venues = [aVenue(), aVenue({ id: 'library' })];
const hours = (start: string, end: string) =>
  aTimedSession({ start: `2023-09-18T${start}+08:00`, end: `2023-09-18T${end}+08:00` });

type Place = Pick<Parameters<typeof anActivity>[0] & object, 'venue' | 'room' | 'online'>;

function laidOut(...activities: readonly (readonly [id: string, session: Session, place?: Place])[]): Timetable {
  const entries = activities.map(([id, session, place = {}]) => anActivity({ id, sessions: [session], ...place }));
  return layOutTimetable(occurrencesOf(aCampaignSite({ activities: entries, venues }).activities));
}

const noVenue: Place = { venue: undefined };
const online = { ...noVenue, online: { platform: '固原科普视频号' } };

const cells = ({ cells: all }: Timetable) =>
  all.map(({ occurrence, lane, start, end }) => `${occurrence.node.id}: lane ${lane}, ${start}–${end}`);

test('a sitting stands at its half-hours after nine', () => {
  expect(cells(laidOut(['talk', hours('10:30', '12:30')]))).toEqual(['talk: lane 0, 3–7']);
});

test('a sitting that begins or ends within a half-hour takes all of it', () => {
  expect(cells(laidOut(['talk', hours('10:10', '12:40')]))).toEqual(['talk: lane 0, 2–8']);
});

test('a sitting in several venues has a cell in the row of each', () => {
  const places = [{ venue: 'museum-square' }, { venue: 'library' }];
  const grid = laidOut(['talk', { ...hours('10:00', '12:00'), places }]);
  expect(cells(grid)).toEqual(['talk: lane 0, 2–6', 'talk: lane 1, 2–6']);
  expect(grid.cells.map(({ isCopy }) => isCopy)).toEqual([false, true]);
});

test('a place in words has a row of its own, one for all sittings there, also beside venues', () => {
  const temple: Place = { venue: undefined, room: '富顺文庙' };
  const places = [{ venue: 'library' }, { room: '仙市古镇' }];
  const { rows } = laidOut(
    ['a', hours('10:00', '12:00'), temple],
    ['b', hours('13:00', '15:00'), { ...temple, online: { platform: '视频号' } }],
    ['c', { ...hours('10:00', '12:00'), places }],
  );
  expect(rows.map(({ place, lanes }) => [place.kind, place.kind === 'words' && place.words, lanes])).toEqual([
    ['words', '富顺文庙', 1],
    ['venue', false, 1],
    ['words', '仙市古镇', 1],
  ]);
});

test('a sitting that ends the next morning lasts to the end of the grid', () => {
  const overnight = aTimedSession({ start: '2023-09-18T19:00+08:00', end: '2023-09-19T07:30+08:00' });
  expect(laidOut(['night', overnight])).toMatchObject({ toHour: 24, cells: [{ start: 20, end: 30 }] });
});

test('the day runs from nine to five when nothing is earlier or later', () => {
  expect(laidOut(['talk', hours('10:00', '11:00')])).toMatchObject({ fromHour: 9, toHour: 17 });
  expect(layOutTimetable([])).toEqual({ fromHour: 9, toHour: 17, rows: [], cells: [] });
});

test('the day runs from the whole hour of the first start to that of the last end', () => {
  expect(laidOut(['early', hours('07:30', '10:00')], ['late', hours('18:00', '20:30')])).toMatchObject({
    fromHour: 7,
    toHour: 21,
  });
});

test('the day runs to midnight for what crosses it', () => {
  const night = aTimedSession({ start: '2023-09-18T20:00+08:00', end: '2023-09-19T01:00+08:00' });
  const entries = [anActivity({ id: 'night', sessions: [night] })];
  const [evening] = occurrencesOf(aCampaignSite({ activities: entries }).activities);
  expect(layOutTimetable(evening ? [evening] : [])).toMatchObject({ toHour: 24, cells: [{ start: 22, end: 30 }] });
});

test('a short sitting is drawn an hour and a half wide', () => {
  expect(cells(laidOut(['short', hours('10:00', '10:20')]))).toEqual(['short: lane 0, 2–5']);
});

test('a short sitting at the end of the day keeps its width by beginning earlier', () => {
  expect(cells(laidOut(['short', hours('16:30', '17:00')]))).toEqual(['short: lane 0, 13–16']);
});

test('a sitting without hours takes the whole width', () => {
  expect(cells(laidOut(['open', anAllDaySession({ from: '2023-09-18' })]))).toEqual(['open: lane 0, 0–16']);
});

test.each([
  ['morning', '0–6', 17],
  ['afternoon', '6–16', 17],
  ['evening', '18–22', 20],
] as const)('a sitting known to its %s takes the width of that part', (part, columns, toHour) => {
  const timetable = laidOut(['half', anAllDaySession({ from: '2023-09-18', part })]);
  expect(cells(timetable)).toEqual([`half: lane 0, ${columns}`]);
  expect(timetable).toMatchObject({ fromHour: 9, toHour });
});

test('a sitting of which only the opening is known runs to the end of the day', () => {
  const opens = anAllDaySession({ from: '2023-09-18', opens: '13:00' });
  expect(cells(laidOut(['opens', opens]))).toEqual(['opens: lane 0, 8–16']);
});

test('the day is long enough for a sitting of which only a late opening is known', () => {
  const opens = anAllDaySession({ from: '2023-09-18', opens: '19:00' });
  const timetable = laidOut(['opens', opens]);
  expect(timetable).toMatchObject({ fromHour: 9, toHour: 21 });
  expect(cells(timetable)).toEqual(['opens: lane 0, 20–24']);
});

test('no day is longer than till midnight', () => {
  const opens = anAllDaySession({ from: '2023-09-18', opens: '23:30' });
  expect(laidOut(['opens', opens])).toMatchObject({ toHour: 24, cells: [{ start: 27, end: 30 }] });
});

test('sittings that overlap in one place take a lane each; a lane is used again when it is free', () => {
  const timetable = laidOut(
    ['a', hours('09:00', '11:00')],
    ['b', hours('10:00', '12:00')],
    ['c', hours('11:00', '13:00')],
  );
  expect(cells(timetable)).toEqual(['a: lane 0, 0–4', 'b: lane 1, 2–6', 'c: lane 0, 4–8']);
  expect(timetable.rows).toMatchObject([{ firstLane: 0, lanes: 2 }]);
});

test('sittings that overlap only because they are drawn wider than they last take a lane each', () => {
  expect(cells(laidOut(['a', hours('09:00', '09:30')], ['b', hours('09:30', '10:00')]))).toEqual([
    'a: lane 0, 0–3',
    'b: lane 1, 1–4',
  ]);
});

test('places have lanes of their own, in the order in which they first come', () => {
  const timetable = laidOut(
    ['a', hours('09:00', '11:00'), { venue: 'library' }],
    ['b', hours('09:30', '12:00')],
    ['c', hours('10:00', '12:00'), { venue: 'library' }],
  );
  expect(cells(timetable)).toEqual(['a: lane 0, 0–4', 'b: lane 2, 1–6', 'c: lane 1, 2–6']);
  expect(timetable.rows).toMatchObject([
    { place: { kind: 'venue', venue: { id: 'library' } }, firstLane: 0, lanes: 2 },
    { place: { kind: 'venue', venue: { id: 'museum-square' } }, firstLane: 2, lanes: 1 },
  ]);
});

test('what is online only and what has no place yet stand in rows of their own', () => {
  const timetable = laidOut(
    ['live', hours('09:00', '11:00'), online],
    ['somewhere', hours('09:30', '11:00'), noVenue],
    ['another-live', hours('12:00', '14:00'), online],
  );
  expect(timetable.rows).toEqual([
    { place: { kind: 'online' }, firstLane: 0, lanes: 1 },
    { place: { kind: 'unknown' }, firstLane: 1, lanes: 1 },
  ]);
});

test('what is in a hall and online too stands in the row of the hall', () => {
  const { rows } = laidOut(['both', hours('09:00', '11:00'), { online: { platform: '固原科普视频号' } }]);
  expect(element(rows).place.kind).toBe('venue');
});

test('whatever the hours, cells lie within the grid, are wide enough and never cover each other', () => {
  const time = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const sitting = fc.tuple(time, time).map((pair) => [...pair].sort((a, b) => a - b).map(clock));
  fc.assert(
    fc.property(fc.array(sitting, { maxLength: 12 }), (all) => {
      const {
        cells: laid,
        fromHour,
        toHour,
      } = laidOut(...all.map(([start = '', end = ''], index): [string, Session] => [`a${index}`, hours(start, end)]));
      const last = (toHour - fromHour) * 2;
      const taken = new Set<string>();
      for (const { lane, start, end } of laid) {
        expect(start >= 0 && end <= last && end - start >= 3).toBe(true);
        for (let column = start; column < end; column += 1) {
          expect(taken.has(`${lane} ${column}`)).toBe(false);
          taken.add(`${lane} ${column}`);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('cells stand in the order of the sittings', () => {
  const entries = [anActivity({ id: 'a' }), anActivity({ id: 'b', venue: 'library' }), anActivity({ id: 'c' })];
  const sittings: readonly Occurrence[] = occurrencesOf(aCampaignSite({ activities: entries, venues }).activities);
  expect(layOutTimetable(sittings).cells.map(({ occurrence }) => occurrence)).toEqual(sittings);
});
