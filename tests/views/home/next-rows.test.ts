import { expect, test } from 'vitest';
import { occurrencesOf } from '#domain/schedule/occurrences.ts';
import { instantOf } from '#domain/time/instant.ts';
import { nextRows } from '#views/home/next-rows.ts';
import { anActivity, anAllDaySession, aTimedSession } from '../../builders.ts';
import { aCampaignSite } from '../../site-builders.ts';
import { shownAt } from '../../told-first.ts';

const day = '2023-09-18';
const at = (hour: number) => instantOf(`${day}T${String(hour).padStart(2, '0')}:30+08:00`);

/** Sittings of an hour from 8 on, several at each, and an exhibition of several days. */
function dayOf(count: number) {
  const clock = (hour: number) => `${day}T${String(hour).padStart(2, '0')}:00+08:00`;
  const sittings = Array.from({ length: count }, (_, index) => {
    const hour = 8 + (index % 12);
    return anActivity({
      id: `at-${hour}-${index}`,
      sessions: [aTimedSession({ start: clock(hour), end: clock(hour + 1) })],
    });
  });
  const exhibition = anActivity({ id: 'on', sessions: [anAllDaySession({ from: '2023-09-17', to: '2023-09-20' })] });
  const { activities } = aCampaignSite({ activities: [exhibition, ...sittings] });
  return occurrencesOf(activities).filter((each) => each.day === day);
}

const few = dayOf(8);
const hours = Array.from({ length: 16 }, (_, index) => index + 7);
const idsAt = (rows: ReturnType<typeof nextRows>, hour: number) =>
  shownAt(rows, at(hour)).map(({ occurrence }) => occurrence.node.id.replace(/-\d+$/u, ''));

test.each([
  ['before the first one, the first four', 7, ['at-8', 'at-9', 'at-10', 'at-11']],
  ['an hour later, the same, as none is over', 8, ['at-8', 'at-9', 'at-10', 'at-11']],
  ['at noon, what is on and ahead', 12, ['at-12', 'at-13', 'at-14', 'at-15']],
  ['then what goes on for several days', 14, ['at-14', 'at-15', 'on']],
  ['in the end the last ones stay', 20, ['at-13', 'at-14', 'at-15', 'on']],
])('a day has %s', (_, hour, wanted) => {
  expect(idsAt(nextRows(few, day, at(6)), hour)).toEqual(expect.arrayContaining(wanted));
  expect(idsAt(nextRows(few, day, at(6)), hour)).toHaveLength(4);
});

test.each([3, 8, 60])('of %i sittings a page tells at each hour what a page tells that is built then', (count) => {
  const occurrences = dayOf(count);
  const early = nextRows(occurrences, day, at(6));
  expect(early.length).toBeLessThanOrEqual(20);
  for (const hour of hours)
    expect(idsAt(early, hour), `${hour}`).toEqual(idsAt(nextRows(occurrences, day, at(hour)), hour));
});
