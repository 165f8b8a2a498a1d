import { expect, test } from 'vitest';
import { hoursOn, isOpenOn, openDaysOf } from '#domain/schedule/opening.ts';

const rule = {
  ...{ from: '2023-09-18', to: '2023-09-26', opens: '09:00', closes: '17:00', lastEntry: '16:30' },
  special: [
    { weekdays: ['周五'], closes: '20:00' },
    { days: ['2023-09-22'], opens: '10:00' },
  ],
} as const;

test('an exhibition is open on each of its days but those on which it is closed', () => {
  expect(openDaysOf({ ...rule, to: '2023-09-20', closedWeekdays: ['周一'] })).toEqual(['2023-09-19', '2023-09-20']);
});

test('a day that is named as closed beats one that is named as open, which beats its weekday', () => {
  const closures = {
    closedWeekdays: ['周一'],
    closedOn: ['2023-09-19'],
    openOn: ['2023-09-18', '2023-09-19'],
  } as const;
  const days = ['2023-09-18', '2023-09-19', '2023-09-25', '2023-09-26'];
  expect(days.map((day) => isOpenOn(closures, day))).toEqual([true, false, false, true]);
});

test('hours of a day beat those of its weekday, which beat the usual ones', () => {
  expect(hoursOn(rule, '2023-09-21')).toEqual({ opens: '09:00', closes: '17:00', lastEntry: '16:30' });
  expect(hoursOn({ ...rule, special: [rule.special[0]] }, '2023-09-22')).toMatchObject({ closes: '20:00' });
  expect(hoursOn(rule, '2023-09-22')).toEqual({ opens: '10:00', closes: '17:00', lastEntry: '16:30' });
});

test('another closing time voids the usual last entry', () => {
  expect(hoursOn({ ...rule, special: [rule.special[0]] }, '2023-09-22').lastEntry).toBeUndefined();
});
