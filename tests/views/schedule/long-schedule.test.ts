import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { nameAt } from '#domain/time/moments.ts';
import { dayView } from '#views/schedule/day.ts';
import { campaignDays } from '#views/schedule/days.ts';
import { overviewParts, scheduleView } from '#views/schedule/schedule.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { anActivity, anAllDaySession, aTimedSession } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const hour = (index: number) => `${String(8 + (index % 10)).padStart(2, '0')}:00`;
const on = (day: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    anActivity({
      id: `d${day.slice(8)}-${index}`,
      sessions: [aTimedSession({ start: `${day}T${hour(index)}+08:00`, end: `${day}T18:30+08:00` })],
    }),
  );
const activities = [
  ...on('2023-09-17', 100),
  ...on('2023-09-18', 20),
  anActivity({ id: 'untold', sessions: [anAllDaySession({ from: '2023-09-17', part: undefined })] }),
  ...Array.from({ length: 50 }, (_, index) =>
    anActivity({ id: `week-${index}`, sessions: [anAllDaySession({ from: '2023-09-17', to: '2023-09-19' })] }),
  ),
  anActivity({ id: 'later', sessions: [{ kind: 'tba', status: 'scheduled' }] }),
];
const at = (now: string): ViewContext => aViewContext({ activities }, { now: `2023-09-${now}+08:00` });
const daysAt = (now: string) => {
  const { days } = scheduleView(at(now));
  if (!days) throw new Error('The schedule has its lists');
  return days;
};

describe('the schedule of a large campaign', () => {
  const early = daysAt('10T08:00');

  test.each([
    ['a week before, at the first part of the first day', '10T08:00', '2023-09-17/'],
    ['on a day, at the part that begins last', '17T14:30', '2023-09-17/parts/2/'],
    ['in the evening, at the last part with a time, not at what has none', '17T23:00', '2023-09-17/parts/3/'],
    ['on the next day, at its first part', '18T00:00', '2023-09-18/'],
    ['when all is over, at none', '20T00:00', 'none'],
  ])('is open %s, and so is one that was built earlier', (_, now, path) => {
    expect(nameAt(early.open?.over ?? '', instantOf(`2023-09-${now}+08:00`))).toBe(path);
    expect((daysAt(now).open?.over ?? 'none').split(' ')[0]).toBe(path);
  });

  test('shows the first rows of the open part as its page has them, and leads to the others', () => {
    const context = at('17T14:30');
    const { open } = daysAt('17T14:30');
    const page = dayView('2023-09-17', campaignDays(context), context, 2);
    const rows = (slots: readonly { readonly tickets: readonly unknown[] }[]) =>
      slots.flatMap(({ tickets }) => tickets);
    const own = rows(open?.now.slots ?? []);
    expect(own).toEqual(page.slots.flatMap(({ tickets }) => tickets.map(({ ticket }) => ticket)).slice(0, 26));
    expect(own).toHaveLength(26);
    expect(open?.now).toMatchObject({ title: '9月17日 周日', link: { href: '/guyuan-2023/schedule/2023-09-17/' } });
    expect(
      open?.now.links.map(({ href, rel }) => [href.replace('/guyuan-2023/schedule/2023-09-17/', ''), rel]),
    ).toEqual([
      ['parts/2/', undefined],
      ['parts/3/', 'next'],
      ['', 'prev'],
    ]);
  });

  test('has a line for each day: how much, from when on, and where each part of the day begins', () => {
    expect(early.lines.map(({ title, sum, first }) => [title, sum, first])).toEqual([
      ['9月17日 周日', '151 场', '最早 08:00'],
      ['9月18日 周一', '70 场', '最早 08:00'],
      ['9月19日 周二', '50 场', undefined],
    ]);
    const { slots } = element(early.lines);
    expect(slots).toMatchObject([
      { href: '/guyuan-2023/schedule/2023-09-17/#morning', label: '上午 40 场' },
      { label: '下午 60 场' },
      { label: '几点待公布 51 场' },
    ]);
  });

  test('folds the lines of days that are over while others lie ahead', () => {
    const { ended, lines } = daysAt('18T09:00');
    expect([ended, lines].map((part) => part.map(({ day }) => day.slice(8)))).toEqual([['17'], ['18', '19']]);
    expect(daysAt('20T09:00').ended).toEqual([]);
  });

  test('goes on in parts with what is of no single day, which the first page leads to', () => {
    expect(overviewParts(at('10T08:00'))).toEqual([1, 2, 3]);
    expect(early.further).toEqual([
      { title: '连着好几天', note: '50 场', href: '/guyuan-2023/schedule/parts/2/' },
      { title: '日期待定', note: '1 场', href: '/guyuan-2023/schedule/parts/3/' },
    ]);
    const titles = [1, 2, 3].map((number) => scheduleView(at('10T08:00'), number).lists.map(({ title }) => title));
    expect(titles).toEqual([[], ['连着好几天'], ['连着好几天（接前一部分）', '日期待定']]);
  });
});
