import type { Clause } from './clause.ts';

/**
 * Joins days with the hours in the clause after them: `9月18日` above `14:30-16:30` is one sitting. Undefined for days in
 * several clauses above hours: of which of them the hours are cannot be told.
 */
export function withHoursBelow(clauses: readonly Clause[]): readonly Clause[] | undefined {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const [before, above] = joined.slice(-2).length === 2 ? joined.slice(-2) : [undefined, joined.at(-1)];
    if (!above || !isDaysAlone(above) || !isHoursAlone(clause)) joined.push(clause);
    else if (before && isDaysAlone(before)) return undefined;
    else joined.splice(-1, 1, withDaysOf(above, clause));
  }
  return joined;
}

const isDaysAlone = ({ days, weekdays, hours, across, special, signs }: Clause): boolean =>
  days.length + weekdays.length > 0 && hours.length === 0 && !across && special.length === 0 && signs.size === 0;

const isHoursAlone = ({ days, weekdays, hours, across }: Clause): boolean =>
  days.length + weekdays.length === 0 && hours.length > 0 && !across;

const withDaysOf = (above: Clause, clause: Clause): Clause => ({
  ...clause,
  days: above.days,
  weekdays: above.weekdays,
  areWeekdaysAlone: above.areWeekdaysAlone,
  areWorkingDays: above.areWorkingDays,
  areHoursFirst: false,
  title: clause.title ?? above.title,
  notes: [...above.notes, ...clause.notes],
  closed: [...above.closed, ...clause.closed],
  except: [...above.except, ...clause.except],
  mismatches: [...above.mismatches, ...clause.mismatches],
  count: clause.count ?? above.count,
  dayCount: clause.dayCount ?? above.dayCount,
});
