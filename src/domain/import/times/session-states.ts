import type { WrittenSession } from '#schemas/session.ts';
import { untoldReason } from '../../checks/text-to-fill.ts';
import type { SaidState } from '../remark/states.ts';
import { askToCheck, known, type Row } from '../row/row-state.ts';

/** Sets what became of the activity in every session. */
export function inState(
  row: Row,
  sessions: readonly WrittenSession[] | undefined,
  states: readonly SaidState[],
): readonly WrittenSession[] | undefined {
  for (const state of states) {
    if ('question' in state && !isPutOffOpen(state, sessions))
      askToCheck(row, 'status', state.question, '照实际改好 sessions 和 changes。');
  }
  const kinds = new Set(states.map(({ kind }) => kind));
  if (kinds.has('cancelled') && kinds.has('as-planned')) {
    askToCheck(row, 'status', '又写取消，又写如期：到底办不办？', '照实际改好 sessions。');
  }
  if (!sessions) return askUnread(row, kinds);
  const reasons = states.flatMap((state) => (state.kind === 'cancelled' ? state.reason : []));
  const reason = reasons.find((each) => each !== untoldReason) ?? reasons[0];
  if (reason !== undefined) return sessions.map((session) => ({ ...session, status: 'cancelled', reason }));
  const open = states.find((state) => isPutOffOpen(state, sessions));
  if (open?.kind === 'postponed') return sessions.map((session) => postponed(session, open.reason));
  return kinds.has('full') ? sessions.map((session) => ({ ...session, status: 'full' })) : sessions;
}

/** Put off to a time that will be told, from the hours that the row tells. */
const isPutOffOpen = (state: SaidState, sessions: readonly WrittenSession[] | undefined): boolean =>
  state.kind === 'postponed' && state.isOpen === true && sessions?.every(({ kind }) => kind === 'timed') === true;

function postponed(session: WrittenSession, reason: string): WrittenSession {
  if (session.kind !== 'timed') return session;
  const { start, end, ...rest } = session;
  return { ...rest, kind: 'tba', status: 'postponed', reason, previously: { start, ...known({ end }) } };
}

/** What became of sessions that are still to be asked about. */
function askUnread(row: Row, kinds: ReadonlySet<SaidState['kind']>): undefined {
  const said = [kinds.has('cancelled') ? '取消' : '', kinds.has('full') ? '约满' : ''].filter((word) => word !== '');
  if (said.length === 0) return;
  const message = `写了${said.join('、')}，时间没有读出来：哪一场？`;
  askToCheck(row, 'status', message, '写好 sessions，在那一场写 status。');
}
