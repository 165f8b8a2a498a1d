import { expect, test } from 'vitest';
import { isStanding } from '#domain/activity/standing-sessions.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import { instantOf } from '#domain/time/instant.ts';
import { readContent } from '#sources/files.ts';
import { activitiesView } from '#views/activity/activities.ts';
import { typesView } from '#views/activity/types.ts';
import { homeView } from '#views/home/home.ts';
import { hubView } from '#views/hub/hub.ts';
import { dayRoutes, dayView } from '#views/schedule/day.ts';
import { embedView } from '#views/schedule/embed.ts';
import { scheduleView } from '#views/schedule/schedule.ts';
import { scheduleVenuesView } from '#views/schedule/schedule-venues.ts';
import { siteOf } from '#views/site/site.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { rowCount } from '#views/ticket/filters.ts';
import { itemsFirst } from '../../told-first.ts';

const { content } = await readContent('content');
const site = siteOf(content, {
  address: { origin: 'https://kepu.example', base: '/', alone: false },
  now: instantOf('2023-09-10T09:00+08:00'),
  prose: (text) => text,
  chosen: undefined,
});
const campaigns = site.campaigns.map((context) => [context.site.id, context] as const);

/** Counted from the fields, without the code that the pages use. */
function facts({ site: { activities } }: ViewContext) {
  const sessions = activities.flatMap((node) =>
    node.sessions.filter(({ status }) => status !== 'cancelled').map(({ time }) => ({ node, days: daysOf(time) })),
  );
  return {
    activities: activities.length,
    sessions: sessions.length,
    samples: sessions.filter(({ node }) => node.activity.sample).length,
    dated: sessions.filter(({ days }) => days.length > 0).length,
    on: (day: string) => sessions.filter(({ days }) => days.includes(day)).length,
  };
}

const firstNumber = (text: string | undefined) => Number(/\d+(?= (?:场|项))/u.exec(text ?? '')?.[0]);

test.each(campaigns)(
  '场 is one figure on home, schedule, its filters and the embedded schedule of %s',
  (_, context) => {
    const { sessions, samples } = facts(context);
    const schedule = scheduleView(context);
    const text = samples === sessions ? `${sessions} 场（都是示例）` : `${sessions} 场（含 ${samples} 场示例）`;
    expect(homeView(context).days.all.label).toBe(text);
    expect(schedule.head.lead).toContain(`共 ${text}。`);
    expect(schedule.head.figure).toMatchObject({ count: sessions });
    expect(schedule.count).toBe(sessions);
    expect(rowCount([...schedule.ended, ...schedule.lists].flatMap(({ tickets }) => tickets))).toBe(sessions);
    expect(embedView(context).dates).toContain(`共 ${text}`);
    expect(scheduleVenuesView(context).count).toBeLessThanOrEqual(facts(context).dated);
  },
);

test.each(campaigns)('场 of a day is one figure on tiles, list, filter and page of the day of %s', (_, context) => {
  const { on } = facts(context);
  const schedule = scheduleView(context);
  const { days, routes } = dayRoutes(context);
  const tiles = new Map([...days.window, ...days.outside].map((tile) => [tile.day, tile.count]));
  const home = new Map(homeView(context).days.tiles.map((tile) => [tile.day, tile.count]));
  const lists = new Map([...schedule.ended, ...schedule.lists].map((list) => [list.day, firstNumber(list.note)]));
  const choices = schedule.filters.find(({ name }) => name === 'day')?.choices ?? [];
  expect(routes.length).toBeGreaterThan(6);
  for (const day of routes) {
    const view = dayView(day, days, context);
    const expected = on(day);
    const slots = view.slots.reduce((sum, { count }) => sum + count, 0);
    const chip = choices.find(({ value }) => value === day)?.count;
    const figures = [view.count, slots, firstNumber(view.title), firstNumber(view.frame.description), tiles.get(day)];
    expect(
      [day, ...figures, home.get(day) ?? expected, lists.get(day) ?? expected, chip ?? 0],
      `${context.site.id} ${day}`,
    ).toEqual([day, ...figures.map(() => expected), expected, expected, expected]);
  }
});

test.each(campaigns)('项 is one figure on home, schedule, activities, their filters and types of %s', (_, context) => {
  const { activities } = facts(context);
  const view = activitiesView(context);
  const sum = (tiles: readonly { readonly count: number }[]) => tiles.reduce((all, { count }) => all + count, 0);
  expect(view.count).toBe(activities);
  expect(rowCount(view.lists.flatMap(({ tickets }) => tickets))).toBe(activities);
  expect(sum(view.filters.find(({ name }) => name === 'type')?.choices ?? [])).toBe(activities);
  expect(sum(typesView(context).tiles)).toBe(activities);
  expect(sum(homeView(context).types)).toBe(activities);
  expect(firstNumber(scheduleView(context).all.label)).toBe(activities);
});

test('the hub counts the 场 of its places, and says how many of them are samples', () => {
  const all = campaigns.map(([, context]) => facts(context));
  const sessions = all.reduce((sum, each) => sum + each.sessions, 0);
  const samples = all.reduce((sum, each) => sum + each.samples, 0);
  const { lines, cities, frame } = hubView(site);
  expect(lines[0].value).toBe(`5 座城市，${sessions} 场（含 ${samples} 场示例）`);
  expect(itemsFirst(cities).reduce((sum, city) => sum + firstNumber(city.line), 0)).toBe(sessions);
  expect(frame.samples).toMatch(/^列出的 \d+ 项活动里，\d+ 项是示例/u);
});

test('cancelled sessions are listed, and counted nowhere', () => {
  const cancelled = campaigns.flatMap(([, context]) =>
    context.site.activities.flatMap(({ sessions }) => sessions.filter((session) => !isStanding(session))),
  );
  expect(cancelled.length).toBeGreaterThan(0);
});
