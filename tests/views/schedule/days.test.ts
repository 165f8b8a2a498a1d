import { describe, expect, test } from 'vitest';
import type { Session } from '#schemas/session.ts';
import { campaignDays, dotted } from '#views/schedule/days.ts';
import { aCampaign, anActivity, anAllDaySession, aTimedSession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const exhibition = (from: string, to: string) => anAllDaySession({ from, to, opens: '09:00', closes: '17:00' });

function daysOf(sessions: Session[], { now, window }: { now?: string; window?: { from: string; to: string } } = {}) {
  const campaign = aCampaign(window === undefined ? {} : { window });
  return campaignDays(
    aViewContext({ campaign, activities: [anActivity({ sessions })] }, now === undefined ? {} : { now }),
  );
}

describe('the days of a campaign', () => {
  test('are all days of its window, numbered for their pictures', () => {
    const { window, outside } = daysOf([aTimedSession()]);
    expect(window.map(({ day, index }) => `${index} ${day}`)).toEqual([
      '0 2023-09-17',
      '1 2023-09-18',
      '2 2023-09-19',
      '3 2023-09-20',
      '4 2023-09-21',
      '5 2023-09-22',
      '6 2023-09-23',
    ]);
    expect(outside).toEqual([]);
  });

  test('have a page and a count where something is on, otherwise neither', () => {
    const [first, second] = daysOf([aTimedSession()]).window;
    expect(first).toMatchObject({
      href: '/guyuan-2023/schedule/2023-09-17/',
      count: 1,
      label: '9月17日',
      weekday: '周日',
    });
    expect(second).toMatchObject({ href: undefined, count: 0 });
  });

  test('have a page within the window though something only goes on', () => {
    const { window } = daysOf([exhibition('2023-09-10', '2023-09-30')]);
    expect(window.every(({ href }) => href)).toBe(true);
  });

  test('lie outside the window, without a picture, where there is a sitting', () => {
    const { outside } = daysOf([anAllDaySession({ from: '2023-10-08' }), anAllDaySession({ from: '2023-09-09' })]);
    expect(outside.map(({ day, index }) => [day, index])).toEqual([
      ['2023-09-09', undefined],
      ['2023-10-08', undefined],
    ]);
  });

  test('are numbered by the day, with the month outside that in which the window begins', () => {
    const { window } = daysOf([], { window: { from: '2023-09-30', to: '2023-10-01' } });
    expect(window.map(({ number }) => number)).toEqual(['30', '10.1']);
  });

  test('are past when they lie before today', () => {
    const { window } = daysOf([aTimedSession()], { now: '2023-09-18T00:00+08:00' });
    expect(window.slice(0, 3).map(({ past }) => past)).toEqual([true, false, false]);
  });
});

test('what is on a day is found by the day', () => {
  const { occurrences } = daysOf([aTimedSession(), exhibition('2023-09-17', '2023-09-18')]);
  expect([occurrences.get('2023-09-17')?.length, occurrences.get('2023-09-18')?.length]).toEqual([2, 1]);
});

test('a day of cancelled sessions has a page, but no 场', () => {
  const { window } = daysOf([aTimedSession({ status: 'cancelled', reason: '大风' })]);
  expect(element(window)).toMatchObject({ count: 0, sum: '都取消了', href: '/guyuan-2023/schedule/2023-09-17/' });
});

test('the digits of a day have no leading zeros', () => {
  expect(['2023-09-07', '2023-10-17'].map(dotted)).toEqual(['9.7', '10.17']);
});

test('a day’s rows are the activity’s own', () => {
  const { occurrences } = daysOf([aTimedSession()]);
  expect(element(occurrences.get('2023-09-17') ?? []).node.id).toBe('main-event');
});
