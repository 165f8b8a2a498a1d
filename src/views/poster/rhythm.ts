import type { SessionNode } from '#domain/activity/activity-node.ts';
import { daysBetween, eachDay, weekdayNameOf } from '#domain/time/day.ts';
import type { Day } from '#domain/time/instant.ts';
import type { WeekdayName } from '#schemas/time/weekday.ts';
import { shortDay } from '../format/date.ts';
import { everyWeekShort } from '../format/weekdays.ts';

/** How the days of some sessions follow each other. */
export interface Rhythm {
  /** `每天`, `每周六、日`. */
  readonly caption: string;
  /** Days of the rhythm without a session: `9月16日除外`. */
  readonly note: string | undefined;
}

/**
 * The rhythm of sorted days: daily, or some weekdays week after week. Days of a weekly rule may have exceptions; other
 * days count as weekly when none is left out and most weekdays come again. Undefined for other days, and for stages, which
 * are not the same again.
 */
export function rhythmOf(days: readonly Day[], sessions: readonly SessionNode[]): Rhythm | undefined {
  if (new Set(sessions.map(({ title }) => title)).size > 1) return undefined;
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  if (days.length - 1 === daysBetween(first, last)) return { caption: '每天', note: undefined };
  if (days.length < 3) return undefined;
  const rule = ruleOf(sessions);
  const names = rule ?? [...new Set(days.map(weekdayNameOf))];
  const missing = eachDay(first, last).filter((day) => names.includes(weekdayNameOf(day)) && !days.includes(day));
  const isTold = rule !== undefined && names.length < 7;
  const isSeen = missing.length === 0 && days.length >= 2 * names.length;
  if (!isTold && !isSeen) return undefined;
  return { caption: everyWeekShort(names), note: missing.length > 0 ? exceptionsText(missing) : undefined };
}

/** The weekdays of the sessions' weekly rules; undefined unless all sessions come from one. */
function ruleOf(sessions: readonly SessionNode[]): readonly WeekdayName[] | undefined {
  const rules = sessions.map(({ series }) => series?.weekdays);
  return rules.includes(undefined) ? undefined : [...new Set(rules.flatMap((names) => names ?? []))];
}

const exceptionsText = (days: readonly Day[]): string =>
  days.length > 3 ? `有 ${days.length} 天除外` : `${days.map(shortDay).join('、')}除外`;
