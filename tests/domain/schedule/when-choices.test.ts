import { describe, expect, test } from 'vitest';
import { type DayAhead, whenChoices } from '#domain/schedule/when-choices.ts';
import { instantAt, instantOf } from '#domain/time/instant.ts';

/** Sunday 17 to Saturday 23 September, each from nine to five. */
const week = [17, 18, 19, 20, 21, 22, 23].map((day) => dayAhead(`2023-09-${day}`));

function dayAhead(day: string, evening?: string): DayAhead {
  const until = instantAt(day, evening ?? '17:00');
  return { day, until, evening: evening === undefined ? undefined : until };
}

const said = (days: readonly DayAhead[], now: string) =>
  whenChoices(days, instantOf(`2023-09-${now}+08:00`)).map(({ kind, chosen }) =>
    [kind === 'day' ? '' : kind, ...(chosen.day ?? []).map((day) => day.slice(8)), ...(chosen.part ?? [])]
      .filter(Boolean)
      .join(' '),
  );

describe('a visitor can ask for', () => {
  test('the days that there are, before them', () => {
    expect(said(week, '10T10:00')).toEqual(['17', '18', '19', '20', '21', '22', '23']);
  });

  test('today, tomorrow and the weekend, then the other days', () => {
    expect(said(week, '20T10:00')).toEqual(['today 20', 'tomorrow 21', 'weekend 23', '22']);
  });

  test('the evening of today, until it is over', () => {
    const days = [dayAhead('2023-09-20', '21:00'), dayAhead('2023-09-21', '21:00')];
    expect(said(days, '20T20:59')).toEqual(['today 20', 'tonight 20 evening', 'tomorrow 21']);
    expect(said(days, '20T21:00')).toEqual(['tomorrow 21']);
  });

  test('the weekend as long as it is more than today or tomorrow', () => {
    const days = ['2023-09-22', '2023-09-23', '2023-09-24'].map((day) => dayAhead(day));
    expect(said(days, '22T10:00')).toEqual(['today 22', 'tomorrow 23', 'weekend 23 24', '24']);
    expect(said(days, '23T10:00')).toEqual(['today 23', 'tomorrow 24', 'weekend 23 24']);
    expect(said(days, '24T10:00')).toEqual(['today 24']);
    expect(said(days.slice(0, 2), '22T10:00')).toEqual(['today 22', 'tomorrow 23']);
  });

  test('nothing that is over, and nothing once everything is', () => {
    expect(said(week, '22T17:00')).toEqual(['tomorrow 23']);
    expect(said(week, '23T17:00')).toEqual([]);
  });
});
