import { addDays, weekdayOf } from '../time/day.ts';
import { type Day, dayOf, type Instant } from '../time/instant.ts';
import type { Facets } from './facets.ts';

/** A day with something on. */
export interface DayAhead {
  readonly day: Day;
  /** When the last of it is over. */
  readonly until: Instant;
  /** When the last of its evening is over; undefined without any. */
  readonly evening: Instant | undefined;
}

/** An answer to “when”, with what it chooses. */
export interface WhenChoice {
  readonly kind: 'today' | 'tonight' | 'tomorrow' | 'weekend' | 'day';
  readonly chosen: Pick<Facets, 'day' | 'part'>;
}

/**
 * What can be asked for at `now`: today, tonight, tomorrow, the weekend of this week where it is more than one of these,
 * then each other day. Only what has something on that is not over.
 */
export function whenChoices(days: readonly DayAhead[], now: Instant): readonly WhenChoice[] {
  const ahead = days.filter(({ until }) => until > now);
  const today = dayOf(now);
  const tomorrow = addDays(today, 1);
  const named = (kind: WhenChoice['kind'], day: Day): readonly WhenChoice[] =>
    ahead.some((each) => each.day === day) ? [{ kind, chosen: { day: [day] } }] : [];
  const isTonight = ahead.some(({ day, evening }) => day === today && evening !== undefined && evening > now);
  const weekend = weekendOf(today).filter((day) => ahead.some((each) => each.day === day));
  const isNamed = (day: Day) => day === today || day === tomorrow || (weekend.length === 1 && weekend[0] === day);
  const isPlain = weekend.length < 2 && weekend.every((day) => day === today || day === tomorrow);
  return [
    ...named('today', today),
    ...(isTonight ? [{ kind: 'tonight', chosen: { day: [today], part: ['evening'] } } as const] : []),
    ...named('tomorrow', tomorrow),
    ...(isPlain ? [] : [{ kind: 'weekend', chosen: { day: weekend } } as const]),
    ...ahead.filter(({ day }) => !isNamed(day)).map(({ day }) => ({ kind: 'day', chosen: { day: [day] } }) as const),
  ];
}

/** Saturday and Sunday of the calendar week, those that are not past. */
function weekendOf(today: Day): readonly Day[] {
  const saturday = addDays(today, 6 - (weekdayOf(today) || 7));
  return [saturday, addDays(saturday, 1)].filter((day) => day >= today);
}
