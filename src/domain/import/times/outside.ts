import type { Period } from '../../checks/campaign-period.ts';
import { sessionDays } from '../../checks/session-days.ts';
import { outsideQuestion, outsideWords } from '../../time/written/questions.ts';
import type { TimesReading } from '../../time/written/read-times.ts';
import { idOf } from '../offer/row-details.ts';
import type { Row } from '../row/row-state.ts';

/**
 * Asks once whether what lies outside the campaign as a whole belongs to it: a day with its year, a third of another month.
 * What the reading of the time asks is not asked again; an activity with an id is one of the site.
 */
export function outsideOf(
  row: Row,
  { sessions, questions }: TimesReading & { readonly kind: 'read' },
): readonly string[] {
  if (idOf(row) !== '' || questions.some((question) => question.endsWith(outsideWords))) return [];
  const { from, to, counted } = row.context.window;
  const isWithin = (days: Period) =>
    [{ from, to }, ...(counted ? [counted] : [])].some((each) => days.to >= each.from && days.from <= each.to);
  const days = sessions.flatMap((session) => sessionDays(session) ?? []);
  return days.some(isWithin) ? [] : outsideQuestion([...new Set(days.map(textOf))]);
}

const textOf = ({ from, to }: Period): string => (from === to ? dayText(from) : `${dayText(from)}至${dayText(to)}`);
const dayText = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/u, '$1年$2月$3日');
