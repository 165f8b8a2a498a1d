import { weekdayOf } from '../day.ts';
import type { Day } from '../instant.ts';
import { type Clause, type ClauseDraft, isSign } from './clause.ts';
import type { WrittenDays } from './days.ts';
import { readHours } from './hours.ts';
import type { Token } from './token.ts';

/** Weekdays: of closed days, of a rule, or beside a day, whose own they must be. */
export function readWeekdays(
  tokens: readonly Token[],
  token: Weekdays,
  position: number,
  state: ClauseDraft,
): number | undefined {
  const next = position + 1;
  if (isSign(tokens[next], 'closed') || isSign(tokens[next], 'except')) {
    state.closed = token.days;
    return next + 1;
  }
  const beside = state.days.at(-1);
  const areHoursBetween = state.hours.length > 0 && !state.areHoursFirst;
  const isBeside = beside?.kind === 'days' && !(areHoursBetween && beside.from < beside.to);
  if (!token.isRule && isBeside && isBesideDays(token, beside)) {
    state.mismatches.push(...mismatchesOf(token, beside));
    return next;
  }
  if (!token.isRule && state.hours.length > 0) return takeSpecial(tokens, token, next, state);
  if (state.weekdays.length > 0) return undefined;
  state.weekdays = token.days;
  state.areWeekdaysAlone = !token.isRule && !token.isSpan;
  state.areWorkingDays = token.areWorking === true;
  return next;
}

/** Hours of weekdays within a range that has hours already. */
function takeSpecial(
  tokens: readonly Token[],
  { days }: Weekdays,
  next: number,
  state: ClauseDraft,
): number | undefined {
  let at = next;
  while (isSign(tokens[at], 'separator') || isSign(tokens[at], 'noise')) at += 1;
  const hours = readHours(tokens, at);
  if (hours?.hours.kind !== 'hours' || hours.hours.isNextDay) return undefined;
  state.special.push({ days, hours: hours.hours });
  return hours.next;
}

type Weekdays = Token & { readonly kind: 'weekdays' };
type Days = WrittenDays & { readonly kind: 'days' };

/** A single weekday belongs to the day, or to the end of the range, before it. */
function mismatchesOf({ days, isSpan }: Weekdays, { to }: Days): Clause['mismatches'] {
  const [weekday] = days;
  return isSpan || weekday === undefined || positionOf(to) === weekday ? [] : [{ day: to, weekday }];
}

const positionOf = (day: Day): number => (weekdayOf(day) + 6) % 7;

/** One weekday beside a day or the end of a range; or the weekdays of both ends of a range. */
function isBesideDays(token: Weekdays, { from, to }: Days): boolean {
  if (token.isSpan) return from !== to && token.days[0] === positionOf(from) && token.days.at(-1) === positionOf(to);
  return token.days.length === 1 && (from === to || token.days[0] === positionOf(to));
}
