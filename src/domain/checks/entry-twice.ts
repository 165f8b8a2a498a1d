import type { Activity } from '#schemas/activity.ts';
import { isStanding } from '../activity/standing-sessions.ts';
import type { Entry } from '../campaign/content.ts';
import type { Check } from './context.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

/**
 * No two files tell the same thing: an activity with name, time and place of another, a venue with the name of another in
 * its region, an organization or a notice with the name of another. The cause is a copied file that was not changed.
 * Warning, at the later file.
 */
export const entryTwice: Check = ({ activities, venues, organizations, notices, routes, resources }) => [
  ...twice(
    activities.filter(({ data }) => !data.draft),
    '活动',
    activityKey,
  ),
  ...twice(venues, '场馆', ({ name, region }) => [name, region]),
  ...twice(organizations, '单位', ({ name }) => [name]),
  ...twice(notices, '通知', ({ title, number, issuers, issuedOn }) => [title, number, issuers, issuedOn]),
  ...twice(routes, '路线', ({ name, stops }) => [name, stops]),
  ...twice(resources, '推荐资源', ({ kind, name, provider, venue, route }) => [kind, name, provider, venue, route]),
];

/** Undefined for an activity without a session with a time: series are announced by their name alone. */
function activityKey({ name, sessions, venue, room, region, hosts }: Activity): readonly unknown[] | undefined {
  const times = sessions.filter(isStanding).map(({ id: _, status: __, note: ___, ...time }) => time);
  const isDated = times.some(({ kind }) => kind === 'timed' || kind === 'all-day');
  return isDated ? [name, times, venue, room, region, hosts] : undefined;
}

type NamedEntry<T> = Entry<T & { readonly name?: string | undefined; readonly title?: string }>;

function twice<T>(
  entries: readonly NamedEntry<T>[],
  what: string,
  keyOf: (data: T) => readonly unknown[] | undefined,
): readonly Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, data }): readonly Problem[] => {
    const parts = keyOf(data);
    if (parts === undefined) return [];
    const key = JSON.stringify(parts);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, file);
      return [];
    }
    return [
      {
        code: 'entry-twice',
        file,
        path: [],
        message: `和 ${before} 是同一个${what}：${quote(data.name ?? data.title ?? '')}。`,
        fix: '像是复制以后没有改的文件：改成自己的内容，或删去一个。',
      },
    ];
  });
}
