import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { activitiesView, allActivityLists } from '#views/activity/activities.ts';
import { typeLists, typeView } from '#views/activity/types.ts';
import { galleryParts, posterLists } from '#views/poster/gallery.ts';
import { postersView } from '#views/poster/posters.ts';
import { regionLists, regionView } from '#views/region/regions.ts';
import { dayView } from '#views/schedule/day.ts';
import { daySlots } from '#views/schedule/day-slots.ts';
import { campaignDays } from '#views/schedule/days.ts';
import { partNumbers, partOf, ticketsPerPage } from '#views/site/parts/list-parts.ts';
import type { TicketList } from '#views/ticket/ticket-lists.ts';
import { ticketParts } from '#views/ticket/ticket-lists.ts';
import { anActivity, aTimedSession } from '../../../builders.ts';
import { aViewContext } from '../../../site-builders.ts';

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Sessions at 08:00, 08:05, … on three days. */
const startOf = (index: number, hour: number) => {
  const minutes = index * 5;
  return `${twoDigits(hour + Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}+08:00`;
};
const activity = (index: number, day: string) =>
  anActivity({
    id: `a${String(index).padStart(3, '0')}`,
    name: `活动${index}`,
    region: 'yuanzhou',
    sessions: [aTimedSession({ start: `${day}T${startOf(index % 34, 8)}`, end: `${day}T${startOf(index % 34, 9)}` })],
  });
const activities = Array.from({ length: 102 }, (_, index) => activity(index, `2023-09-${17 + Math.floor(index / 34)}`));
const context = aViewContext({ activities });
const titles = (lists: readonly TicketList[]) =>
  lists.flatMap(({ tickets }) => tickets.map(({ title }) => title.join('')));

describe('a list of many activities', () => {
  test('is whole in its parts, none of which is too long', () => {
    const numbers = ticketParts(allActivityLists(context));
    const parts = numbers.map((number) => titles(activitiesView(context, number).lists));
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(ticketsPerPage);
    expect(parts.flat()).toEqual(activities.map(({ data }) => data.name));
  });

  test('names its parts by what they hold, and leads on', () => {
    const view = typeView('hands-on', context, 2);
    expect(ticketParts(typeLists('hands-on', context))).toEqual([1, 2, 3]);
    expect(view.parts?.parts.map(({ label }) => label)).toEqual([
      '9月17日 08:00–9月18日 08:05',
      '9月18日 08:10–9月19日 08:15',
      '9月19日 08:20–10:45',
    ]);
    expect(typeView('hands-on', context).parts?.now.map(({ href, from, until }) => [href, from, until])).toEqual([
      [
        '/guyuan-2023/types/hands-on/parts/2/',
        instantOf('2023-09-18T08:10+08:00'),
        instantOf('2023-09-19T08:20+08:00'),
      ],
      [
        '/guyuan-2023/types/hands-on/parts/3/',
        instantOf('2023-09-19T08:20+08:00'),
        instantOf('2023-09-20T08:20+08:00'),
      ],
    ]);
    expect(view.parts?.next?.href).toBe('/guyuan-2023/types/hands-on/parts/3/');
    expect(view.parts?.previous?.href).toBe('/guyuan-2023/types/hands-on/');
  });

  test('has a part that is a page of its own: title, address, neighbours, not searched', () => {
    const [first, second] = [regionOf(1), regionOf(2)];
    expect(first.frame.search).toBeDefined();
    expect(second.frame.search).toBeUndefined();
    expect(second.frame.title).toMatch(/^原州区的活动（第 2 部分）/u);
    expect(second.frame.canonical).toBe('https://kepu.example/guyuan-2023/regions/yuanzhou/parts/2/');
    expect(second.frame.beside).toEqual([
      { rel: 'prev', url: 'https://kepu.example/guyuan-2023/regions/yuanzhou/' },
      { rel: 'next', url: 'https://kepu.example/guyuan-2023/regions/yuanzhou/parts/3/' },
    ]);
  });

  test('has a day as a whole where it fits, and says where a list goes on', () => {
    const days = [1, 2, 3].map((number) => activitiesView(context, number).lists.map(({ title }) => title));
    expect(days).toEqual([['9月17日（周日）'], ['9月18日（周一）'], ['9月19日（周二）']]);
    const second = typeView('hands-on', context, 2).lists.map(({ title, note }) => [title, note]);
    expect(second).toEqual([['日期已定（接前一部分）', undefined]]);
  });
});

function regionOf(number: number) {
  const region = context.site.campaign.regions.find(({ id }) => id === 'yuanzhou');
  if (!region) throw new Error('There is no Yuanzhou');
  expect(partNumbers(regionLists(region, context), ticketsPerPage)).toEqual([1, 2, 3]);
  return regionView(region, context, number);
}

test('a day goes on in parts by time', () => {
  const busy = aViewContext({ activities: activities.map((_, index) => activity(index, '2023-09-17')) });
  const days = campaignDays(busy);
  const numbers = partNumbers(daySlots('2023-09-17', days), ticketsPerPage);
  const views = numbers.map((number) => dayView('2023-09-17', days, busy, number));
  expect(views[0]?.parts?.parts.map(({ label }) => label)).toEqual(['08:00–08:55', '09:00–09:55', '10:00–10:45']);
  expect(views.flatMap(({ slots }) => slots.map(({ name, count, tickets }) => [name, count, tickets.length]))).toEqual([
    ['上午', 102, 36],
    ['上午（接前一部分）', 102, 36],
    ['上午（接前一部分）', 102, 30],
  ]);
});

test('there is no part after the last', () => {
  expect(() => partOf([{ rows: [{ mark: ['a'] }] }], { number: 2, size: 5, path: '/x/' })).toThrow('/x/ has no part 2');
});

test('posters go on in parts, the sets after them; a filter leads to the part where its type begins', () => {
  const onDay = (index: number) => activity(index, `2023-09-${17 + Math.floor(index / 40)}`);
  const gallery = aViewContext({ activities: Array.from({ length: 120 }, (_, index) => onDay(index)) });
  const numbers = galleryParts(posterLists(gallery));
  const views = numbers.map((number) => postersView(gallery, () => 46_000, number));
  expect(views.map(({ groups }) => groups.flatMap(({ posters }) => posters).length)).toEqual([52, 52, 16]);
  expect(views.map(({ sets }) => sets.length > 0)).toEqual([false, false, true]);
  expect(views[0]?.setsHref).toBe('/guyuan-2023/posters/parts/3/#sets');
  expect(views.map(({ filters, zips }) => [filters.length > 0, zips.length > 0])).toEqual([
    [true, true],
    [false, false],
    [false, false],
  ]);
});
