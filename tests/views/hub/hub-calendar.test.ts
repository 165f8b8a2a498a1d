import { expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { hubCalendar } from '#views/hub/hub-calendar.ts';
import { anActivity, anAllDaySession } from '../../builders.ts';
import { element } from '../../site-builders.ts';
import { shownAt } from '../../told-first.ts';
import { aCity, campaignOf, clocks, guyuan, hubSite, weinan, wenzhou } from './hub-builders.ts';

const calendarAt = (now: string, ...campaigns: Parameters<typeof campaignOf>[]) =>
  hubCalendar(hubSite(now, ...campaigns.map((each) => campaignOf(...each))));

test('has a table for each month, with the days between the first and the last of its windows', () => {
  const months = hubCalendar(hubSite(clocks.before, guyuan, weinan, wenzhou));
  expect(months.map(({ title, columns }) => [title, columns.length, columns[0]?.label, columns.at(-1)?.label])).toEqual(
    [
      ['2023年9月', 9, '15', '23'],
      ['2024年9月', 11, '15', '25'],
    ],
  );
  expect(element(element(months).columns)).toEqual({
    day: '2023-09-15',
    label: '15',
    weekday: '周五',
    href: undefined,
  });
});

test('tells days with something on from empty days and from days outside a place’s window', () => {
  const [month] = hubCalendar(hubSite(clocks.before, guyuan, weinan));
  const row = month?.rows.find(({ name }) => name === '固原');
  expect(row?.cells.map(({ kind }) => kind).slice(0, 4)).toEqual(['outside', 'outside', 'on', 'none']);
  expect(row?.cells[2]).toEqual({
    kind: 'on',
    href: '/guyuan-2023/schedule/2023-09-17/',
    count: 1,
    label: '固原9月17日，1 场',
  });
});

test('puts a window that runs into the next month into the tables of both', () => {
  const months = calendarAt(clocks.before, ['guyuan-2023', { window: { from: '2023-09-29', to: '2023-10-02' } }]);
  expect(months.map(({ month, columns }) => [month, columns.map(({ label }) => label)])).toEqual([
    ['2023-09', ['29', '30']],
    ['2023-10', ['1', '2']],
  ]);
});

const monthly = ['06', '07', '08', '09', '10'].map((month, at): Parameters<typeof campaignOf> => {
  const city = aCity(`城${at}`, { code: `64${at + 10}00` });
  return [`c${at}-2023`, { city, window: { from: `2023-${month}-05`, to: `2023-${month}-06` } }];
});

test.each([
  ['the three months from now on', '2023-07-05T10:00+08:00', ['2023-07', '2023-08', '2023-09']],
  ['fewer at the end', '2023-10-06T10:00+08:00', ['2023-10']],
  ['the latest three when all is over', clocks.after, ['2023-08', '2023-09', '2023-10']],
])('shows %s', (_, now, months) => {
  expect(shownAt(calendarAt('2023-06-01T10:00+08:00', ...monthly), instantOf(now)).map(({ month }) => month)).toEqual(
    months,
  );
});

test('adds up a month of more than twelve places by province, and leads to the province and to a search for the day', () => {
  const cities = Array.from({ length: 13 }, (_, at) => {
    const province = at < 4 ? '浙江省' : '福建省';
    const city = aCity(`城${at}`, { code: `${at < 4 ? 33 : 35}${at + 10}00`, province });
    const two = anActivity({ sessions: [anAllDaySession({ from: '2023-09-17' }), anAllDaySession()] });
    return campaignOf(`c${at}-2023`, { city }, { activities: [two] });
  });
  const twelve = element(hubCalendar(hubSite(clocks.before, ...cities.slice(0, 12))));
  expect([twelve.corner, twelve.rows.length]).toEqual(['地方', 12]);
  const { corner, columns, rows } = element(hubCalendar(hubSite(clocks.before, ...cities)));
  expect(corner).toBe('省份');
  expect(rows.map(({ name, href, cells }) => [name, href, ...cells.slice(0, 3)])).toEqual([
    ['浙江', '/provinces/33/', { kind: 'sum', count: 4 }, { kind: 'sum', count: 4 }, { kind: 'outside' }],
    ['福建', '/provinces/35/', { kind: 'sum', count: 9 }, { kind: 'sum', count: 9 }, { kind: 'outside' }],
  ]);
  expect(decodeURIComponent(element(columns).href ?? '')).toBe('/search/?日期=2023年9月17日');
});
