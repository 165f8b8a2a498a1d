import { quote } from '../../checks/quote.ts';
import { addDays, daysBetween } from '../../time/day.ts';
import { ask, type Row } from '../row/row-state.ts';
import { end, isOfDaysOff, withDaysOff } from './ended-sittings.ts';
import { moveDays } from './moved-days.ts';
import { move } from './moved-sittings.ts';
import { dayOf, isHeldOn, on, replaced, type Sessions, type Titled } from './sitting-days.ts';
import type { SaidOfSitting } from './sittings.ts';

/**
 * Sets what a remark says of single sittings: moved to another day, cancelled, full. What fits none of them, or several, is
 * asked about.
 */
export function withSittings(
  row: Row,
  sessions: Sessions | undefined,
  said: readonly SaidOfSitting[],
): Sessions | undefined {
  const titles = said.filter((each) => each.kind === 'titled');
  const dated = sessions && daysApart(row, sessions, titles);
  return said.reduce((before, each) => {
    const after = before && set(row, before, each);
    if (!after) ask(row, 'remark', askOf(row, before, each));
    return after ?? before;
  }, dated);
}

function set(row: Row, sessions: Sessions, said: SaidOfSitting): Sessions | undefined {
  switch (said.kind) {
    case 'moved':
      return move(row, sessions, said) ?? moveDays(row, sessions, said);
    case 'titled':
      return entitle(row, sessions, said);
    case 'as-planned':
      return isHeldOn(sessions, dayOf(row, sessions, said.on)?.day) ? sessions : undefined;
    default:
      return isOfDaysOff(said.text) ? withDaysOff(row, sessions, said) : end(row, sessions, said);
  }
}

/** The only session of a day, with what is held on it. */
function entitle(row: Row, sessions: Sessions, { on: text, title }: Titled): Sessions | undefined {
  const day = dayOf(row, sessions, text);
  const [session, ...others] = day ? on(sessions, day) : [];
  return session && others.length === 0 ? replaced(sessions, session, { ...session, title }) : undefined;
}

/** A span without hours, of which every day is told what is held on it, as days. */
function daysApart(row: Row, sessions: Sessions, titles: readonly Titled[]): Sessions {
  const [span, ...others] = sessions;
  if (span?.kind !== 'all-day' || span.to === undefined || others.length > 0) return sessions;
  const days = titles.flatMap(({ on: text }) => dayOf(row, sessions, text)?.day ?? []);
  const { to, ...rest } = span;
  const all = Array.from({ length: daysBetween(span.from, to) + 1 }, (_, count) => addDays(span.from, count));
  const isEach = days.length === all.length && all.every((day) => days.includes(day));
  return isEach ? all.map((from) => ({ ...rest, from })) : sessions;
}

function askOf(row: Row, sessions: Sessions | undefined, said: SaidOfSitting) {
  const fields = row.moves.includes(said) ? (['times', 'dates', 'hours'] as const) : (['remark'] as const);
  const title = fields.map(row.titleOf).find((each) => each !== '') ?? '备注';
  return {
    code: 'import-asked' as const,
    message: `${quote(title)}写了${quote(said.text)}：${isElsewhere(row, sessions, said) ? '这一行没有那天的场次，那一场写在哪一行' : '是哪一场'}${said.kind === 'moved' ? '，原来和现在各是什么时候' : ''}？`,
    fix: '照实际改好 sessions；改期的写 status、previously、reason。',
  };
}

/** Whether what is full is a sitting on a day that the row does not have. */
function isElsewhere(row: Row, sessions: Sessions | undefined, said: SaidOfSitting): boolean {
  const day = said.kind === 'full' && sessions ? dayOf(row, sessions, said.on)?.day : undefined;
  return sessions !== undefined && day !== undefined && !isHeldOn(sessions, day);
}
